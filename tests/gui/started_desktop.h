// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QJsonObject>
#include <QProcess>
#include <functional>

namespace baydesk {

/// What a person sees on the order page of a desktop.
struct Sight {
    /// "Also open at …"; empty if nobody else is there.
    QString others;
    /// All cells of the jobs and lines.
    QString lines;
    /// The two values between which the page asks for the field "cause"; empty if it does not ask.
    QString yours;
    QString theirs;
};

/// A desktop as a process of its own: this test program started once more, with the real window on a shop's
/// database. It does what it is told, one thing at a time, and lives its own life in between; it ends with
/// the test.
class StartedDesktop {
  public:
    StartedDesktop(const QString& database, StaffId person, Timestamp now);
    ~StartedDesktop();
    StartedDesktop(const StartedDesktop&) = delete;
    StartedDesktop& operator=(const StartedDesktop&) = delete;

    void open(OrderId order) { tell({QStringLiteral("open"), QString::number(order.value())}); }
    /// Opens the first job for editing, by keys.
    void editJob() { tell({QStringLiteral("edit")}); }
    void type(const char* field, const char* text) {
        tell({QStringLiteral("type"), QString::fromUtf8(field), QString::fromUtf8(text)});
    }
    /// Ctrl+Enter; the window has come to rest when this returns.
    void save() { tell({QStringLiteral("save")}); }
    /// The same, but nobody waits for it.
    void beginToSave() { send({QStringLiteral("save")}); }
    void chooseOwn() { tell({QStringLiteral("choose")}); }
    void passMinutes(int minutes) { tell({QStringLiteral("pass"), QString::number(minutes)}); }
    Sight see();
    /// Looks until it is so; false if it has not become so for a very long time.
    bool comesToSee(const std::function<bool(const Sight&)>& isSo);
    /// Ends it as SIGKILL does, after so many milliseconds in which it goes on.
    void kill(int milliseconds = 0);

  private:
    void send(const QStringList& words);
    QJsonObject tell(const QStringList& words);
    QProcess process_;
};

/// Whether the program was started to be such a desktop, and being it.
bool isStartedAsDesktop(int argc, char** argv);
int beDesktop(char** argv);

} // namespace baydesk
