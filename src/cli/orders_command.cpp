// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "services/order_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk {

namespace {

QJsonValue fen(Money amount) {
    return QJsonValue(static_cast<qint64>(amount.fen()));
}

QString moment(const Context& context, Timestamp at) {
    return context.shop->calendar.local(at).toString(Qt::ISODate);
}

QJsonObject totalsOf(const OrderTotals& totals) {
    return {{QStringLiteral("labour_fen"), fen(totals.labour)},
            {QStringLiteral("parts_fen"), fen(totals.parts)},
            {QStringLiteral("discounts_fen"), fen(totals.discounts)},
            {QStringLiteral("total_fen"), fen(totals.total)},
            {QStringLiteral("customer_fen"), fen(totals.customer())},
            {QStringLiteral("approved_fen"), fen(totals.approved)},
            {QStringLiteral("pending_fen"), fen(totals.pending)}};
}

QJsonObject orderObject(const OrderView& view, const Context& context) {
    const OrderHeader& header = view.order.header();
    return {{QStringLiteral("number"), header.number},
            {QStringLiteral("plate"), view.vehicle.data.plate},
            {QStringLiteral("state"), code(header.state)},
            {QStringLiteral("blockers"), QJsonArray::fromStringList(view.order.blockersOfNextStep())},
            {QStringLiteral("promise"),
             header.promise ? QJsonValue(moment(context, *header.promise)) : QJsonValue()},
            {QStringLiteral("totals"), totalsOf(view.order.totals())}};
}

QString orderLine(const OrderView& view, const Context& context) {
    const OrderHeader& header = view.order.header();
    return QStringList{header.number,
                       view.vehicle.data.plate,
                       label(header.state),
                       header.promise ? moment(context, *header.promise) : QString(),
                       view.order.totals().total.toString(),
                       view.order.blockersOfNextStep().join(QStringLiteral("; "))}
        .join(u'\t');
}

ExitCode run(const Arguments& arguments, Console& console) {
    if (!arguments.has("db")) {
        return console.usage(missingOption("orders", "db"));
    }
    ShopFile file(arguments.value("db"), ShopFile::Use::Read);
    signIn(file, arguments);
    file.read([&](Session& session, const Context& context) {
        OrderService orders(session, context);
        QJsonArray rows;
        for (const OrderId id : orders.allOrders(arguments.has("open"))) {
            const OrderView view = orders.order(id, OrderService::Names::Masked);
            if (arguments.has("json")) {
                rows.append(orderObject(view, context));
            } else {
                console.print(orderLine(view, context));
            }
        }
        if (arguments.has("json")) {
            console.print(QJsonDocument(rows).toJson(QJsonDocument::Compact));
        }
    });
    return ExitCode::Done;
}

} // namespace

const Command& ordersCommand() {
    static const Command command{
        "orders",
        "--db DATABASE [--open] [--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Repair orders with what blocks them."),
        0,
        {databaseOption(),
         personOption(),
         passwordFileOption(),
         {"open", nullptr,
          QT_TRANSLATE_NOOP("baydesk::Cli", "Only those that are neither delivered nor cancelled.")},
         jsonOption()},
        run};
    return command;
}

} // namespace baydesk
