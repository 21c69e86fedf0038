// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

class QTextStream;

namespace baydesk {

/// How baydesk-cli ends (docs/CLI.md).
enum class ExitCode { Done = 0, Refused = 1, Usage = 2, Storage = 3, Bug = 4 };

/// What was typed behind a command.
struct Arguments {
    QStringList positional;
    QHash<QString, QString> options;

    bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    QString value(const char* option) const { return options.value(QString::fromLatin1(option)); }
};

/// Where a command writes: results to standard output, everything else to standard error.
class Console {
  public:
    Console(QTextStream& out, QTextStream& error) : out_(out), error_(error) {}

    void print(const QString& line);
    void print(const QByteArray& json);
    void complain(const QString& sentence);
    /// A wrong call: the sentence, and where to read on.
    ExitCode usage(const QString& sentence);

  private:
    QTextStream& out_;
    QTextStream& error_;
};

struct CommandOption {
    const char* name;
    /// The name of its value in the help; null for a switch.
    const char* value;
    /// Source text for translation in the context "baydesk::Cli".
    const char* help;
};

/// One command of the console program.
struct Command {
    const char* name;
    /// Its call as docs/CLI.md shows it, behind the name.
    const char* form;
    const char* summary;
    /// How many arguments without a name it takes at most.
    int mostPositional;
    std::vector<CommandOption> options;
    ExitCode (*run)(const Arguments& arguments, Console& console);
};

/// All commands, in the order of the help.
const std::vector<Command>& commands();

const Command& backupCommand();
const Command& checkCommand();
const Command& importMonthCommand();
const Command& kpiCommand();
const Command& ordersCommand();
const Command& privacyCommand();
const Command& recallsCommand();
const Command& recordsCommand();
const Command& restoreCommand();
const Command& sampleCommand();
const Command& stockCommand();
const Command& validateCommand();
const Command& verifyCommand();

} // namespace baydesk
