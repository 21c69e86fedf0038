// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/program.h"

#include "app/backroom.h"
#include "app/backup_keeper.h"
#include "app/system_clock.h"
#include "gui/backup/restore_wizard.h"
#include "gui/sample_maker.h"
#include "gui/search_hits.h"
#include "gui/tour.h"
#include "gui/user_settings.h"
#include "gui/widgets/progress.h"
#include "services/shop_service.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace baydesk {

namespace {

constexpr std::chrono::milliseconds patience{400};

struct House {
    std::shared_ptr<const ShopSettings> shop;
    std::vector<StaffMember> staff;
};

House readHouse(Session& session) {
    House house{.shop = ShopService::settings(session), .staff = {}};
    if (house.shop) {
        house.staff = ShopService::people(session);
    }
    return house;
}

std::optional<StaffMember> whoSitsHere(const std::vector<StaffMember>& staff, const QString& name) {
    const auto byName =
        std::find_if(staff.begin(), staff.end(), [&](const auto& who) { return who.name == name; });
    if (byName != staff.end()) {
        return *byName;
    }
    const auto advisor = std::find_if(staff.begin(), staff.end(),
                                      [](const auto& who) { return who.role == StaffRole::Advisor; });
    return advisor != staff.end() ? std::optional(*advisor)
           : staff.empty()        ? std::nullopt
                                  : std::optional(staff.front());
}

} // namespace

Program::Program(Config config, Wishes wishes) : config_(std::move(config)), wishes_(std::move(wishes)) {}

Program::~Program() = default;

void Program::start() {
    if (wishes_.sample && !wishes_.tourFolder.isEmpty()) {
        tourShop_ = std::make_unique<QTemporaryDir>();
        // Nobody's own column widths: its pictures are the same everywhere.
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, tourShop_->path());
        config_.database = tourShop_->filePath(QStringLiteral("sample.baydesk"));
    }
    if (wishes_.sample && !config_.isOnServer() && !QFileInfo::exists(config_.database)) {
        makeSample();
    } else {
        openDatabase();
    }
}

void Program::makeSample() {
    QTextStream(stdout) << tr("Building the sample shop: %1").arg(config_.database) << Qt::endl;
    maker_ = std::make_unique<SampleMaker>();
    showProgress(tr("Building the sample shop …"), true);
    connect(progress_.get(), &ProgressPanel::cancelled, maker_.get(), &SampleMaker::cancel);
    connect(maker_.get(), &SampleMaker::progressed, progress_.get(),
            [this](int done, int total) { progress_->setProgress(done, total); });
    connect(maker_.get(), &SampleMaker::finished, this, [this](const QString& problem) {
        if (problem.isEmpty()) {
            openDatabase();
        } else {
            giveUp(tr("The sample shop is not there"), problem);
        }
    });
    maker_->make(config_.database);
}

void Program::showProgress(const QString& title, bool canCancel) {
    progress_ = std::make_unique<ProgressPanel>();
    progress_->setWindowTitle(QStringLiteral("Baydesk"));
    progress_->resize(420, 120);
    progress_->start(title, canCancel);
    progress_->show();
}

void Program::openDatabase() {
    if (wishes_.sample) {
        QTextStream(stdout) << tr("The sample shop is in %1").arg(config_.database) << Qt::endl;
    }
    backroom_ = std::make_unique<Backroom>(config_.database);
    const auto early = connect(backroom_.get(), &Backroom::failed, this,
                               [this](const Failure& failure) { unopened(failure); });
    QTimer::singleShot(patience, this, [this] {
        if (!window_ && !progress_ && !isOver_) {
            showProgress(tr("Opening the database …"), false);
        }
    });
    backroom_->read(this, &readHouse, [this, early](const House& house) {
        const QString last = userSetting("last_person").toString();
        const auto person = whoSitsHere(house.staff, wishes_.person.isEmpty() ? last : wishes_.person);
        if (!house.shop || !person) {
            giveUp(tr("There is no shop in this database yet"),
                   tr("Start with --sample for a sample shop, or open another database with --database.\n%1")
                       .arg(config_.database));
            return;
        }
        if (!wishes_.person.isEmpty() && person->name != wishes_.person) {
            QStringList names;
            for (const StaffMember& member : house.staff) {
                names.append(member.name);
            }
            giveUp(tr("Nobody here is called %1").arg(wishes_.person),
                   tr("These people work here: %1.").arg(names.join(tr(", "))));
            return;
        }
        saveUserSetting("last_person", person->name);
        openWindow({.shop = house.shop,
                    .person = person->id,
                    .personName = person->name,
                    .personRole = label(person->role),
                    .clock = {}});
        disconnect(early);
    });
}

void Program::openWindow(const Seat& seat) {
    // With a style sheet every widget is styled anew each time it or a parent of it gets a parent, so the
    // window is put together without one: a third of the time until it is there.
    const QString styleSheet = qApp->styleSheet();
    qApp->setStyleSheet({});
    {
        const auto styled = qScopeGuard([&] { qApp->setStyleSheet(styleSheet); });
        window_ = std::make_unique<MainWindow>(*backroom_, seat);
    }
    connectSearch(*window_);
    connectBackups();
    // An empty page first would only be painted twice.
    connect(backroom_.get(), &Backroom::busyChanged, this, &Program::showWindow);
    QTimer::singleShot(patience, this, &Program::showWindow);
    if (!wishes_.tourFolder.isEmpty()) {
        startTour();
    }
}

void Program::showWindow() {
    if (isShown_) {
        return;
    }
    isShown_ = true;
    window_->show();
    progress_.reset(); // only now: without any window the program would end
}

void Program::startTour() {
    auto* tour = new Tour(*window_, wishes_.tourFolder, tourScript(), this);
    tour->setAtRest([this] { return !backroom_->isBusy(); });
    connect(tour, &Tour::finished, this, [](const QString& problem) {
        if (!problem.isEmpty()) {
            QTextStream(stderr) << problem << Qt::endl;
        }
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    tour->start();
}

void Program::giveUp(const QString& title, const QString& sentence, Remedy remedy) {
    QTextStream(stderr) << title << QLatin1Char('\n') << sentence << Qt::endl;
    if (!wishes_.tourFolder.isEmpty()) {
        QCoreApplication::exit(1);
        return;
    }
    isOver_ = true;
    progress_.reset();
    auto* box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Close);
    box->setInformativeText(sentence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* restore = remedy == Remedy::Restore
                                     ? box->addButton(tr("Restore a backup …"), QMessageBox::ActionRole)
                                     : nullptr;
    connect(box, &QMessageBox::finished, this, [this, box, restore] {
        if (restore && box->clickedButton() == restore) {
            openRestore({}, box->informativeText());
        } else {
            QCoreApplication::exit(1);
        }
    });
    box->open();
}

} // namespace baydesk
