// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/three_guarantees.h"
#include "gui/desk.h"

#include <QObject>
#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace baydesk {

class FieldRow;
struct OrderView;

/// What a job counts for in the three guarantees: a few fields of the job panel, shown only while its job is
/// covered by the warranty of a household car within the period.
class WarrantyFields : public QObject {
    Q_OBJECT
  public:
    using AddField = std::function<FieldRow*(const QByteArray& name, const QString& label, QWidget* field)>;
    /// Puts its fields into the panel and reads what is known of the car, and of \p job if it is stored.
    WarrantyFields(Desk& desk, const OrderView& view, std::optional<JobId> job, const AddField& addField,
                   QObject* parent);

    void setCovered(bool isCovered);
    /// What is typed; nothing where the guarantees do not apply. Refuses hours that cannot be read.
    std::optional<WarrantyWork> work() const;

  private:
    struct Known;
    void show(const Known& known);
    void showRows();

    bool isCovered_ = false;
    bool applies_ = false;
    QComboBox* problem_;
    QCheckBox* safety_;
    QComboBox* replaced_;
    QLineEdit* mainPart_;
    QLineEdit* notCounted_;
    FieldRow* mainPartRow_ = nullptr;
    std::vector<FieldRow*> rows_;
};

} // namespace baydesk
