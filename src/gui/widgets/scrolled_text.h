// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace baydesk {

/// A rich text to read, with a scroll bar where it is longer than its place. A label in a scroll area lays
/// its text out anew for each of the many heights it is asked for; this does it once.
class ScrolledText : public QTextEdit {
    Q_OBJECT
  public:
    explicit ScrolledText(const QString& accessibleName, QWidget* parent = nullptr);
    /// Stays where it is scrolled to; the same text again costs nothing.
    void setWords(const QString& html);

  private:
    QString shown_;
};

} // namespace baydesk
