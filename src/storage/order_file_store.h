// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/personal_data.h"
#include "storage/session.h"

namespace baydesk {

/// A repair order as it lies on file: with what was answered, inspected and promised, and by whom.
class OrderFileStore {
  public:
    explicit OrderFileStore(Session& session) : session_(session) {}

    /// A std::logic_error if there is no such order.
    OrderOnFile load(OrderId id);
    /// In the order they were given and made.
    std::vector<AnswerOnFile> answers(OrderId id);
    std::vector<InspectionOnFile> inspections(OrderId id);

  private:
    std::vector<PromiseOnFile> promises(OrderId id);
    std::vector<PhotoOnFile> photos(OrderId id);
    std::vector<LabelOnFile> labels(OrderId id);

    Session& session_;
};

} // namespace baydesk
