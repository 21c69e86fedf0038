// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/form_document.h"

#include <QScrollArea>

class QVBoxLayout;

namespace baydesk {

/// The pages of a form under each other, as wide as there is room, white as the paper they go on.
class FormPreview : public QScrollArea {
    Q_OBJECT
  public:
    explicit FormPreview(QWidget* parent = nullptr);
    /// Nothing is shown for null. \p form must live as long as it is shown.
    void show(const FormDocument* form);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void paintPages();
    const FormDocument* form_ = nullptr;
    QVBoxLayout* column_;
    int shownWidth_ = 0;
};

} // namespace baydesk
