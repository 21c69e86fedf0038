// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/shop_maker.h"

#include "app/failure.h"

#include <QThread>
#include <exception>
#include <functional>

namespace baydesk {

ShopMaker::ShopMaker(QObject* parent) : QObject(parent) {}

ShopMaker::~ShopMaker() {
    finish();
}

void ShopMaker::finish() {
    if (thread_) {
        thread_->wait();
        delete thread_;
        thread_ = nullptr;
    }
}

void ShopMaker::make(const ShopToMake& wish) {
    finish();
    thread_ = QThread::create([this, wish] {
        std::function<void()> tell;
        try {
            tell = [this, who = makeShop(wish)] { Q_EMIT made(who); };
        } catch (const Refusal& refusal) {
            tell = [this, refusal] { Q_EMIT refused(refusal); };
        } catch (...) {
            tell = [this, failure = failureFrom(std::current_exception())] {
                Q_EMIT failed(failure.sentence);
            };
        }
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
    thread_->start();
}

} // namespace baydesk
