// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/reception/visit_draft.h"

#include <QWidget>

class QVBoxLayout;

namespace baydesk {

/// The jobs of the visit so far, each with a way to take it out again.
class JobList : public QWidget {
    Q_OBJECT
  public:
    explicit JobList(QWidget* parent = nullptr);
    /// Tab comes from there.
    void setTabAfter(QWidget* field);
    void setJobs(std::vector<TypedJob> jobs);
    void add(TypedJob job);
    const std::vector<TypedJob>& jobs() const { return jobs_; }

  Q_SIGNALS:
    void changed();

  private:
    void rebuild();
    void addRow(std::size_t at);
    std::vector<TypedJob> jobs_;
    QVBoxLayout* column_;
    QWidget* field_ = nullptr;
    QWidget* before_ = nullptr; ///< of the next row, by Tab
};

} // namespace baydesk
