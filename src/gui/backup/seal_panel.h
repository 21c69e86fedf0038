// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/passphrase.h"

#include <QFrame>

class QLineEdit;

namespace baydesk {

class FieldRow;

/// Asks where a sealed backup goes and for its passphrase, twice.
class SealPanel : public QFrame {
    Q_OBJECT
  public:
    explicit SealPanel(const QString& database, QWidget* parent = nullptr);
    void open();

  Q_SIGNALS:
    void wanted(const QString& file, const baydesk::Passphrase& passphrase);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void choose();
    void accept();

    QString database_;
    QLineEdit* file_;
    QLineEdit* first_;
    QLineEdit* second_;
    FieldRow* firstRow_;
    FieldRow* secondRow_;
    FieldRow* fileRow_;
};

} // namespace baydesk
