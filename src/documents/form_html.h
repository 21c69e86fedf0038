// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/money.h"

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

/// The few pieces of rich text all forms are put together from. What a person typed goes through escaped();
/// everything else here takes rich text.
namespace baydesk {

/// Typed text as rich text: nothing in it is read as a mark, its line breaks stand, and writing from right to
/// left does not turn round what stands beside it.
QString escaped(const QString& text);

/// A line to fill in by hand.
QString fillLine(int length = 10);
/// The text, escaped, or a line to fill in.
QString orLine(const QString& text, int length = 10);

QString bold(const QString& html);
/// "☑ text" or "□ text".
QString tickBox(bool isTicked, const QString& html);

struct FormColumn {
    QString title;
    int percent;
    bool isNumber = false;
};
/// A ruled table; its heading is repeated on each page.
QString ruledTable(const std::vector<FormColumn>& columns, const std::vector<QStringList>& rows);

using FormFact = std::pair<QString, QString>;
/// Ruled pairs of word and value, so many pairs to the row.
QString factGrid(const std::vector<FormFact>& facts, int pairs);

/// "1,240.00": in tables, whose heading says that it is money.
QString plainAmount(Money amount);

/// A heading over a block.
QString blockTitle(const QString& html);
/// Signatures side by side, each with a line for the name and one for the day.
QString signatureRow(const QStringList& words, const QString& day);

} // namespace baydesk
