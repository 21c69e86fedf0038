// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QPushButton;
class QWidget;

namespace baydesk {

class Page;
struct Failure;

/// The one place that shows what went wrong: a refusal in the page, an error of storage or a bug in a dialog
/// that blocks nothing behind it. Refusals that a page asked for itself go to Page::showRefusal and do not
/// come here.
class Messages : public QObject {
    Q_OBJECT
  public:
    explicit Messages(QWidget* window);
    /// \p current is the page that shows a refusal; it may be null.
    void show(const Failure& failure, Page* current);

  Q_SIGNALS:
    /// Of a damaged database.
    void restoreWanted();

  private:
    void openDialog(const Failure& failure, const QString& title, const QString& remedy);
    QWidget* window_;
    QPointer<QMessageBox> open_;
    QPointer<QPushButton> offersRestore_;
    bool isAboutReading_ = false;
};

} // namespace baydesk
