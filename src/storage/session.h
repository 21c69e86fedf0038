// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/customers/private_read.h"
#include "domain/staff/history_link.h"
#include "domain/staff/rights.h"
#include "domain/values/hours.h"
#include "domain/values/id.h"
#include "domain/values/money.h"
#include "domain/values/quantity.h"
#include "domain/values/timestamp.h"
#include "storage/database_address.h"
#include "storage/race_error.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace baydesk {

class Backend;
class KeptStatement;
class OrderMemory;

/// A statement's text. Only a string literal converts to it, so no value can be put together into SQL.
class Sql {
  public:
    consteval Sql(const char* literal) : text_(literal) {
        if (*literal == '\0') {
            throw "an empty statement"; // reading it also keeps out text that can change
        }
    }
    const char* text() const { return text_; }

  private:
    const char* text_;
};

/// One value bound to a placeholder. Domain values turn into their stored form here and nowhere else.
class Bind {
  public:
    using Value = std::variant<std::nullptr_t, std::int64_t, QString, QByteArray>;

    Bind(std::nullptr_t) {}
    Bind(int value) : value_(std::int64_t{value}) {}
    Bind(std::int64_t value) : value_(value) {}
    Bind(bool value) : value_(std::int64_t{value}) {}
    Bind(const QString& value) : value_(value) {}
    Bind(const char*) = delete;
    Bind(const QByteArray& value) : value_(value) {}
    Bind(Money value) : value_(value.fen()) {}
    Bind(Quantity value) : value_(value.milli()) {}
    Bind(Percent value) : value_(value.basisPoints()) {}
    Bind(Hours value) : value_(value.seconds()) {}
    Bind(Timestamp value) : value_(value.milliseconds()) {}
    Bind(QDate value) : value_(value.toString(Qt::ISODate)) {}
    template <class Tag>
    Bind(Id<Tag> value) : value_(value.value()) {}
    template <class T>
    Bind(const std::optional<T>& value) : value_(value ? Bind(*value).value_ : Value()) {}

    /// A null text is an empty one, and so are null bytes.
    const Value& value() const { return value_; }

  private:
    Value value_;
};

/// The current row of a running query; columns are counted from 0. Reading NULL through anything but an
/// optional is a std::logic_error.
class Row {
  public:
    std::int64_t integer(int column) const;
    QString text(int column) const;
    /// A text in UTF-8, to be used while the query is on this row.
    QByteArray bytes(int column) const;
    /// What a column of bytes holds; a copy.
    QByteArray blob(int column) const;
    bool isNull(int column) const;

    bool boolean(int column) const { return integer(column) != 0; }
    Money money(int column) const { return Money::fromFen(integer(column)); }
    Quantity quantity(int column) const { return Quantity::fromMilli(integer(column)); }
    Percent percent(int column) const { return Percent::fromBasisPoints(integer(column)); }
    Hours hours(int column) const { return Hours::fromSeconds(integer(column)); }
    Timestamp timestamp(int column) const { return Timestamp::fromMilliseconds(integer(column)); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template <class IdType>
    IdType id(int column) const {
        return IdType(integer(column));
    }

    template <class IdType>
    std::optional<IdType> optionalId(int column) const {
        return isNull(column) ? std::nullopt : std::optional(IdType(integer(column)));
    }
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<Money> optionalMoney(int column) const;
    std::optional<Hours> optionalHours(int column) const;
    std::optional<Timestamp> optionalTimestamp(int column) const;
    std::optional<QDate> optionalDate(int column) const;

  private:
    friend class Session;
    explicit Row(const KeptStatement& statement) : statement_(statement) {}
    const KeptStatement& statement_;
};

/// One connection to an SQLite file or a PostgreSQL server, used by one thread, with its statements kept
/// prepared. Every query is read to its end before the call returns, so no cursor is open when a transaction
/// commits. Errors are StorageErrors.
class Session {
  public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing, migrated database; see Database for making and checking one.
    Session(const DatabaseAddress& address, Access access);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    using Binds = std::initializer_list<Bind>;

    /// Runs a statement that returns no rows; the number of rows it changed.
    std::int64_t execute(Sql sql, Binds binds = {});
    /// Runs an INSERT; the id of the new row.
    std::int64_t insert(Sql sql, Binds binds);

    template <class Read>
    void each(Sql sql, Binds binds, Read&& read) {
        run(sql, binds, [&read](const Row& row) {
            read(row);
            return true;
        });
    }
    template <class Map>
    auto list(Sql sql, Binds binds, Map&& map) {
        std::vector<decltype(map(std::declval<const Row&>()))> rows;
        run(sql, binds, [&](const Row& row) {
            rows.push_back(map(row));
            return true;
        });
        return rows;
    }
    /// The first row, if there is one.
    template <class Map>
    auto first(Sql sql, Binds binds, Map&& map) {
        std::optional<decltype(map(std::declval<const Row&>()))> found;
        run(sql, binds, [&](const Row& row) {
            found.emplace(map(row));
            return false;
        });
        return found;
    }
    /// The one row that is always there, such as a count or a sum; none is a std::logic_error.
    template <class Map>
    auto one(Sql sql, Binds binds, Map&& map) {
        auto found = first(sql, binds, std::forward<Map>(map));
        if (!found) {
            missingRow(sql);
        }
        return *std::move(found);
    }

    /// Marks a topic as touched by the running transaction.
    void mark(Changes topics) { changes_.add(topics); }
    bool inTransaction() const { return inTransaction_; }
    OrderMemory& orderMemory();
    /// The rights of an actor, worked out by \p find once in a transaction: within one nobody gives or takes
    /// any.
    template <class Find>
    RightSet actorRights(StaffId actor, Find&& find) {
        if (!isInOneView()) {
            return find();
        }
        if (!rights_ || rights_->first != actor) {
            rights_.emplace(actor, find());
        }
        return rights_->second;
    }
    /// Keeps the first read of a day of somebody's data by somebody, until it is taken to be stored.
    void notePrivateRead(const PrivateRead& read);
    std::vector<PrivateRead> takePrivateReads();
    /// The chain of history this connection appends to (see HistoryLink).
    int historyChain();
    /// The end of that chain, while it is certain that nobody else appended to it: within a transaction, and
    /// on a server, where a chain belongs to one connection at a time, until one is rolled back.
    std::optional<HistoryHead>& historyHead() { return historyHead_; }
    /// Runs a statement that changes the schema; such a one cannot be kept prepared everywhere.
    void define(Sql statement);

    /// What other connections have committed since this was last asked; nothing the first time. Only to be
    /// asked outside a transaction, by a connection that does all writes of this program.
    Changes changedElsewhere();
    /// Whether the connection to the server was lost. Every call then fails until reconnect() succeeds.
    bool isLost() const;
    void reconnect();
    /// Asks the server, once there is a connection again, whether the transaction is saved. Never a guess:
    /// without an answer it is a StorageError of the kind ConnectionLost.
    bool isCommitted(const OutcomeUnknown::Ticket& ticket);
    /// Where it works, for what only one kind of database knows.
    Backend& backend() const { return *backend_; }

    /// Sees every statement with its bound values as it runs; for measuring and tests.
    using Trace = std::function<void(const char* sql, std::span<const Bind> binds)>;
    void setTrace(Trace trace);

  private:
    friend class Transaction;
    friend class ReadTransaction;
    void run(Sql sql, Binds binds, const std::function<bool(const Row&)>& read);
    void traceText(const char* sql) const;
    [[noreturn]] static void missingRow(Sql sql);

    /// Whether a transaction of either kind is open.
    bool isInOneView() const;

    struct Private;
    std::unique_ptr<Backend> backend_;
    std::unique_ptr<Private> d_;
    Changes changes_;
    std::optional<std::pair<StaffId, RightSet>> rights_;
    std::optional<HistoryHead> historyHead_;
    bool inTransaction_ = false;
};

/// All or nothing: commit() or, on the way out of the scope, rollback. On SQLite it is alone from its
/// beginning (BEGIN IMMEDIATE); on a server another one may be in its way, which is a RaceError: see
/// runInTransaction.
class Transaction {
  public:
    /// Whether others may write meanwhile.
    enum class Turn { Together, Alone };
    explicit Transaction(Session& session, Turn turn = Turn::Together);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Makes everything durable and tells other programs; returns what it touched. See OutcomeUnknown.
    Changes commit();

  private:
    Session& session_;
    bool open_ = true;
};

/// One unchanging view of the database for several queries.
class ReadTransaction {
  public:
    explicit ReadTransaction(Session& session);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

  private:
    Session& session_;
};

} // namespace baydesk
