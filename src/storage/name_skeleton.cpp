// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/name_skeleton.h"

#include <memory>
#include <stdexcept>
#include <unicode/uspoof.h>

namespace baydesk {

QString nameSkeleton(const QString& name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker(uspoof_open(&status),
                                                                          &uspoof_close);
    const QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded().remove(u' ');
    QString skeleton(folded.size() * 4 + 8, u'\0');
    const auto length = uspoof_getSkeleton(
        checker.get(), 0, reinterpret_cast<const UChar*>(folded.utf16()), static_cast<int32_t>(folded.size()),
        reinterpret_cast<UChar*>(skeleton.data()), static_cast<int32_t>(skeleton.size()), &status);
    if (U_FAILURE(status)) {
        throw std::logic_error("a name of checked length has no skeleton");
    }
    skeleton.resize(length);
    return skeleton;
}

} // namespace baydesk
