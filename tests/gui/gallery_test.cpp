// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "gui/theme.h"
#include "gui/widgets/car_outline.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/progress.h"
#include "gui/widgets/stage_strip.h"
#include "gui/widgets/tiles.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {
namespace {

QWidget* tiles() {
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* a = new CounterTile(QStringLiteral("待检查/估价"));
    a->set(4, Tone::Info, QStringLiteral("最久 18 分钟"));
    auto* b = new CounterTile(QStringLiteral("待客户同意"));
    b->set(3, Tone::Warn, QStringLiteral("¥6,420 待批"));
    auto* c = new CounterTile(QStringLiteral("About to be late"));
    c->set(2, Tone::Bad, QStringLiteral("1 past its promise"));
    auto* d = new KpiTile;
    d->setTitle(QStringLiteral("First-time fix rate"));
    d->setFigure(QStringLiteral("91.5%"), Tone::Bad, QStringLiteral("target 95% · 60 comebacks"));
    d->setTrend({1.0, 2.0, 1.5, std::nullopt, 2.5, 2.0, 3.0}, Tone::Bad);
    for (QWidget* widget : std::initializer_list<QWidget*>{a, b, c, d}) {
        row->addWidget(widget);
    }
    return host;
}

DataTable* table() {
    auto* made =
        new DataTable("gallery", {{.title = QStringLiteral("工单"), .width = 104},
                                  {.title = QStringLiteral("车牌"), .width = 96},
                                  {.title = QStringLiteral("项目"), .stretches = true},
                                  {.title = QStringLiteral("状态"), .width = 110},
                                  {.title = QStringLiteral("金额"), .width = 90, .rightAligned = true}});
    const auto row = [](std::int64_t key, const char* plate, const char* what, Tone tone, const char* state,
                        int fen) {
        return TableRow{key,
                        {{.text = QStringLiteral("R261121-0%1").arg(key)},
                         {.text = QString::fromUtf8(plate)},
                         {.text = QString::fromUtf8(what)},
                         Cell::word(tone, QString::fromUtf8(state)),
                         Cell::number(QStringLiteral("¥%1").arg(fen), fen)}};
    };
    made->setRows({row(18, "京A·12345", "保养 + 异响", Tone::Warn, "待客户同意", 1862),
                   row(17, "京N·8K3F2", "事故 钣喷", Tone::Info, "施工中", 5430),
                   row(15, "京AD·06712", "制动异响", Tone::Bad, "缺件", 980),
                   row(13, "京L·9D442", "更换电瓶", Tone::Ok, "可交车", 760)});
    return made;
}

QWidget* form() {
    auto* card = new Card(QStringLiteral("接车单"));
    card->setHint(QStringLiteral("5 个字段 · Tab 到下一个"));
    auto* mileage =
        new FieldRow("mileage", QStringLiteral("里程 km"), new QLineEdit(QStringLiteral("38,000")));
    mileage->setError(QStringLiteral("里程低于上次到店的 38,020 km"));
    auto* words = new FieldRow("words", QStringLiteral("客户描述"),
                               new QLineEdit(QStringLiteral("低速右转时有嗡嗡声")));
    words->setHint(QStringLiteral("客户自己的话"));
    card->body()->addWidget(mileage);
    card->body()->addWidget(words);
    auto* editor = new DamageEditor;
    editor->setMarks({{CarZone::LeftFrontDoor, DamageKind::Scratch, QStringLiteral("3 cm")},
                      {CarZone::FrontBumper, DamageKind::Crack, {}},
                      {CarZone::FrontBumper, DamageKind::Dent, {}}});
    card->body()->addWidget(editor, 1);
    return card;
}

std::unique_ptr<QWidget> gallery() {
    auto page = std::make_unique<QWidget>();
    page->setProperty("look", "page");
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(22, 14, 22, 18);
    column->setSpacing(14);
    column->addWidget(tiles());
    auto* strip = new StageStrip;
    strip->set({QStringLiteral("接车"), QStringLiteral("环检"), QStringLiteral("诊断估价"),
                QStringLiteral("Awaiting consent"), QStringLiteral("施工"),
                QStringLiteral("Final inspection"), QStringLiteral("洗车"), QStringLiteral("结算"),
                QStringLiteral("交车")},
               3);
    column->addWidget(strip);
    auto* message = new InlineMessage;
    column->addWidget(message);
    message->showRefusal(
        Refusal::blocked("order.not_ready", QStringLiteral("The order cannot be settled yet."),
                         {QStringLiteral("Job B is not finished."), QStringLiteral("One part is held.")}));
    auto* card = new Card(QStringLiteral("在厂工单"));
    card->setHint(QStringLiteral("按约定交车时间排序 · 回车打开"));
    card->body()->addWidget(table());
    auto* empty = new Card(QStringLiteral("Empty"));
    auto* none = new DataTable(
        "none", {{.title = QStringLiteral("Order")}, {.title = QStringLiteral("Plate"), .stretches = true}});
    none->setEmptySentence(QStringLiteral("No car is in the shop. F6 begins a visit."));
    empty->body()->addWidget(none);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(card, 3);
    row->addWidget(empty, 1);
    row->addWidget(form(), 3);
    column->addLayout(row, 1);
    return page;
}

class Gallery : public testing::TestWithParam<const char*> {};

TEST_P(Gallery, ShowsEveryWidgetInBothThemes) {
    applyTheme(*qApp, Theme::byName(QString::fromLatin1(GetParam())));
    const auto page = gallery();
    page->resize(1500, 800);
    page->show();
    QApplication::processEvents();
    savePicture(*page, QStringLiteral("gallery-") + QLatin1String(GetParam()));
    EXPECT_FALSE(page->grab().isNull());
    applyTheme(*qApp, Theme::light());
}
INSTANTIATE_TEST_SUITE_P(Themes, Gallery, testing::Values("light", "dark"));

} // namespace
} // namespace baydesk
