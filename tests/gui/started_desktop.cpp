// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/started_desktop.h"

#include "app/backroom.h"
#include "gui/main_window.h"
#include "services/shop_service.h"
#include "storage/database.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSocketNotifier>
#include <QtTest/QTest>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <gtest/gtest.h>
#include <unistd.h>

namespace baydesk {

namespace {

constexpr const char* asDesktop = "--as-desktop";
constexpr int patience = 60'000;

template <class Widget>
Widget* visible(QWidget& window, const QString& name) {
    const auto all = window.findChildren<Widget*>(name);
    const auto found = std::ranges::find_if(all, &QWidget::isVisible);
    return found == all.end() ? nullptr : *found;
}

/// The person at the desktop: does what the lines on the standard input say, with keys, and answers each with
/// what is to be seen then.
class Hands {
  public:
    Hands(const QString& database, StaffId person, Timestamp now)
        : now_(now), backroom_(database), window_(backroom_, seat(database, person)) {
        window_.resize(1440, 900);
        window_.show();
        settle();
        QObject::connect(&input_, &QSocketNotifier::activated, &window_, [this] { listen(); });
    }

  private:
    Seat seat(const QString& database, StaffId person) {
        const auto session = Database::openForReading(database);
        const auto people = ShopService::people(*session);
        const auto self = std::ranges::find(people, person, &StaffMember::id);
        return {.shop = ShopService::settings(*session),
                .person = self->id,
                .personName = self->name,
                .role = self->role,
                .clock = [this] { return now_; }};
    }

    void listen() {
        char buffer[4096];
        const auto count = read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            QApplication::quit(); // the test is over
            return;
        }
        unread_.append(buffer, count);
        input_.setEnabled(false); // one thing at a time
        for (auto end = unread_.indexOf('\n'); end >= 0; end = unread_.indexOf('\n')) {
            const QStringList words = QString::fromUtf8(unread_.left(end)).split(QLatin1Char('\t'));
            unread_.remove(0, end + 1);
            obey(words);
            settle();
            const QByteArray answer = QJsonDocument(sight()).toJson(QJsonDocument::Compact);
            std::printf("%s\n", answer.constData());
            std::fflush(stdout);
        }
        input_.setEnabled(true);
    }

    void obey(const QStringList& words) {
        window_.activateWindow(); // a key goes to the window in front
        settle();
        if (words.first() == QLatin1String("open")) {
            window_.openPage(PageId::Order, OrderId(words.at(1).toLongLong()));
        } else if (words.first() == QLatin1String("edit")) {
            auto* lines = visible<QWidget>(window_, QStringLiteral("orderLines"));
            lines->setFocus();
            QTest::keyClick(lines, Qt::Key_Home, Qt::ControlModifier);
            QTest::keyClick(lines, Qt::Key_Return);
        } else if (words.first() == QLatin1String("type")) {
            auto* edit = visible<QLineEdit>(window_, words.at(1));
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, words.at(2));
        } else if (words.first() == QLatin1String("save")) {
            QTest::keyClick(visible<QWidget>(window_, QStringLiteral("orderPanel")), Qt::Key_Return,
                            Qt::ControlModifier);
        } else if (words.first() == QLatin1String("choose")) {
            QTest::keyClick(visible<QRadioButton>(window_, QStringLiteral("yours_cause")), Qt::Key_Space);
        } else if (words.first() == QLatin1String("pass")) {
            now_ = now_.plusMinutes(words.at(1).toInt());
        }
    }

    void settle() {
        do {
            QApplication::processEvents();
        } while (backroom_.isBusy());
    }

    QJsonObject sight() {
        const auto* others = visible<QLabel>(window_, QStringLiteral("othersHere"));
        const auto* yours = visible<QRadioButton>(window_, QStringLiteral("yours_cause"));
        const auto* theirs = visible<QRadioButton>(window_, QStringLiteral("theirs_cause"));
        QString cells;
        if (const auto* lines = visible<QAbstractItemView>(window_, QStringLiteral("orderLines"))) {
            const QAbstractItemModel* model = lines->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    cells += model->index(row, column).data().toString() + QLatin1Char('\n');
                }
            }
        }
        return {{QStringLiteral("others"), others ? others->text() : QString()},
                {QStringLiteral("lines"), cells},
                {QStringLiteral("yours"), yours ? yours->text() : QString()},
                {QStringLiteral("theirs"), theirs ? theirs->text() : QString()}};
    }

    Timestamp now_; // before the window, which asks for the time as soon as it is made
    Backroom backroom_;
    MainWindow window_;
    QSocketNotifier input_{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray unread_;
};

} // namespace

bool isStartedAsDesktop(int argc, char** argv) {
    return argc == 5 && std::strcmp(argv[1], asDesktop) == 0;
}

int beDesktop(char** argv) {
    const Hands hands(QString::fromLocal8Bit(argv[2]), StaffId(QByteArray(argv[3]).toLongLong()),
                      Timestamp::fromMilliseconds(QByteArray(argv[4]).toLongLong()));
    return QApplication::exec();
}

StartedDesktop::StartedDesktop(const QString& database, StaffId person, Timestamp now) {
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(QCoreApplication::applicationFilePath(),
                   {QLatin1String(asDesktop), database, QString::number(person.value()),
                    QString::number(now.milliseconds())});
}

StartedDesktop::~StartedDesktop() {
    process_.closeWriteChannel();
    if (process_.state() != QProcess::NotRunning && !process_.waitForFinished(patience)) {
        ADD_FAILURE() << "a desktop does not end";
        kill();
    }
}

void StartedDesktop::kill(int milliseconds) {
    process_.waitForFinished(milliseconds);
    process_.kill();
    process_.waitForFinished(patience);
    EXPECT_EQ(process_.exitStatus(), QProcess::CrashExit) << "it had ended before";
}

void StartedDesktop::send(const QStringList& words) {
    process_.write(words.join(QLatin1Char('\t')).toUtf8() + '\n');
    process_.waitForBytesWritten(patience);
}

QJsonObject StartedDesktop::tell(const QStringList& words) {
    send(words);
    while (!process_.canReadLine()) {
        if (!process_.waitForReadyRead(patience)) {
            ADD_FAILURE() << "no answer to: " << words.join(QLatin1Char(' ')).toStdString();
            return {};
        }
    }
    return QJsonDocument::fromJson(process_.readLine()).object();
}

Sight StartedDesktop::see() {
    const QJsonObject seen = tell({QStringLiteral("see")});
    const auto text = [&seen](const char* name) { return seen.value(QLatin1String(name)).toString(); };
    return {text("others"), text("lines"), text("yours"), text("theirs")};
}

bool StartedDesktop::comesToSee(const std::function<bool(const Sight&)>& isSo) {
    return QTest::qWaitFor([&] { return isSo(see()); }, patience);
}

} // namespace baydesk
