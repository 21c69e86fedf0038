// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage_error.h"
#include "faulty_disk.h"
#include "prepared_life.h"
#include "tally.h"

#include <optional>

namespace baydesk::crash {

/// One act of the prepared life, done while the disk fails at one call, or right after the act was confirmed
/// if it has fewer; then the program is killed or the power goes, and the database is opened again and looked
/// at.
class CrashedAct {
  public:
    CrashedAct(std::size_t act, Fault fault, int nth);

    bool hasStruck() const { return hasStruck_; }
    bool wasConfirmed() const { return wasConfirmed_; }
    /// What is wrong with what was told, or with the database afterwards; empty if nothing is.
    const std::string& problem() const { return problem_; }
    void addTo(Tally& tally) const;

  private:
    bool tryOnce(Session& session);
    void live(const QString& file);
    void inspect(const QString& file);

    std::size_t act_;
    Fault fault_;
    int nth_;
    bool hasStruck_ = false;
    bool wasConfirmed_ = false;
    std::optional<StorageError::Kind> told_;
    bool isThere_ = false;
    bool isHalf_ = false;
    std::string problem_;
};

} // namespace baydesk::crash
