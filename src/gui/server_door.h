// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>

class QLabel;
class QLineEdit;
class QPushButton;

namespace baydesk {

class Card;
class FieldRow;

/// Stands before a shop on a server that could not be opened. While the server is away it tries again by
/// itself, after longer and longer pauses; where a password is wanted it asks for one.
class ServerDoor : public QWidget {
    Q_OBJECT
  public:
    explicit ServerDoor(QWidget* parent = nullptr);

    /// The server is away; \p sentence says what was found. Begins the next pause.
    void waitForServer(const QString& sentence);
    /// The server wants a password, or another one than it got.
    void askForPassword(const QString& sentence);
    /// How long the pause before the next try is: 2 s, twice as long each time, at most a minute.
    std::chrono::seconds pause() const { return pause_; }

  Q_SIGNALS:
    /// To be opened now; the password is what was typed, empty while the server is only away.
    void tryWanted(const QString& password);
    /// Another database, or a new shop.
    void otherWanted();
    void closed();

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void showState(const QString& title, const QString& sentence, bool isAboutPassword);
    void tryNow();
    void tick();

    Card* card_;
    QLabel* sentence_;
    QLabel* next_;
    QLineEdit* password_;
    FieldRow* passwordRow_;
    QPushButton* try_;
    QPushButton* other_;
    QTimer second_;
    std::chrono::seconds pause_{0};
    std::chrono::seconds left_{0};
};

} // namespace baydesk
