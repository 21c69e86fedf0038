// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shop_option.h"

#include "domain/storage_error.h"
#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <termios.h>
#include <unistd.h>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

constexpr qint64 longestPasswordFile = 4096;

QString passwordFrom(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw StorageError(StorageError::Kind::CannotOpen, Tr::tr("%1 cannot be read.").arg(path));
    }
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((file.permissions() & others) != QFile::Permissions()) {
        throw Refusal("sign_in.password_file", Tr::tr("Others may read the password in %1.").arg(path),
                      Tr::tr("Let only yourself read it: chmod 600."));
    }
    const QByteArray content = file.read(longestPasswordFile);
    return QString::fromUtf8(content).section(u'\n', 0, 0);
}

/// Turns the echo of the terminal off as long as it lives.
class QuietTerminal {
  public:
    QuietTerminal() {
        tcgetattr(STDIN_FILENO, &before_);
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_); }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

  private:
    termios before_{};
};

QString typedPassword() {
    if (isatty(STDIN_FILENO) == 0) {
        throw Refusal("sign_in.password_needed", Tr::tr("There is no terminal to ask for the password at."),
                      Tr::tr("Give it with --password-file."));
    }
    const QuietTerminal quiet;
    QTextStream prompt(stderr);
    prompt << Tr::tr("Password: ") << Qt::flush;
    const QString typed = QTextStream(stdin).readLine(longestPasswordFile);
    prompt << Qt::endl;
    return typed;
}

} // namespace

CommandOption databaseOption() {
    return {
        "db", "DATABASE",
        QT_TRANSLATE_NOOP("baydesk::Cli", "The shop's database: a file, or postgresql://user@server/name.")};
}

CommandOption jsonOption() {
    return {"json", nullptr, QT_TRANSLATE_NOOP("baydesk::Cli", "Print JSON for other programs.")};
}

CommandOption personOption() {
    return {"as", "NAME", QT_TRANSLATE_NOOP("baydesk::Cli", "Act as this person; asks for the password.")};
}

CommandOption passwordFileOption() {
    return {"password-file", "FILE",
            QT_TRANSLATE_NOOP("baydesk::Cli", "Take the password of --as from this file.")};
}

void signIn(ShopFile& shop, const Arguments& arguments) {
    if (arguments.has("as")) {
        shop.signIn(arguments.value("as"), arguments.has("password-file")
                                               ? passwordFrom(arguments.value("password-file"))
                                               : typedPassword());
    }
}

QString missingOption(const char* command, const char* option) {
    return QCoreApplication::translate("baydesk::Cli", "%1 needs --%2.")
        .arg(QLatin1String(command), QLatin1String(option));
}

} // namespace baydesk
