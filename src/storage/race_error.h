// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/storage_error.h"

namespace baydesk {

/// Two transactions met and this one gave way: begun anew, its work may well succeed.
class RaceError : public StorageError {
  public:
    enum class Meeting {
        SameRows, ///< whoever comes second must look again
        NoTurn,   ///< somebody wrote alone, or keeps others from it, for longer than one waits
        SameKey   ///< a unique value was there already: a race, or a bug if it stays
    };
    RaceError(Meeting meeting, const StorageError& error) : StorageError(error), meeting_(meeting) {}
    Meeting meeting() const { return meeting_; }

  private:
    Meeting meeting_;
};

/// The connection was lost while a transaction was committed, so nobody knows yet whether it is saved. The
/// server does: Session::isCommitted asks it.
class OutcomeUnknown : public StorageError {
  public:
    /// The transaction as the server numbers it, and the server's process that had it.
    struct Ticket {
        QString transaction;
        int process = 0;
    };
    OutcomeUnknown(Ticket ticket, Changes changes, const StorageError& error)
        : StorageError(error), ticket_(std::move(ticket)), changes_(changes) {}
    const Ticket& ticket() const { return ticket_; }
    /// What the transaction touched, if it is saved.
    Changes changes() const { return changes_; }

  private:
    Ticket ticket_;
    Changes changes_;
};

} // namespace baydesk
