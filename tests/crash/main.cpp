// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_disk.h"
#include "tally.h"

#include <QCoreApplication>
#include <gtest/gtest.h>
#include <iostream>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    if (!baydesk::crash::installFaultyDisk()) {
        std::cerr << "SQLite does not take the faulty disk\n";
        return 1;
    }
    const int result = RUN_ALL_TESTS();
    if (!baydesk::crash::tallies().empty()) {
        std::cout << '\n' << baydesk::crash::tallyTable();
    }
    return result;
}
