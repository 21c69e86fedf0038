// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QLabel>

namespace baydesk {

/// A word on a soft ground in its tone.
class Chip : public QLabel {
    Q_OBJECT
  public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(Tone tone, const QString& word, QWidget* parent = nullptr);
    /// An empty word leaves nothing to see.
    void set(Tone tone, const QString& word);
    Tone tone() const { return tone_; }
    /// Where room is scarce: the word may be cut with an ellipsis, and the tool tip says it in full.
    void setElides(bool elides);
    bool elides() const { return elides_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Tone tone_ = Tone::Neutral;
    bool elides_ = false;
};

/// The name of a tone in the style sheet.
QString toneName(Tone tone);
/// Sets the "look" (or another) property the style sheet goes by, and has the widget styled anew.
void setLook(QWidget* widget, const char* look);
void setLook(QWidget* widget, const char* property, const QVariant& value);

/// A label with a look of the style sheet: "note", "cardTitle", "strong", "figure", "plate", "error" ...
QLabel* makeLabel(const QString& text, const char* look = "", QWidget* parent = nullptr);

} // namespace baydesk
