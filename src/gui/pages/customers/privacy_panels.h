// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/act_panel.h"
#include "services/privacy_service.h"

#include <memory>

class QComboBox;
class QLineEdit;

namespace baydesk {

class PrivateFile;

/// What the customer says to one use of their data: allowed or not, how, and until when.
class DataConsentPanel : public ActPanel {
    Q_OBJECT
  public:
    DataConsentPanel(Desk& desk, const CustomerCard& card, DataPurpose purpose);
    QWidget* firstField() const override;
    void save() override;

  private:
    CustomerId customer_;
    QComboBox* purpose_;
    QComboBox* answer_;
    QComboBox* method_;
    QLineEdit* until_;
};

/// Everything that is stored about the customer into a file of JSON that only its owner may read.
class DataExportPanel : public ActPanel {
    Q_OBJECT
  public:
    DataExportPanel(Desk& desk, const CustomerCard& card);
    QWidget* firstField() const override;
    void save() override;

  private:
    void choose();
    /// Off the window's thread, after the act is committed.
    void keep(const std::shared_ptr<PrivateFile>& file, const QByteArray& content, const QString& path);

    CustomerId customer_;
    QLineEdit* file_;
};

/// Says what goes, what stays and what forbids it, and erases with a reason. It cannot be taken back, so the
/// customer's number is asked for.
class ErasurePanel : public ActPanel {
    Q_OBJECT
  public:
    ErasurePanel(Desk& desk, const CustomerCard& card);
    QWidget* firstField() const override;
    void save() override;

  private:
    void addList(const QString& title, const QStringList& sentences, const char* look);

    CustomerId customer_;
    QLineEdit* reason_;
    QLineEdit* number_;
};

} // namespace baydesk
