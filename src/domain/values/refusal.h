// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <exception>

namespace baydesk {

/// A rule said no, and the person can do something about it. Thrown by aggregates and services; caught in one place
/// of each program, shown at the field or button it belongs to.
class Refusal : public std::exception {
  public:
    /// \p rule  stable id of the rule, "order.consent_exceeded" or "value.mileage_below_last".
    /// \p sentence  what is wrong, for a person, in the program's language.
    /// \p remedy  what would satisfy the rule; may be empty where the sentence says it.
    /// \p field  the name of the input it belongs to ("mileage"), empty if none.
    Refusal(QByteArray rule, QString sentence, QString remedy = {}, QByteArray field = {});
    /// A refused step with all that blocks it, one sentence each.
    static Refusal blocked(QByteArray rule, QString sentence, QStringList blockers);

    const QByteArray& rule() const { return rule_; }
    const QString& sentence() const { return sentence_; }
    const QString& remedy() const { return remedy_; }
    const QByteArray& field() const { return field_; }
    const QStringList& blockers() const { return blockers_; }
    /// Sentence, blockers and remedy as one text.
    QString toString() const;
    /// The rule alone: it may reach a log, where a sentence that names a person must not.
    const char* what() const noexcept override { return what_.constData(); }

  private:
    QByteArray rule_;
    QString sentence_;
    QString remedy_;
    QByteArray field_;
    QStringList blockers_;
    QByteArray what_;
};

} // namespace baydesk
