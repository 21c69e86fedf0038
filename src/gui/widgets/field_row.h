// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace baydesk {

/// One input of a form: its label on the left, the field, and under it what is wrong or, while nothing is, a
/// hint.
class FieldRow : public QWidget {
    Q_OBJECT
  public:
    /// \p name is the field's name in refusals ("mileage"); the row takes the field.
    FieldRow(const QByteArray& name, const QString& label, QWidget* field, QWidget* parent = nullptr);

    const QByteArray& name() const { return name_; }
    QWidget* field() const { return field_; }
    void setHint(const QString& hint);
    /// Shows the sentence in red and frames the field; an empty sentence takes both away.
    void setError(const QString& sentence);
    bool hasError() const { return wrong_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showUnder();
    void fitUnder();
    QByteArray name_;
    QWidget* field_;
    QLabel* under_;
    QString hint_;
    QString error_;
    bool wrong_ = false;
};

/// For plates, VINs and codes: the input method begins in Latin.
void setLatinInput(QLineEdit* field);

/// The width of all labels of a form, so that fields begin at one edge.
inline constexpr int fieldLabelWidth = 104;

} // namespace baydesk
