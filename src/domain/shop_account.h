// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// Who the shop is to a bank and a tax office: what settlement lists name beside its name, address and
/// licence. Each may be empty. Apart from the settings, since nothing but paper needs it.
struct ShopAccount {
    /// Unified social credit code.
    QString creditCode = {};
    QString bank = {};
    QString bankAccount = {};
    bool operator==(const ShopAccount&) const = default;
};

} // namespace baydesk
