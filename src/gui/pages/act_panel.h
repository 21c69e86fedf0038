// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backroom.h"
#include "gui/desk.h"
#include "gui/widgets/card.h"

#include <utility>
#include <vector>

namespace baydesk {

class FieldRow;
class InlineMessage;

/// One act, typed at the side of a page: a few fields, a button that does it (Ctrl+Enter), Esc to leave. A
/// refusal stands at its field or above the button, and what was typed stays.
class ActPanel : public Card {
    Q_OBJECT

  public:
    ActPanel(Desk& desk, const QString& title);

    /// Where the keyboard begins.
    virtual QWidget* firstField() const = 0;
    /// What Ctrl+Enter does.
    virtual void save() = 0;

  Q_SIGNALS:
    /// The act is done, or was given up; \p sentence says what was done, for the window.
    void finished(const QString& sentence);

  protected:
    Desk& desk() const { return desk_; }
    InlineMessage* message() const { return message_; }
    const std::vector<FieldRow*>& rows() const { return rows_; }
    FieldRow* addField(const QByteArray& name, const QString& label, QWidget* field);
    /// The button at the foot; call last.
    void addButton(const QString& saveText);
    /// Runs \p work(Session&, const Context&) through the backroom, then \p done(result) here. While one act
    /// is under way another is ignored.
    template <class Work, class Done>
    void write(Work work, Done done) {
        if (isWriting_) {
            return;
        }
        clearRefusal();
        isWriting_ = true;
        desk_.backroom.write(
            this,
            [work = std::move(work), context = desk_.context()](Session& session) mutable {
                return work(session, context);
            },
            [this, done = std::move(done)](const auto&... result) {
                isWriting_ = false;
                done(result...);
            },
            [this](const Refusal& refusal) {
                isWriting_ = false;
                showRefusal(refusal);
            });
    }
    /// At its field, else above the button.
    virtual void showRefusal(const Refusal& refusal);

  private:
    void clearRefusal();

    Desk& desk_;
    std::vector<FieldRow*> rows_;
    InlineMessage* message_;
    bool isWriting_ = false;
};

} // namespace baydesk
