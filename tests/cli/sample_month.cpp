// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample_month.h"

#include "cli/console_run.h"

#include <QFile>
#include <stdexcept>

namespace baydesk {

std::unique_ptr<TestDatabase> SampleMonth::copy() {
    if (!made_) {
        auto place = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
        if (!TestDatabase::isOnServer()) {
            QFile::remove(place->address());
        }
        const ConsoleRun sample({QStringLiteral("sample"), QStringLiteral("--to"), place->address(),
                                 QStringLiteral("--months"), QStringLiteral("1"), QStringLiteral("--seed"),
                                 QStringLiteral("7")});
        if (sample.exitCode != 0) {
            throw std::runtime_error("no sample shop: " + sample.error.toStdString());
        }
        made_ = std::move(place);
    }
    return TestDatabase::copyOf(*made_);
}

} // namespace baydesk
