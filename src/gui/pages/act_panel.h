// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backroom.h"
#include "gui/desk.h"
#include "gui/widgets/card.h"

#include <functional>
#include <utility>
#include <vector>

class QLineEdit;

namespace baydesk {

class FieldRow;
class FormArea;
class InlineMessage;

/// One act, typed at the side of a page: a few fields, a button that does it (Ctrl+Enter), Esc to leave. A
/// refusal stands at its field or above the button, and what was typed stays. Where the fields want more room
/// than there is they scroll; the button stays in sight.
class ActPanel : public Card {
    Q_OBJECT

  public:
    ActPanel(Desk& desk, const QString& title);

    /// Where the keyboard begins: the first field that is shown, unless the panel has a focus proxy.
    virtual QWidget* firstField() const;
    /// What Ctrl+Enter does; unless a panel says otherwise, the act its button was given.
    virtual void save();

  Q_SIGNALS:
    /// The act is done, or was given up; \p sentence says what was done, for the window.
    void finished(const QString& sentence);

  protected:
    /// Of the fields.
    QVBoxLayout* body() const { return body_; }
    /// Below the fields: the message and the button.
    QVBoxLayout* foot() const { return foot_; }
    Desk& desk() const { return desk_; }
    InlineMessage* message() const { return message_; }
    const std::vector<FieldRow*>& rows() const { return rows_; }
    FieldRow* addField(const QByteArray& name, const QString& label, QWidget* field);
    /// A line of typing. Enter goes on to the next field and, in the last one, does the act.
    QLineEdit* addText(const QByteArray& name, const QString& label, const QString& text = {});
    void setFieldHint(const QByteArray& field, const QString& hint);
    void addNote(const QString& sentence);
    /// The button at the foot; call last.
    void addButton(const QString& saveText);
    using Act = std::function<void(Session&, const Context&)>;
    /// \p makeAct takes what is typed at the moment the button is pressed, and may refuse what is no value at
    /// all; \p doneSentence is told when the act is done.
    void addButton(const QString& saveText, const QString& doneSentence, std::function<Act()> makeAct);
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

    void clearRefusal();

  private:
    Desk& desk_;
    QVBoxLayout* body_;
    FormArea* area_;
    QVBoxLayout* foot_;
    std::vector<FieldRow*> rows_;
    QString doneSentence_;
    std::function<Act()> makeAct_;
    InlineMessage* message_;
    bool isWriting_ = false;
};

} // namespace baydesk
