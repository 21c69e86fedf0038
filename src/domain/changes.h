// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <cstdint>

namespace baydesk {

/// What a page may be about. A transaction marks the topics it touched; pages that watch one of them reload.
enum class Topic : std::uint32_t {
    Orders = 1,
    Customers = 2,
    Parts = 4,
    Workshop = 8,
    Billing = 16,
    Months = 32,
    Shop = 64,
    Presence = 128,
};

/// The set of topics a committed transaction touched.
class Changes {
  public:
    constexpr Changes() = default;
    constexpr Changes(Topic topic) : bits_(static_cast<std::uint32_t>(topic)) {}
    static constexpr Changes everything() { return Changes(~std::uint32_t{0}); }
    /// To tell another program: one bit a topic.
    constexpr std::uint32_t bits() const { return bits_; }
    static constexpr Changes fromBits(std::uint32_t bits) { return Changes(bits); }

    constexpr void add(Changes other) { bits_ |= other.bits_; }
    constexpr bool isEmpty() const { return bits_ == 0; }
    constexpr bool intersects(Changes other) const { return (bits_ & other.bits_) != 0; }
    friend constexpr Changes operator|(Changes a, Changes b) { return Changes(a.bits_ | b.bits_); }
    friend constexpr bool operator==(Changes, Changes) = default;

  private:
    constexpr explicit Changes(std::uint32_t bits) : bits_(bits) {}
    std::uint32_t bits_ = 0;
};

constexpr Changes operator|(Topic a, Topic b) { return Changes(a) | Changes(b); }

} // namespace baydesk

Q_DECLARE_METATYPE(baydesk::Changes)
