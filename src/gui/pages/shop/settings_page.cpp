// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/settings_page.h"

#include "gui/pages/panel_side.h"
#include "gui/pages/shop/bay_panels.h"
#include "gui/pages/shop/labels_panel.h"
#include "gui/pages/shop/settings_form.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/inline_message.h"
#include "services/form_service.h"
#include "services/shop_service.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int baysWidth = 346;
} // namespace

struct SettingsPage::Found {
    ShopDraft shop;
    std::vector<Bay> bays;
};

SettingsPage::SettingsPage(Desk& desk) : Page(PageId::Settings, desk), form_(new SettingsForm) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    buildActions();
    side_ = new PanelSide(buildBays());
    side_->setFixedWidth(baysWidth);
    connect(side_, &PanelSide::changed, this, &SettingsPage::showActions);
    connect(side_, &PanelSide::finished, this, [this](const QString& sentence) {
        bays_->setFocus(Qt::OtherFocusReason);
        this->desk().navigator.tell(sentence);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    row->addWidget(scroll, 1);
    row->addWidget(side_);
    content()->addLayout(row, 1);
    connect(form_, &SettingsForm::changed, this, &SettingsPage::showActions);
    setHeader(tr("Settings"), tr("What the shop is, and the numbers its rules use"));
    showActions();
}

void SettingsPage::buildActions() {
    QAction* history = offer(
        offerAction(4), [this] { this->desk().navigator.openPage(PageId::History); }, tr("History"),
        Right::SeeHistory);
    QAction* sheet = offer(
        offerAction(5), [this] { this->desk().navigator.openPage(PageId::InspectionSheet); },
        tr("Inspection sheet"), Right::EditLists);
    QAction* rates = offer(
        offerAction(6), [this] { this->desk().navigator.openPage(PageId::Rates); }, tr("Rates"),
        Right::ChangeSettings);
    QAction* labels = offer(
        offerAction(7), [this] { side_->open(new LabelsPanel(this->desk())); }, tr("Labels"),
        Right::EditLists);
    auto* further = new FlowLayout(8);
    for (QAction* page : {rates, labels, sheet, history}) {
        further->addWidget(new ActionButton(page));
    }
    content()->addLayout(further);
    discard_ = offer(
        offerAction(3), [this] { form_->discard(); }, tr("As before"), Right::ChangeSettings);
    addToHeader(discard_);
    save_ = offer(
        ActionId::SaveAndNext, [this] { save(); }, tr("Save"), Right::ChangeSettings);
    addToHeader(save_);
}

QWidget* SettingsPage::buildBays() {
    auto* card = new Card(tr("Bays"));
    bays_ = new DataTable("bays", {{.title = tr("Bay"), .width = 70},
                                   {.title = tr("Kind"), .stretches = true},
                                   {.title = tr("State"), .width = 92}});
    bays_->setObjectName(QStringLiteral("bays"));
    bays_->setAccessibleName(tr("Bays"));
    bays_->setEmptySentence(tr("No job can be dispatched without a bay. Alt+1 adds one."));
    connect(bays_, &DataTable::currentKeyChanged, this, &SettingsPage::showActions);
    card->body()->addWidget(bays_, 1);
    QAction* add = offer(
        offerAction(1), [this] { side_->open(new NewBayPanel(desk())); }, tr("New bay"), Right::EditLists);
    use_ = offer(
        offerAction(2), [this] { side_->open(new BayUsePanel(desk(), *chosenBay())); }, tr("Out of use"),
        Right::EditLists);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new ActionButton(add));
    foot->addWidget(new ActionButton(use_));
    foot->addStretch(1);
    card->body()->addLayout(foot);
    return card;
}

Changes SettingsPage::topics() const {
    return Topic::Shop;
}

void SettingsPage::reload() {
    read(
        "settings",
        [](Session& session, const Context& context) {
            ShopService shop(session, context);
            return Found{draftOf(*shop.settings(), FormService(session, context).account()), shop.bays()};
        },
        [this](const Found& found) { show(found); });
}

/// What is typed stays; another desk's change is put together with it when it is saved.
void SettingsPage::show(const Found& found) {
    if (!form_->hasTyped()) {
        form_->fill(found.shop);
    }
    allBays_ = found.bays;
    std::vector<TableRow> rows;
    for (const Bay& bay : allBays_) {
        rows.push_back({bay.id.value(),
                        {{.text = bay.name, .strong = bay.isActive},
                         {.text = label(bay.kind)},
                         bay.isActive ? Cell::word(Tone::Ok, tr("in use"))
                                      : Cell::word(Tone::Neutral, tr("out of use"))},
                        !bay.isActive});
    }
    bays_->setRows(std::move(rows));
    showActions();
}

void SettingsPage::showActions() {
    save_->setEnabled(form_->hasTyped() && !side_->panel()); // a panel saves with the same key
    discard_->setEnabled(form_->hasTyped());
    const Bay* bay = chosenBay();
    use_->setEnabled(bay != nullptr);
    use_->setText(bay && !bay->isActive ? tr("Into use") : tr("Out of use"));
}

const Bay* SettingsPage::chosenBay() const {
    const auto key = bays_ ? bays_->currentKey() : std::nullopt;
    const auto found = std::ranges::find_if(allBays_, [&](const Bay& bay) { return key == bay.id.value(); });
    return found == allBays_.end() ? nullptr : &*found;
}

void SettingsPage::save() {
    form_->clearRefusal();
    try {
        const auto base = form_->base();
        if (!base) {
            return;
        }
        const QStringList sent = form_->texts();
        write(
            [base = *base, draft = form_->draft(), reason = form_->reason()](Session& session,
                                                                             const Context& context) {
                ShopService shop(session, context);
                shop.changeSettings(base, draft, reason);
                return draftOf(*shop.settings(), FormService(session, context).account());
            },
            [this, sent](const ShopDraft& saved) {
                if (form_->texts() == sent) {
                    form_->fill(saved);
                } else {
                    form_->takeAsSeen(saved); // what was typed meanwhile stays
                }
                desk().navigator.tell(tr("Saved."));
            });
    } catch (const Refusal& refusal) {
        showRefusal(refusal);
    }
}

void SettingsPage::showRefusal(const Refusal& refusal) {
    form_->showRefusal(refusal);
}

bool SettingsPage::goBack() {
    if (!side_->close()) {
        return false;
    }
    bays_->setFocus(Qt::OtherFocusReason);
    return true;
}

QString SettingsPage::helpText() const {
    return tr("What the shop was set up with, and what can be changed of it. Every change is kept in the "
              "history with what it was before. What was done before a change stays: lines keep their price "
              "and tax, holds their end. The workday, the labour rate and the bays in use count in the key "
              "figures of every month, so their change needs a reason. The time zone stands once work is "
              "recorded.");
}

void SettingsPage::focusFirst() {
    if (side_->panel()) {
        side_->panel()->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        form_->focusFirst();
    }
}

} // namespace baydesk
