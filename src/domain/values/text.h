// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace baydesk {

/// Cleans typed text: NFC, trimmed, runs of blanks made one, control and bidirectional-override characters dropped.
/// Line breaks survive only where \p multiline.
QString cleanText(const QString& input, bool multiline = false);

/// A line of text for people, not empty and at most Max characters (Unicode code points), already cleaned.
template <int Max>
class Text {
  public:
    static std::optional<Text> parse(const QString& input) {
        const QString clean = cleanText(input);
        if (clean.isEmpty() || clean.toUcs4().size() > Max) {
            return std::nullopt;
        }
        return Text(clean);
    }
    const QString& value() const { return value_; }
    friend bool operator==(const Text&, const Text&) = default;

  private:
    explicit Text(QString value) : value_(std::move(value)) {}
    QString value_;
};

} // namespace baydesk
