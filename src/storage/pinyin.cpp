// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pinyin.h"

#include "storage/polyphones.h"

#include <QHash>
#include <QMutex>
#include <memory>
#include <stdexcept>
#include <unicode/translit.h>

namespace baydesk {

namespace {

/// Without tone marks; ü as v. Empty if it is not a syllable.
QString withoutTone(const QString& syllable) {
    QString plain = syllable.normalized(QString::NormalizationForm_D);
    plain.replace(QStringLiteral("u\u0308"), QStringLiteral("v"));
    QString letters;
    for (const QChar c : plain) {
        if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        if (c < u'a' || c > u'z') {
            return {};
        }
        letters.append(c);
    }
    return letters;
}

void addReading(QStringList& readings, const QString& reading) {
    if (!reading.isEmpty() && !readings.contains(reading)) {
        readings.append(reading);
    }
}

/// Asks ICU for the reading of a character, once as a surname and once as a word. Transliterators take long
/// to make, so they are made once for the whole program, and what they said is kept.
class Dictionary {
  public:
    static Dictionary& instance() {
        static Dictionary dictionary;
        return dictionary;
    }

    QStringList readingsOf(char32_t character) {
        const QMutexLocker lock(&mutex_);
        auto known = known_.constFind(character);
        if (known == known_.constEnd()) {
            known = known_.insert(character, lookUp(character));
        }
        return *known;
    }

  private:
    using Transliterator = std::unique_ptr<icu::Transliterator>;

    static Transliterator make(const char* id) {
        UErrorCode status = U_ZERO_ERROR;
        Transliterator made(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !made) {
            throw std::logic_error(std::string("ICU has no transliterator ") + id);
        }
        return made;
    }

    static QString ask(const Transliterator& transliterator, char32_t character) {
        icu::UnicodeString text(static_cast<UChar32>(character));
        transliterator->transliterate(text);
        return withoutTone(QString::fromUtf16(text.getBuffer(), text.length()).trimmed());
    }

    QStringList lookUp(char32_t character) const {
        QStringList readings;
        addReading(readings, ask(names_, character));
        addReading(readings, ask(words_, character));
        for (const QString& reading : polyphoneReadings(character)) {
            addReading(readings, reading);
        }
        // On a keyboard without ü some type v, some type u.
        for (const QString& reading : QStringList(readings)) {
            addReading(readings, QString(reading).replace(u'v', u'u'));
        }
        return readings;
    }

    QMutex mutex_;
    const Transliterator names_ = make("Han-Latin/Names");
    const Transliterator words_ = make("Han-Latin");
    QHash<char32_t, QStringList> known_;
};

bool isChinese(char32_t character) {
    return QChar::script(character) == QChar::Script_Han;
}

/// Compound surnames are read as one word: 尉迟 is yuchi although 尉 alone is wei.
void readCompoundSurname(const QString& folded, std::vector<Syllable>& syllables) {
    const QStringList readings = compoundSurnameReadings(folded.left(2));
    for (qsizetype i = 0; i < readings.size(); ++i) {
        QStringList& known = syllables.at(static_cast<std::size_t>(i)).readings;
        known.removeAll(readings.at(i));
        known.prepend(readings.at(i));
    }
}

} // namespace

std::vector<Syllable> syllablesOf(const QString& folded) {
    std::vector<Syllable> syllables;
    QString run;
    const auto endRun = [&] {
        if (!run.isEmpty()) {
            syllables.push_back({{run}, false});
            run.clear();
        }
    };
    for (const uint point : folded.toUcs4()) {
        const char32_t character = point;
        if (isChinese(character)) {
            endRun();
            if (const QStringList readings = Dictionary::instance().readingsOf(character);
                !readings.isEmpty()) {
                syllables.push_back({readings, true});
            }
        } else if (QChar::isLetterOrNumber(character)) {
            run.append(QString::fromUcs4(&character, 1));
        } else {
            endRun();
        }
    }
    endRun();
    if (syllables.size() >= 2) {
        readCompoundSurname(folded, syllables);
    }
    return syllables;
}

} // namespace baydesk
