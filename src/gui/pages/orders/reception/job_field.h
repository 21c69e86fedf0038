// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/operation.h"
#include "gui/widgets/remarked_edit.h"

#include <vector>

class QFrame;
class QListWidget;

namespace baydesk {

/// Where jobs are typed. Maintenance packages that fit are offered under it: arrow keys and Enter choose one.
/// Enter without a choice, or a semicolon, makes what was typed a job.
class JobField : public RemarkedEdit {
    Q_OBJECT
  public:
    explicit JobField(QWidget* parent = nullptr);
    /// Answers to an older text are dropped.
    void setPackages(const QString& asked, std::vector<ServicePackage> packages);
    bool isOffering() const;
    void closeList();

  Q_SIGNALS:
    void asked(const QString& text);
    void typed(const QString& job);
    void chosen(const ServicePackage& package);
    /// Enter in an empty field.
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void buildList();
    void showList();
    void ask();
    void splitOff();
    /// Makes what is typed jobs.
    void takeText();
    void choose(int row);

    QFrame* popup_ = nullptr;
    QListWidget* list_ = nullptr;
    std::vector<ServicePackage> packages_;
};

} // namespace baydesk
