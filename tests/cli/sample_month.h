// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_database.h"

#include <gtest/gtest.h>
#include <memory>

namespace baydesk {

/// A sample shop of one month as the real program makes it: once for all tests, which take copies of it.
class SampleMonth : public testing::Environment {
  public:
    static std::unique_ptr<TestDatabase> copy();
    void TearDown() override { made_.reset(); }

  private:
    static inline std::unique_ptr<TestDatabase> made_;
};

} // namespace baydesk
