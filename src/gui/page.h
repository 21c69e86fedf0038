// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backroom.h"
#include "domain/changes.h"
#include "domain/values/refusal.h"
#include "gui/actions.h"
#include "gui/desk.h"

#include <QList>
#include <QWidget>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace baydesk {

class InlineMessage;

/// One page of the program. It reads by desk().backroom.read(this, ...), writes by write(this, ...), and is
/// told by the window when to read again: at once if it is visible and watches a topic that changed, else
/// when it is shown next.
class Page : public QWidget {
    Q_OBJECT
  public:
    Page(PageId id, Desk& desk);

    PageId id() const { return id_; }
    const QString& title() const { return title_; }
    const QString& subtitle() const { return subtitle_; }
    /// The buttons of the header from left to right; the last one is the primary action.
    const QList<QAction*>& headerActions() const { return header_; }
    /// Every action with a key that this page offers, for the help panel.
    const QList<QAction*>& keyedActions() const { return keyed_; }

    virtual Changes topics() const = 0;
    /// Starts reading what the page shows. Returns at once.
    virtual void reload() = 0;
    /// Opens the page on something; called before reload().
    virtual void open(const PageTarget& target);
    /// Esc: true if the page itself had something to leave (a panel, a step), else the window goes back.
    virtual bool goBack() { return false; }
    /// Nothing is left on it to come back to: Esc on a later page passes it by.
    virtual bool isDone() const { return false; }
    /// What the page is for and how it is used, two or three sentences; the keys are added by the help panel.
    virtual QString helpText() const = 0;
    /// Where the keyboard begins when the page is shown.
    virtual void focusFirst();
    /// Ctrl+F and typed letters; a page without a list does nothing.
    virtual void focusFilter() {}
    /// Shows why an act was refused. The default shows it at the top of the page; a page with a field of that
    /// name or a message beside the button overrides it.
    virtual void showRefusal(const Refusal& refusal);

    InlineMessage* message() const { return message_; }

    bool isStale() const { return stale_; }
    void markStale() { stale_ = true; }
    /// Something the page watches has changed. The default reads everything again when it is shown.
    virtual void takeNews(Changes) { markStale(); }
    /// Reloads if something changed since the last reload.
    void refresh();

  Q_SIGNALS:
    void headerChanged();

  protected:
    Desk& desk() const { return desk_; }
    /// The page's own layout; the refusal message stands above it.
    QVBoxLayout* content() const { return content_; }
    void setHeader(const QString& title, const QString& subtitle);
    /// An action of the table that works while this page is shown. The message of the act before is dismissed
    /// first. \p right is what the act needs, if the table does not say.
    GuardedAction* offer(ActionId id, std::function<void()> act, const QString& text = {},
                         std::optional<Right> right = {});
    /// Whether the person has the right; if not, the page says who has.
    bool mayOrSays(Right right);
    /// Puts an action in the header; window actions come from desk().navigator.windowAction.
    void addToHeader(QAction* action);
    void clearHeader();

    /// Runs \p work(Session&, const Context&) on the reading thread and hands its result to \p done here. Of
    /// readings with the same key that overlap only the newest is answered.
    template <class Work, class Done>
    void read(const QByteArray& key, Work work, Done done) {
        desk_.backroom.readLatest(
            this, key,
            [work = std::move(work), context = desk_.context()](Session& session) mutable {
                return work(session, context);
            },
            std::move(done), [this](const Refusal& refusal) { showRefusal(refusal); });
    }
    /// Runs \p work(Session&, const Context&) in one transaction; then \p done(result), or showRefusal. The
    /// message of the act before is dismissed.
    template <class Work, class Done>
    void write(Work work, Done done) {
        dismissMessage();
        desk_.backroom.write(
            this,
            [work = std::move(work), context = desk_.context()](Session& session) mutable {
                return work(session, context);
            },
            std::move(done), [this](const Refusal& refusal) { showRefusal(refusal); });
    }
    virtual void dismissMessage();

  private:
    PageId id_;
    Desk& desk_;
    QString title_;
    QString subtitle_;
    QList<QAction*> header_;
    QList<QAction*> keyed_;
    InlineMessage* message_;
    QVBoxLayout* content_;
    bool stale_ = true;
};

} // namespace baydesk
