// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <cstdint>
#include <optional>
#include <vector>

namespace baydesk {

/// Dresses the lists under a box that is typed into as the program's other lists are.
void dressLists(QComboBox* box);
/// As wide as their longest entry: after the entries are there.
void widenLists(QComboBox* box);

/// One of a list, chosen by typing any part of it. Enter takes the only match, or the marked one.
class PickBox : public QComboBox {
    Q_OBJECT
  public:
    struct Choice {
        std::int64_t key;
        QString text;
    };
    explicit PickBox(QWidget* parent = nullptr);
    /// Nothing is chosen afterwards, unless there is a single choice.
    void setChoices(std::vector<Choice> choices);
    void choose(std::optional<std::int64_t> key);
    /// What the typed text names: exactly, or as the only one that holds it.
    std::optional<std::int64_t> chosen() const;

  Q_SIGNALS:
    void chosenChanged();
    /// Enter on something that is chosen.
    void entered();

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    std::vector<Choice> choices_;
};

} // namespace baydesk
