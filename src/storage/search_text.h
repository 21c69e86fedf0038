// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace baydesk {

/// The forms in which names, codes and numbers are searched. What is stored and what a person types go
/// through the same folding, so that full width, upper case and blanks never decide whether something is
/// found.

/// The longest stored term, in characters; typed words are cut to it as well.
inline constexpr int longestSearchTerm = 32;

/// NFKC, case folded, ü as v, runs of blanks made one, invisible characters dropped.
QString foldText(const QString& text);
/// foldText() without blanks and punctuation: "阿里木·买买提" is found without its middle dot.
QString foldName(const QString& name);

/// The characters in reverse, so that a tail becomes a beginning.
QString reversedText(const QString& text);
/// The text from each of its characters on: "12345", "2345", "345" ... Any fragment is the beginning of one.
QStringList endingsOf(const QString& text);

/// Every ending of a folded name.
QStringList nameTerms(const QString& name);
/// Full pinyin without tones from each syllable on, in every plausible reading: 单伟 gives "shanwei",
/// "danwei", "wei". Empty for a name without Chinese characters.
QStringList pinyinTerms(const QString& name);
/// First letters from each syllable on, two at least unless the name has but one: "zxm", "xm".
QStringList initialsTerms(const QString& name);

/// The texts folded, with full pinyin and initials of each behind them, blanks between: for a column searched
/// in whole.
QString searchText(const QStringList& texts);

} // namespace baydesk
