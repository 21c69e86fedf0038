// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/password.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Password)
};

constexpr int freeFailures = 2;
constexpr std::int64_t longestDelaySeconds = 300;

QString normalized(const QString& typed) {
    return typed.normalized(QString::NormalizationForm_KC);
}

bool hasControl(const QString& text) {
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) {
        const auto category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Surrogate ||
               category == QChar::Other_NotAssigned || category == QChar::Other_Format;
    });
}

/// Whether the text is \p piece, again and again.
bool repeats(const QString& text, const QString& piece) {
    return !piece.isEmpty() && text.size() % piece.size() == 0 &&
           piece.repeated(text.size() / piece.size()) == text;
}

} // namespace

QString checkedPassword(const QString& typed, const QString& name) {
    // An endless text is refused before any work is done on it.
    const qsizetype characters =
        typed.size() > 4 * longestPassword ? typed.size() : normalized(typed).toUcs4().size();
    if (characters < shortestPassword || characters > longestPassword) {
        throw Refusal(
            "password.length",
            Tr::tr("A password has %1 to %2 characters.").arg(shortestPassword).arg(longestPassword), {},
            "password");
    }
    const QString password = normalized(typed);
    if (hasControl(password)) {
        throw Refusal("password.characters", Tr::tr("A password has no invisible characters."),
                      Tr::tr("Type it anew instead of pasting it."), "password");
    }
    const QString folded = password.toCaseFolded();
    if (repeats(folded, folded.left(1)) || repeats(folded, normalized(name).toCaseFolded())) {
        throw Refusal("password.weak", Tr::tr("This password is guessed at once."),
                      Tr::tr("Take several words, or letters and digits, that are not your name."),
                      "password");
    }
    return password;
}

std::optional<QString> typedPassword(const QString& typed) {
    if (typed.isEmpty() || typed.size() > 4 * longestPassword) {
        return std::nullopt;
    }
    return normalized(typed);
}

Hours signInDelay(int failures) {
    if (failures <= freeFailures) {
        return Hours();
    }
    const int doublings = std::min(failures - freeFailures, 9);
    return Hours::fromSeconds(std::min(std::int64_t{1} << doublings, longestDelaySeconds));
}

Hours signInWait(int failures, std::optional<Timestamp> lastFailure, Timestamp now) {
    const Hours delay = signInDelay(failures);
    if (!lastFailure) {
        return Hours();
    }
    const std::int64_t passedMs = std::max<std::int64_t>(now.milliseconds() - lastFailure->milliseconds(), 0);
    const std::int64_t leftMs = delay.seconds() * 1000 - passedMs;
    return leftMs <= 0 ? Hours() : Hours::fromSeconds((leftMs + 999) / 1000);
}

} // namespace baydesk
