// SPDX-License-Identifier: GPL-3.0-or-later
#include "another_program.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (const auto code = baydesk::runAsAnotherProgram()) {
        return *code;
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
