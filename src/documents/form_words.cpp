// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/form_words.h"

#include "domain/values/amount_in_words.h"

#include <QTranslator>

namespace baydesk {

FormWords::FormWords(FormLanguage language) : language_(language) {
    if (language == FormLanguage::Chinese) {
        static const auto chinese = [] {
            auto read = std::make_shared<QTranslator>();
            return read->load(QStringLiteral(":/translations/baydesk_zh_CN.qm")) ? read : nullptr;
        }();
        translator_ = chinese;
    }
}

QString FormWords::say(const char* source) const {
    const QString said = translator_ ? translator_->translate("baydesk::FormTemplate", source) : QString();
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

QString FormWords::amountInWords(Money amount) const {
    return language_ == FormLanguage::Chinese ? QStringLiteral("人民币") + chineseAmountInWords(amount)
                                              : englishAmountInWords(amount);
}

} // namespace baydesk
