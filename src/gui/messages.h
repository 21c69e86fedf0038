// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace baydesk {

class Page;
struct Failure;

/// The one place that shows what went wrong: a refusal in the page it belongs to; a storage error or a bug in
/// a dialog that waits for nobody.
class Messages : public QObject {
    Q_OBJECT
  public:
    explicit Messages(QWidget* window);
    /// \p current is the page that shows a refusal whose own page is gone.
    void show(const Failure& failure, Page* current);

  private:
    void openDialog(const QString& title, const QString& sentence, const QString& remedy,
                    const QString& detail);
    QWidget* window_;
};

} // namespace baydesk
