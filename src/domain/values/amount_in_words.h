// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/money.h"

#include <QString>

namespace baydesk {

/// The amount in the capital characters of Chinese bills, without 人民币 before it: "壹仟贰佰肆拾元伍角整".
/// Zeros between digits are one 零; so is a missing 角 before 分; 整 closes what ends with 元 or 角. Nothing
/// at all is "零元整"; a negative amount begins with 负.
QString chineseAmountInWords(Money amount);

/// The same in English: "One thousand two hundred and forty yuan and fifty fen only", "Minus …".
QString englishAmountInWords(Money amount);

} // namespace baydesk
