// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/promise_suggestion.h"
#include "gui/desk.h"

#include <QLabel>
#include <functional>

class QLineEdit;

namespace baydesk {

struct Context;
class Session;

/// Under the field of a promise: the time the program suggests and what it rests on. The down arrow in the
/// field takes it over.
class PromiseHint : public QLabel {
    Q_OBJECT

  public:
    PromiseHint(Desk& desk, QLineEdit* field);

    using Question = std::function<PromiseSuggestion(Session&, const Context&)>;
    /// Asks anew; the answer to an older question is dropped.
    void ask(Question question);
    /// Nothing to suggest for.
    void clear();

  Q_SIGNALS:
    /// The suggested time stands in the field now.
    void taken();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void show(const PromiseSuggestion& suggestion);

    Desk& desk_;
    QLineEdit* field_;
    std::optional<Timestamp> promise_;
    int asked_ = 0;
};

} // namespace baydesk
