// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page_target.h"
#include "gui/theme.h"

#include <QLineEdit>
#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QListWidget;

namespace baydesk {

/// One thing the search found, as it stands in the list.
struct FoundItem {
    QString kind; ///< "Order", "Vehicle", "Customer", "Part"
    Tone tone = Tone::Neutral;
    QString headline;  ///< plate, order number or part number
    QString person;    ///< customer, with the masked phone
    QString detail;    ///< model, part name
    QString lastVisit; ///< last visit, state of the order, stock
    PageId page = PageId::Order;
    PageTarget target;
    std::optional<VehicleId> vehicle = {}; ///< the car it is about
};

/// Whether a text is worth a search: two characters, or one that is not of the Latin keyboard, since one
/// Chinese character says as much as a word.
bool isSearchable(const QString& text);

/// The one search box. It asks by asked(), is answered by setHits(), and offers what was found under itself:
/// arrow keys and Enter choose, Esc closes the list and leaves what was typed.
class SearchBox : public QLineEdit {
    Q_OBJECT
  public:
    explicit SearchBox(QWidget* parent = nullptr);
    /// Answers to an older question are dropped.
    void setHits(const QString& question, std::vector<FoundItem> hits);
    bool isOffering() const;
    void closeList();
    /// Chooses as Enter does, to book an appointment: for the car that is marked, or, where none was found,
    /// for somebody new with what is typed.
    void book();

  Q_SIGNALS:
    void asked(const QString& question);
    void chosen(const FoundItem& hit);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void buildList();
    void showList();
    void ask();
    void choose(int row);
    void chooseToBook();
    void take(const FoundItem& hit);
    QString question() const { return text().trimmed(); }

    QFrame* popup_ = nullptr;
    QListWidget* list_ = nullptr;
    QLabel* remark_ = nullptr;
    std::vector<FoundItem> hits_;
    bool chooseFirst_ = false;
    bool booksFirst_ = false;
    QString answered_;
};

/// Gives a field the button that empties it as soon as something stands in it: its icon costs more to load
/// than the rest of an empty field.
void offerClearButton(QLineEdit* field);

} // namespace baydesk
