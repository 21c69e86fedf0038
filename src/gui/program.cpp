// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/program.h"

#include "app/backroom.h"
#include "app/backup_keeper.h"
#include "app/long_work.h"
#include "app/password_keeper.h"
#include "app/system_clock.h"
#include "gui/backup/restore_wizard.h"
#include "gui/messages.h"
#include "gui/sample_maker.h"
#include "gui/search_hits.h"
#include "gui/server_door.h"
#include "gui/set_up/set_up_window.h"
#include "gui/sign_in/sign_in_form.h"
#include "gui/sign_in/sign_in_page.h"
#include "gui/tour.h"
#include "gui/user_settings.h"
#include "gui/widgets/progress.h"
#include "services/shop_service.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSettings>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace baydesk {

namespace {

struct House {
    SignInFacts facts;
    std::vector<StaffMember> people;
};

constexpr QSize usualSize(1440, 900);

/// In its usual size; where the screen has no room for that and a frame around it, over all of it.
void showFitting(QWidget& window) {
    const QSize room = window.screen()->availableSize();
    if (room.width() > usualSize.width() && room.height() > usualSize.height()) {
        window.resize(usualSize);
        window.show();
    } else {
        window.showMaximized();
    }
}

House readHouse(Session& session, Timestamp now) {
    House house{.facts = readSignInFacts(session, now), .people = {}};
    if (house.facts.shop) {
        house.people = ShopService::people(session);
    }
    return house;
}

} // namespace

Program::Program(Config config, Wishes wishes)
    : config_(std::move(config)),
      wishes_(std::move(wishes)),
      passwords_(std::make_unique<PasswordKeeper>(QFileInfo(config_.settingsFile).absolutePath())) {}

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
    } else if (config_.isOnServer()) {
        openServer();
    } else if (wishes_.sample || QFileInfo::exists(config_.database)) {
        openDatabase();
    } else {
        setUp();
    }
}

void Program::setUp() {
    typed_.clear(); // it was for another database
    setUp_ = std::make_unique<SetUpWindow>(config_.database);
    const auto take = [this](const QString& database) {
        config_.database = database;
        config_.saveDatabase(database);
        typed_ = setUp_->serverPassword();
        openDatabase();
    };
    connect(setUp_.get(), &SetUpWindow::chosen, this, take);
    connect(setUp_.get(), &SetUpWindow::made, this,
            [this, take](const QString& database, const StaffMember& administrator) {
                founder_ = administrator;
                take(database);
            });
    connect(setUp_.get(), &SetUpWindow::sampleWanted, this, [this] {
        wishes_.sample = true;
        config_.database = config_.sampleDatabase();
        start();
    });
    showFitting(*setUp_);
    progress_.reset(); // only now: without any window the program would end
    closeServerDoor();
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
    closeSetUp();
}

void Program::openDatabase() {
    if (wishes_.sample) {
        QTextStream(stdout) << tr("The sample shop is in %1").arg(config_.database) << Qt::endl;
    }
    backroom_ = std::make_unique<Backroom>(config_.database);
    const auto early = connect(backroom_.get(), &Backroom::failed, this,
                               [this](const Failure& failure) { unopened(failure); });
    QTimer::singleShot(patience, this, &Program::sayItOpens);
    backroom_->read(
        this, [now = SystemClock::now()](Session& session) { return readHouse(session, now); },
        [this, early](const House& house) {
            disconnect(early);
            keepTypedPassword();
            go(house.facts, house.people);
        });
}

void Program::sayItOpens() {
    if (!window_ && !door_ && !setUp_ && !serverDoor_ && !progress_ && !isOver_) {
        showProgress(tr("Opening the database …"), false);
    }
}

void Program::go(const SignInFacts& facts, const std::vector<StaffMember>& people) {
    const bool tours = !wishes_.tourFolder.isEmpty();
    shop_ = facts.shop;
    if (tours && (!shop_ || !shop_->isSample)) {
        giveUp(tr("The tour is for a sample shop"), tr("It writes orders of its own."));
    } else if (!shop_) {
        setUp();
    } else if (founder_) {
        signIn(*founder_);
    } else if (!shop_->isSample || (wishes_.person.isEmpty() && !tours)) {
        askWho(facts);
    } else if (const auto person = whoIsWished(people)) {
        signIn(*person);
        if (tours) {
            startTour(facts);
        }
    }
}

std::optional<StaffMember> Program::whoIsWished(const std::vector<StaffMember>& people) {
    // The tour sees every page, so it goes with the administrator.
    const auto person = std::ranges::find_if(people, [this](const StaffMember& who) {
        return wishes_.person.isEmpty() ? who.role == StaffRole::Administrator : who.name == wishes_.person;
    });
    if (person != people.end()) {
        return *person;
    }
    QStringList names;
    for (const StaffMember& who : people) {
        names.append(who.name);
    }
    giveUp(tr("Nobody here is called %1").arg(wishes_.person),
           tr("These people work here: %1.").arg(names.join(tr(", "))));
    return std::nullopt;
}

void Program::askWho(const SignInFacts& facts) {
    door_ = std::make_unique<SignInPage>(*backroom_, &SystemClock::now, SignInPage::Purpose::SignIn);
    door_->setWindowTitle(tr("Sign in – Baydesk"));
    const QString last = deskSetting("last_person").toString();
    const bool isHere = std::ranges::any_of(facts.people, [&](const auto& who) { return who.name == last; });
    door_->form().begin(!wishes_.person.isEmpty() ? wishes_.person : isHere ? last : QString());
    door_->setFacts(facts);
    connect(door_.get(), &SignInPage::signedIn, this, &Program::signIn);
    connect(backroom_.get(), &Backroom::changed, door_.get(), [this](Changes changes) {
        if (changes.intersects(Topic::Shop)) {
            door_->readFacts();
        }
    });
    showFitting(*door_);
    closeSetUp();
    closeServerDoor();
    progress_.reset(); // only now: without any window the program would end
}

void Program::signIn(const StaffMember& person) {
    saveDeskSetting("last_person", person.name);
    MainWindow* before = window_;
    auto& window = windows_[person.id.value()];
    if (window) {
        setSettingsOwner(QString::number(person.id.value()));
        window_ = window.get();
    } else {
        isShown_ = false;
        openWindow({.shop = before ? before->desk().shop : shop_,
                    .person = person.id,
                    .personName = person.name,
                    .role = person.role,
                    .clock = {}});
    }
    if (before) {
        window_->restoreGeometry(before->saveGeometry());
        showWindow();
        before->hide();
    }
    if (window_->isLocked()) {
        window_->unlock(); // shown by now, so that the cursor finds its place
        connectBackups();  // in this person's name from now on
    }
    tellWhoWaits();
}

/// Closing the program would take their work away with it.
void Program::tellWhoWaits() {
    QStringList names;
    for (const auto& [id, window] : windows_) {
        if (window.get() != window_) {
            names.append(window->desk().personName);
        }
    }
    window_->setWaiting(names);
}

void Program::openWindow(const Seat& seat) {
    // With a style sheet every widget is styled anew each time it or a parent of it gets a parent, so the
    // window is put together without one: a third of the time until it is there.
    const QString styleSheet = qApp->styleSheet();
    qApp->setStyleSheet({});
    {
        const auto styled = qScopeGuard([&] { qApp->setStyleSheet(styleSheet); });
        auto& window = windows_[seat.person.value()];
        window = std::make_unique<MainWindow>(*backroom_, seat);
        window_ = window.get();
    }
    connectSearch(*window_);
    connect(window_, &MainWindow::otherSignedIn, this, &Program::signIn);
    connect(&window_->messages(), &Messages::restoreWanted, this, &Program::restoreDamaged);
    connectBackups();
    // An empty page first would only be painted twice. Both end with the window: a restore may take it away.
    connect(backroom_.get(), &Backroom::busyChanged, window_, [this] { showWindow(); });
    QTimer::singleShot(patience, window_, [this] { showWindow(); });
}

void Program::showWindow() {
    if (isShown_ && window_->isVisible()) {
        return;
    }
    isShown_ = true;
    if (userSetting("window").isNull() && wishes_.tourFolder.isEmpty()) {
        showFitting(*window_);
    } else {
        window_->show(); // as the person left it, or as the tour's pictures want it
    }
    progress_.reset(); // only now: without any window the program would end
    closeSetUp();
    closeServerDoor();
    if (door_) {
        door_->hide();
        door_.release()->deleteLater(); // it may be telling of the sign-in this very moment
    }
}

void Program::closeSetUp() {
    if (setUp_) {
        setUp_->hide();
        setUp_.release()->deleteLater(); // it may be telling of the new shop this very moment
    }
}

void Program::startTour(const SignInFacts& facts) {
    SignInPage door(*backroom_, &SystemClock::now, SignInPage::Purpose::SignIn);
    door.resize(1440, 900);
    door.setFacts(facts);
    if (!QDir().mkpath(wishes_.tourFolder) ||
        !door.grab().save(wishes_.tourFolder + QStringLiteral("/00-sign-in.png"))) {
        giveUp(tr("The tour cannot begin"), tr("No picture can be saved in %1.").arg(wishes_.tourFolder));
        return;
    }
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
