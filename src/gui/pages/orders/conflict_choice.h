// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"

#include <QWidget>
#include <vector>

class QRadioButton;
class QVBoxLayout;

namespace baydesk {

/// Asks, field by field, whether one's own value or that of another desk stands. Nothing is chosen
/// beforehand.
class ConflictChoice : public QWidget {
    Q_OBJECT

  public:
    explicit ConflictChoice(QWidget* parent = nullptr);

    /// Shows the fields; what was chosen about the same two values before stays chosen.
    void ask(const std::vector<FieldConflict>& fields);
    /// Whether every field that was asked about is decided.
    bool isDecided() const;
    std::vector<FieldChoice> choices() const;

  private:
    struct Asked {
        FieldConflict conflict;
        QRadioButton* yours;
        QRadioButton* theirs;
    };
    void add(const FieldConflict& conflict);
    void showWhole();

    QVBoxLayout* column_;
    QWidget* fields_ = nullptr;
    std::vector<Asked> asked_;
};

} // namespace baydesk
