// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/job.h"

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QWidget;

namespace baydesk {

struct Desk;
struct GuaranteedJob;
struct OrderView;
struct StaffMember;
class FieldRow;

/// The fields of a job that is a comeback: of which earlier work, by which cause, and who is responsible.
class ComebackFields : public QObject {
    Q_OBJECT

  public:
    using AddField = std::function<FieldRow*(const QByteArray& name, const QString& label, QWidget* field)>;
    ComebackFields(Desk& desk, const OrderView& view, const std::optional<Comeback>& current,
                   const AddField& addField, QObject* parent);

    /// What is chosen; what the job had while the lists are still being read.
    std::optional<Comeback> comeback() const;

  private:
    struct Known;
    void show(const Known& known);
    void addEntry(const QString& text, OrderId order, std::optional<JobId> job);
    void showRows();

    std::optional<Comeback> current_;
    /// What the entries of the list stand for; the first is no comeback.
    std::vector<Comeback> entries_;
    bool isKnown_ = false;
    QComboBox* of_;
    QComboBox* cause_;
    QComboBox* responsible_;
    FieldRow* causeRow_;
    FieldRow* responsibleRow_;
};

} // namespace baydesk
