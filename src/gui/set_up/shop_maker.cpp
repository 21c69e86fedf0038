// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/shop_maker.h"

#include "app/failure.h"

#include <exception>
#include <functional>

namespace baydesk {

ShopMaker::ShopMaker(QObject* parent) : QObject(parent) {
    connect(&work_, &LongWork::finished, this, &ShopMaker::end);
}

void ShopMaker::make(const ShopToMake& wish) {
    administrator_ = std::make_shared<std::optional<StaffMember>>();
    work_.start([wish, made = administrator_](const BackupGoOn&) { *made = makeShop(wish); });
}

void ShopMaker::end(const std::exception_ptr& error) {
    if (!error) {
        Q_EMIT made(**administrator_);
        return;
    }
    try {
        std::rethrow_exception(error);
    } catch (const Refusal& refusal) {
        Q_EMIT refused(refusal);
    } catch (...) {
        Q_EMIT failed(failureFrom(error).sentence);
    }
}

} // namespace baydesk
