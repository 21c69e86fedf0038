// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <functional>
#include <vector>

namespace baydesk {

class MainWindow;

/// The hands of a tour: real key and mouse events, as a person would make them.
class TourHands {
  public:
    explicit TourHands(MainWindow& window) : window_(window) {}
    /// "F6", "Ctrl+K", "Down", "Ctrl+Enter": goes to the widget that has the keyboard.
    void press(const QString& key) const;
    /// Types text; what is not ASCII is committed as an input method does.
    void type(const QString& text) const;
    /// A left click on the widget of that object name; a missing one is a std::logic_error.
    void click(const QString& objectName) const;
    MainWindow& window() const { return window_; }

  private:
    QWidget* target() const;
    MainWindow& window_;
};

/// One picture, of the window or of the dialog before it: what is done before it, act by act; after each act the tour waits until the program is at
/// rest.
struct TourStep {
    QString name;
    std::vector<std::function<void(const TourHands&)>> acts;
};

/// Walks through the program and saves one picture per step as NN-name.png. It never blocks: every act is one
/// turn of the event loop. It ends when the last picture is saved, an act cannot be done, or the program does
/// not come to rest.
class Tour : public QObject {
    Q_OBJECT
  public:
    Tour(MainWindow& window, QString folder, std::vector<TourStep> steps, QObject* parent = nullptr);
    void start();
    /// \p atRest says whether the program has finished reading and writing.
    void setAtRest(std::function<bool()> atRest) { atRest_ = std::move(atRest); }
    /// How long the program may take to come to rest after one act; then the tour ends with a sentence.
    void setPatience(std::chrono::milliseconds patience) { patience_ = patience; }

  Q_SIGNALS:
    /// \p problem is empty when every picture was saved.
    void finished(const QString& problem);

  private:
    void tick();
    void takePicture();
    void stop(const QString& problem);
    MainWindow& window_;
    QString folder_;
    std::vector<TourStep> steps_;
    std::function<bool()> atRest_;
    QTimer timer_;
    std::size_t step_ = 0;
    std::size_t act_ = 0;
    int quietTurns_ = 0;
    int turnsSinceAct_ = 0;
    std::chrono::milliseconds patience_ = std::chrono::seconds(60);
};

/// The steps of the tour in their order.
std::vector<TourStep> tourScript();

} // namespace baydesk
