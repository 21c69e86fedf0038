// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/backend.h"
#include "storage/history_store.h"
#include "storage/sql_scanner.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <stdexcept>

/// Outside the namespace, as Q_INIT_RESOURCE asks.
static void initMigrationResources() {
    Q_INIT_RESOURCE(migrations);
}

namespace baydesk {

namespace {

/// Follows the keywords of one statement, to know the semicolons inside a trigger's body from the one that
/// ends it.
class BodyTracker {
  public:
    void see(const SqlToken& token) {
        if (token.kind == SqlToken::Kind::Word && !afterPoint_) {
            word(token);
        }
        afterPoint_ = token.text == ".";
    }
    bool isInside() const { return depth_ > 0; }

  private:
    void word(const SqlToken& token) {
        ++words_;
        if (words_ == 1) {
            create_ = token.is("CREATE");
        } else if (create_ && !trigger_ && words_ <= 3) {
            trigger_ = token.is("TRIGGER");
        }
        if (!trigger_) {
            return;
        }
        if (token.is("BEGIN") || token.is("CASE")) {
            ++depth_;
        } else if (token.is("END") && depth_ > 0) {
            --depth_;
        }
    }

    int words_ = 0;
    int depth_ = 0;
    bool create_ = false;
    bool trigger_ = false;
    bool afterPoint_ = false;
};

/// "0001_orders.sql" as number and name.
Migration readMigration(const QString& path) {
    QFile file(path);
    const QString stem = path.section(QLatin1Char('/'), -1).chopped(4);
    bool numbered = false;
    const int number = stem.section(QLatin1Char('_'), 0, 0).toInt(&numbered);
    if (!numbered || !file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("a migration that cannot be read: " + path.toStdString());
    }
    return {number, stem.section(QLatin1Char('_'), 1), QString::fromUtf8(file.readAll())};
}

void chainHistory(Session& session) {
    chainEarlierHistory(session);
    session.define("DROP TABLE history_before");
}

std::vector<Migration> readBuiltIn(const QString& kind) {
    initMigrationResources();
    const QDir folder(QStringLiteral(":/migrations/") + kind);
    std::vector<Migration> migrations;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        migrations.push_back(readMigration(folder.filePath(name)));
        if (migrations.back().number != static_cast<int>(migrations.size())) {
            throw std::logic_error("a gap in the numbers of the migrations before " + name.toStdString());
        }
    }
    migrations.at(1).work = chainHistory;
    return migrations;
}

} // namespace

const std::vector<Migration>& Migrator::builtIn(const QString& kind) {
    static const std::vector<Migration> sqlite = readBuiltIn(QStringLiteral("sqlite"));
    static const std::vector<Migration> postgresql = readBuiltIn(QStringLiteral("postgresql"));
    return kind == QLatin1String("postgresql") ? postgresql : sqlite;
}

QStringList Migrator::statements(const QString& script) {
    const std::string text = script.toStdString();
    QStringList statements;
    std::string statement;
    BodyTracker body;
    const auto finish = [&] {
        if (!statement.empty()) {
            statements.append(QString::fromStdString(statement).trimmed());
        }
        statement.clear();
        body = BodyTracker();
    };
    for (std::size_t at = 0; at < text.size();) {
        const SqlToken token = nextSqlToken(text, at);
        at += token.text.size();
        body.see(token);
        const bool isFiller = token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment;
        if (token.kind == SqlToken::Kind::Semicolon && !body.isInside()) {
            finish();
        } else if (!isFiller || !statement.empty()) {
            statement += token.text;
        }
    }
    finish();
    return statements;
}

int Migrator::version() const {
    return session_.backend().schemaVersion();
}

void Migrator::upgrade() {
    upgrade(builtIn(QLatin1String(session_.backend().migrations())));
}

void Migrator::upgrade(const std::vector<Migration>& migrations) {
    Backend& backend = session_.backend();
    backend.beginUpgrade();
    const auto over = qScopeGuard([&backend] { backend.endUpgrade(); });
    applyMissing(migrations);
}

void Migrator::applyMissing(const std::vector<Migration>& migrations) {
    Transaction transaction(session_);
    // Read inside the transaction: another program may have upgraded while this one waited for it.
    int reached = version();
    for (const Migration& migration : migrations) {
        if (migration.number <= reached) {
            continue;
        }
        if (migration.number != reached + 1) {
            throw std::logic_error("a gap in the numbers of the migrations");
        }
        for (const QString& statement : statements(migration.sql)) {
            session_.backend().run(statement);
        }
        if (migration.work != nullptr) {
            migration.work(session_);
        }
        reached = migration.number;
    }
    session_.backend().stampSchema(reached);
    transaction.commit();
}

} // namespace baydesk
