// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>

namespace baydesk {

/// What a backup is sealed with: 8 to 200 characters once it is in its NFKC form, so that the same words open
/// it whatever keyboard they are typed on. Blanks count; nothing is trimmed.
class Passphrase {
  public:
    static constexpr int shortest = 8;
    static constexpr int longest = 200;
    /// Refuses one that is too short or too long.
    static Passphrase parse(const QString& typed);
    const QByteArray& utf8() const { return utf8_; }

  private:
    explicit Passphrase(QByteArray utf8) : utf8_(std::move(utf8)) {}
    QByteArray utf8_;
};

} // namespace baydesk
