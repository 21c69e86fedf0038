// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample_month.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    testing::AddGlobalTestEnvironment(new baydesk::SampleMonth); // GoogleTest owns it
    return RUN_ALL_TESTS();
}
