// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <initializer_list>
#include <random>
#include <span>

namespace baydesk {

/// Chance that is the same everywhere: the generator is fixed by the standard, and the distributions, which
/// are not, are our own.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : random_(seed) {}

    /// From 0 to \p limit − 1.
    int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool permille(int chance) { return below(1000) < chance; }
    /// An index, each as likely as its weight.
    std::size_t weighted(std::initializer_list<int> weights) {
        int sum = 0;
        for (const int weight : weights) {
            sum += weight;
        }
        int left = below(sum);
        std::size_t index = 0;
        for (const int weight : weights) {
            if (left < weight) {
                return index;
            }
            left -= weight;
            ++index;
        }
        return index - 1;
    }
    template <class T, std::size_t N>
    const T& pick(const T (&values)[N]) {
        return values[below(static_cast<int>(N))];
    }
    template <class Range>
    auto pickFrom(const Range& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(std::size(values))))];
    }
    template <std::size_t N>
    QString word(const char* const (&words)[N]) {
        return QString::fromUtf8(pick(words));
    }

  private:
    std::mt19937_64 random_;
};

} // namespace baydesk
