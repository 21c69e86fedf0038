// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/money.h"

#include <QString>
#include <memory>

class QTranslator;

namespace baydesk {

/// The languages forms are printed in, whatever the window speaks: a manager who reads English hands a
/// Chinese form to a Chinese customer.
enum class FormLanguage { English, Chinese };

/// The words of the forms in one language. English is the source; the Chinese comes from the program's
/// translation, which the app layer brings along.
class FormWords {
  public:
    explicit FormWords(FormLanguage language);
    FormLanguage language() const { return language_; }
    /// \p source as the form templates say it.
    QString say(const char* source) const;
    QString amountInWords(Money amount) const;

  private:
    FormLanguage language_;
    std::shared_ptr<const QTranslator> translator_;
};

} // namespace baydesk
