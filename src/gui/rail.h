// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/backup/backup_sign.h"
#include "gui/page_target.h"

#include <QPushButton>
#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace baydesk {

/// One page on the rail: its name, and its key on the right.
class RailButton : public QPushButton {
    Q_OBJECT
  public:
    RailButton(const QString& name, const QString& key, QWidget* parent = nullptr);
    void setCurrent(bool current);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QLabel* name_;
    QLabel* key_;
};

/// How old the newest backup is, as a word in its tone; a click does what the action does.
class BackupButton : public QPushButton {
    Q_OBJECT
  public:
    explicit BackupButton(QAction* action, QWidget* parent = nullptr);
    void set(const BackupSign& sign);
};

/// The left rail: brand, pages, and at its foot who works here and how they leave. A page or act that is not
/// offered is not to be seen.
class Rail : public QWidget {
    Q_OBJECT
  public:
    explicit Rail(QWidget* parent = nullptr);
    void addPage(PageId page, QAction* action);
    /// A page that is not on the rail leaves the mark where it was.
    void setCurrent(PageId page);
    /// Above the foot; until then there is no sign of backups.
    BackupButton* addBackup(QAction* action);
    /// At the foot, above the name.
    void addToFoot(QAction* action);
    void setFoot(const QString& person, const QString& shop);

  private:
    struct Entry {
        PageId page;
        RailButton* button;
    };
    RailButton* makeButton(QAction* action);
    QVBoxLayout* pages_;
    QVBoxLayout* backup_;
    QVBoxLayout* foot_;
    QLabel* person_;
    QLabel* shop_;
    std::vector<Entry> entries_;
};

} // namespace baydesk
