// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/compliance/compliance_page.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/compliance/file_panels.h"
#include "gui/pages/orders/order_duties.h"
#include "gui/pages/panel_side.h"
#include "gui/user_settings.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "services/campaign_service.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int sideWidth = 346;
constexpr int recordsShown = 300;

QString share(const CampaignProgress& each) {
    return each.inBase == 0 ? displayNothing() : QStringLiteral("%1 / %2").arg(each.done).arg(each.inBase);
}

TableRow campaignRow(const CampaignProgress& each) {
    const CampaignDraft& data = each.campaign.data;
    const bool isRecall = data.kind == CampaignKind::Recall;
    const QString until = data.until ? displayDate(data.until) : CompliancePage::tr("open");
    const std::int64_t left = each.inBase - each.done;
    return {each.campaign.id.value(),
            {{.text = data.number, .strong = true, .hint = data.number},
             Cell::word(isRecall ? Tone::Bad : Tone::Info, label(data.kind)),
             {.text = data.title, .hint = data.title},
             {.text = data.maker, .hint = data.maker},
             {.text = displayDate(data.from)},
             {.text = until},
             Cell::number(displayCount(each.vehicles), each.vehicles),
             Cell::number(share(each), left)}};
}

TableRow recordRow(const HealthRecordLight& record) {
    const QString reasons = recordReasons(record);
    return {record.order.value(),
            {{.text = record.number, .strong = true},
             {.text = displayPlate(record.plate)},
             {.text = displayDate(record.settledOn)},
             Cell::word(recordTone(record), recordWord(record)),
             {.text = reasons, .hint = reasons}}};
}

} // namespace

CompliancePage::CompliancePage(Desk& desk) : Page(PageId::Compliance, desk) {
    auto* left = new QSplitter(Qt::Vertical);
    left->setHandleWidth(cardSpace);
    left->setChildrenCollapsible(false);
    left->addWidget(buildCampaigns());
    left->addWidget(buildRecords());
    left->setSizes({240, 380});
    rememberSplitter("compliance", left);
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    row->addWidget(left, 1);
    row->addWidget(buildSide());
    content()->addLayout(row, 1);
    buildActions();
    setHeader(tr("Compliance"), tr("Recalls and service campaigns, and the health records of repairs"));
    showChosen();
}

QWidget* CompliancePage::buildCampaigns() {
    campaignsCard_ = new Card(tr("Recalls and service campaigns"));
    campaigns_ = new DataTable("campaigns", {{.title = tr("Number"), .width = 104},
                                             {.title = tr("Kind"), .width = 112},
                                             {.title = tr("Title"), .stretches = true},
                                             {.title = tr("Maker"), .width = 96},
                                             {.title = tr("From"), .width = 88},
                                             {.title = tr("Until"), .width = 88},
                                             {.title = tr("On the list"), .width = 72, .rightAligned = true},
                                             {.title = tr("Ours done"), .width = 78, .rightAligned = true}});
    campaigns_->setObjectName(QStringLiteral("campaigns"));
    campaigns_->setAccessibleName(tr("Recalls and service campaigns"));
    campaigns_->setEmptySentence(tr("No maker's list was taken in yet. Alt+3 takes one in."));
    campaignsCard_->body()->addWidget(campaigns_, 1);
    return campaignsCard_;
}

QWidget* CompliancePage::buildRecords() {
    recordsCard_ = new Card(tr("Health records"));
    filter_ = new QLineEdit;
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the health records"));
    filter_->setMaximumWidth(150);
    recordsCard_->addHeaderWidget(filter_);
    records_ = new DataTable("health_records", {{.title = tr("Order"), .width = 104},
                                                {.title = tr("Plate"), .width = 92},
                                                {.title = tr("Settled"), .width = 88},
                                                {.title = tr("State"), .width = 122},
                                                {.title = tr("Why not"), .stretches = true}});
    records_->setObjectName(QStringLiteral("healthRecords"));
    records_->setAccessibleName(tr("Health records"));
    records_->setTwoLines();
    records_->setFilterField(filter_);
    connect(records_, &DataTable::opened, this,
            [this](std::int64_t key) { desk().navigator.openPage(PageId::Order, OrderId(key)); });
    connect(records_, &DataTable::currentKeyChanged, this, &CompliancePage::showChosen);
    recordsCard_->body()->addWidget(records_, 1);
    return recordsCard_;
}

QWidget* CompliancePage::buildSide() {
    chosenCard_ = new Card;
    chosen_ = makeLabel({});
    chosen_->setWordWrap(true);
    chosen_->setAlignment(Qt::AlignTop);
    chosen_->setObjectName(QStringLiteral("chosenRecord"));
    chosenCard_->body()->addWidget(chosen_, 1);
    side_ = new PanelSide(chosenCard_);
    side_->setFixedWidth(sideWidth);
    connect(side_, &PanelSide::finished, this, [this](const QString& sentence) {
        focusFirst();
        desk().navigator.tell(sentence);
    });
    return side_;
}

void CompliancePage::buildActions() {
    offer(
        offerAction(1), [this] { campaigns_->setFocus(Qt::ShortcutFocusReason); }, tr("Campaigns"));
    offer(
        offerAction(2), [this] { records_->setFocus(Qt::ShortcutFocusReason); }, tr("Health records"));
    offer(ActionId::Filter, [this] { focusFilter(); });
    QAction* import = offer(
        offerAction(3), [this] { side_->open(new CampaignImportPanel(desk())); }, tr("Take in a list"),
        Right::EditLists);
    QAction* send = offer(
        offerAction(4), [this] { side_->open(new RecordExportPanel(desk())); }, tr("Send records"),
        Right::Settle);
    QAction* answers = offer(
        offerAction(5), [this] { side_->open(new RecordAnswersPanel(desk())); }, tr("Read the answers"),
        Right::Settle);
    again_ = offer(
        offerAction(6), [this] { sendAgain(); }, tr("Send again"), Right::Settle);
    all_ = offer(
        offerAction(7),
        [this] {
            showsAll_ = !showsAll_;
            reload();
        },
        tr("All records"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction* action : {import, send, answers, again_, all_}) {
        row->addWidget(new ActionButton(action));
    }
    row->addStretch(1);
    content()->addLayout(row);
}

Changes CompliancePage::topics() const {
    return Topic::Orders | Topic::Billing | Topic::Customers;
}

void CompliancePage::reload() {
    read(
        "compliance",
        [all = showsAll_](Session& session, const Context& context) {
            using Which = HealthRecordService::Which;
            return Found{
                CampaignService(session, context).campaigns(),
                HealthRecordService(session, context).records(all ? Which::All : Which::Open, recordsShown)};
        },
        [this](const Found& found) { show(found); });
}

void CompliancePage::show(const Found& found) {
    shownCampaigns_ = found.campaigns;
    shownRecords_ = found.records;
    std::vector<TableRow> rows;
    std::int64_t ours = 0;
    std::int64_t done = 0;
    for (const CampaignProgress& each : shownCampaigns_) {
        rows.push_back(campaignRow(each));
        ours += each.inBase;
        done += each.done;
    }
    campaigns_->setRows(std::move(rows));
    campaignsCard_->setHint(ours == 0 ? QString() : tr("%1 of %2 of our cars done").arg(done).arg(ours));
    showRecords();
}

void CompliancePage::showRecords() {
    std::vector<TableRow> rows;
    int held = 0;
    for (const HealthRecordLight& record : shownRecords_) {
        rows.push_back(recordRow(record));
        held += recordTone(record) == Tone::Bad ? 1 : 0;
    }
    const auto count = static_cast<int>(rows.size());
    recordsCard_->setTitle(showsAll_ ? tr("Health records: all") : tr("Health records: open"));
    recordsCard_->setHint(held > 0 ? tr("%n to be looked at", nullptr, held)
                                   : (count > 0 ? tr("Enter opens the order") : QString()));
    records_->setEmptySentence(showsAll_ ? tr("No order was settled yet.")
                                         : tr("Every record was accepted. Alt+7 shows them all."));
    records_->setRows(std::move(rows));
    all_->setText(showsAll_ ? tr("Open records") : tr("All records"));
    showChosen();
}

const HealthRecordLight* CompliancePage::chosenRecord() const {
    const auto key = records_->currentKey();
    const auto found = std::ranges::find_if(
        shownRecords_, [&](const HealthRecordLight& each) { return key == each.order.value(); });
    return found == shownRecords_.end() ? nullptr : &*found;
}

void CompliancePage::showChosen() {
    const HealthRecordLight* record = chosenRecord();
    if (again_) {
        again_->setEnabled(record && record->exports > 0 && record->state != HealthRecordState::Pending &&
                           record->state != HealthRecordState::Withdrawn);
    }
    if (!record) {
        chosenCard_->setTitle(tr("No record chosen"));
        chosen_->setText(tr("Alt+2 leads to the records; the one that is chosen stands here."));
        return;
    }
    chosenCard_->setTitle(record->number);
    QStringList lines{displayPlate(record->plate), tr("State: %1").arg(recordWord(*record)),
                      tr("Settled on %1").arg(displayDate(record->settledOn)),
                      tr("Sent %n time(s)", nullptr, record->exports)};
    if (!record->answer.isEmpty()) {
        lines.append(tr("The authority says: %1").arg(record->answer));
    }
    if (!record->isClean()) {
        lines.append(tr("Would be refused:"));
        for (const QString& each : record->refusals) {
            lines.append(QStringLiteral("• ") + each);
        }
    }
    chosen_->setText(lines.join(QStringLiteral("\n")));
}

void CompliancePage::sendAgain() {
    const HealthRecordLight* record = chosenRecord();
    if (!record) {
        return;
    }
    write(
        [order = record->order](Session& session, const Context& context) {
            HealthRecordService(session, context).sendAgain(order);
        },
        [this] { desk().navigator.tell(tr("The record goes out with the next export.")); });
}

bool CompliancePage::goBack() {
    if (!side_->close()) {
        return false;
    }
    focusFirst();
    return true;
}

QString CompliancePage::helpText() const {
    return tr(
        "Above the recalls and service campaigns, with how many of our cars are done; Alt+3 takes in a "
        "maker's "
        "list. Below the health records that are not accepted yet, with why the authority would refuse them: "
        "Enter opens the order to mend it. Alt+4 writes those that are clean into a file for the authority's "
        "page, Alt+5 reads its answers, Alt+6 sends a record again.");
}

void CompliancePage::focusFirst() {
    if (side_->panel()) {
        side_->panel()->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        records_->setFocus(Qt::OtherFocusReason);
    }
}

void CompliancePage::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

} // namespace baydesk
