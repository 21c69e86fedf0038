// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace baydesk {

/// Adds what is known of one thing to a card's \p body: each caption with the label of its value, in their
/// order.
std::vector<QLabel*> addFacts(QVBoxLayout* body, const QStringList& captions);

} // namespace baydesk
