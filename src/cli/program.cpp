// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/help.h"
#include "domain/storage_error.h"
#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <QTranslator>
#include <algorithm>
#include <optional>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

/// English, unless asked: what programs read does not change with the person's settings.
void useLanguage(const QString& language) {
    static QTranslator translator;
    if (language.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) &&
        translator.load(QStringLiteral(":/translations/baydesk_zh_CN"))) {
        QCoreApplication::installTranslator(&translator);
    }
}

const Command* findCommand(const QString& name) {
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command& command) {
        return name == QLatin1String(command.name);
    });
    return found == commands().end() ? nullptr : &*found;
}

/// Takes "--name value", "--name=value" and plain words apart; the sentence that says what is wrong, if
/// anything.
std::optional<QString> parse(const Command& command, const QStringList& words, Arguments& arguments) {
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (onlyPositional || !word.startsWith(QLatin1String("--"))) {
            arguments.positional.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPositional = true;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const auto option =
            std::find_if(command.options.begin(), command.options.end(),
                         [&](const CommandOption& known) { return name == QLatin1String(known.name); });
        if (option == command.options.end()) {
            return Tr::tr("%1 has no option --%2.").arg(QLatin1String(command.name), name);
        }
        if (arguments.options.contains(name)) {
            return Tr::tr("--%1 is given twice.").arg(name);
        }
        const bool hasValue = word.contains(u'=');
        if (option->value == nullptr && hasValue) {
            return Tr::tr("--%1 takes no value.").arg(name);
        }
        if (option->value != nullptr && !hasValue && i + 1 == words.size()) {
            return Tr::tr("--%1 needs a value.").arg(name);
        }
        const QString value = hasValue ? word.section(u'=', 1) : option->value ? words.at(++i) : QString();
        arguments.options.insert(name, value);
    }
    if (arguments.positional.size() > command.mostPositional) {
        return Tr::tr("\"%1\" is more than %2 takes.")
            .arg(arguments.positional.at(command.mostPositional), QLatin1String(command.name));
    }
    return std::nullopt;
}

ExitCode runGuarded(const Command& command, const Arguments& arguments, Console& console) {
    try {
        return command.run(arguments, console);
    } catch (const Refusal& refusal) {
        console.complain(refusal.toString());
        return ExitCode::Refused;
    } catch (const StorageError& error) {
        console.complain(error.sentence());
        if (!error.detail().isEmpty()) {
            console.complain(error.detail());
        }
        return ExitCode::Storage;
    } catch (const std::exception& bug) {
        console.complain(Tr::tr("A fault in the program itself: %1").arg(QString::fromUtf8(bug.what())));
        return ExitCode::Bug;
    }
}

} // namespace

ExitCode runProgram(const QStringList& typed, Console& console) {
    QStringList words = typed;
    if (words.size() >= 2 && words.first() == QLatin1String("--language")) {
        useLanguage(words.at(1));
        words = words.mid(2);
    }
    if (words.isEmpty()) {
        return console.usage(Tr::tr("No command is given."));
    }
    if (words.first() == QLatin1String("--help") || words.first() == QLatin1String("help")) {
        console.print(programHelp());
        return ExitCode::Done;
    }
    if (words.first() == QLatin1String("--version")) {
        console.print(QStringLiteral("baydesk-cli ") + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    const Command* command = findCommand(words.takeFirst());
    if (command == nullptr) {
        return console.usage(
            Tr::tr("There is no command \"%1\".").arg(typed.at(typed.size() - words.size() - 1)));
    }
    if (words.contains(QLatin1String("--help"))) {
        console.print(commandHelp(*command));
        return ExitCode::Done;
    }
    Arguments arguments;
    if (const auto wrong = parse(*command, words, arguments)) {
        return console.usage(*wrong);
    }
    return runGuarded(*command, arguments, console);
}

} // namespace baydesk
