// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixed_random.h"

#include <cstdint>
#include <sodium.h>
#include <stdexcept>

namespace baydesk {

namespace {

std::uint64_t state = 0;

std::uint32_t nextNumber() {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state >> 32);
}

void fill(void* bytes, const std::size_t size) {
    auto* at = static_cast<unsigned char*>(bytes);
    for (std::size_t i = 0; i < size; ++i) {
        at[i] = static_cast<unsigned char>(nextNumber());
    }
}

const char* nameOfSource() {
    return "fixed";
}

randombytes_implementation fixedSource{nameOfSource, nextNumber, nullptr, nullptr, fill, nullptr};

} // namespace

FixedRandom::FixedRandom() {
    if (sodium_init() < 0) { // which draws a number of its own, so not within the row
        throw std::logic_error("libsodium cannot be used");
    }
    state = 1;
    randombytes_set_implementation(&fixedSource);
}

FixedRandom::~FixedRandom() {
    randombytes_set_implementation(&randombytes_sysrandom_implementation);
}

} // namespace baydesk
