// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_text.h"

#include "storage/pinyin.h"

#include <algorithm>
#include <vector>

namespace baydesk {

namespace {

/// How many readings of one name are kept; a name with more polyphones than that keeps every reading of its
/// first ones.
constexpr qsizetype mostReadings = 16;

QString cut(const QString& text) {
    if (text.size() <= longestSearchTerm) {
        return text;
    }
    const qsizetype end =
        text.at(longestSearchTerm - 1).isHighSurrogate() ? longestSearchTerm - 1 : longestSearchTerm;
    return text.first(end);
}

/// From the last syllable to the first: each syllable's readings in front of all that may follow it. \p read
/// names what one reading contributes.
template <class Read>
std::vector<QStringList> endingsBySyllable(const std::vector<Syllable>& syllables, Read read) {
    std::vector<QStringList> endings(syllables.size());
    QStringList following{QString()};
    for (std::size_t i = syllables.size(); i-- > 0;) {
        QStringList heads;
        for (const QString& reading : syllables[i].readings) {
            if (const QString head = read(syllables[i], reading); !heads.contains(head)) {
                heads.append(head);
            }
        }
        const qsizetype room = std::max<qsizetype>(1, mostReadings / heads.size());
        QStringList& here = endings[i];
        for (const QString& head : heads) {
            for (const QString& tail : following.mid(0, room)) {
                here.append(cut(head + tail));
            }
        }
        here.removeDuplicates();
        following = here;
    }
    return endings;
}

QString wholeReading(const Syllable&, const QString& reading) {
    return reading;
}

/// A number in a company's name is typed whole: 58同城 is 58tc.
QString initialOf(const Syllable& syllable, const QString& reading) {
    return !syllable.isChinese && reading.front().isDigit() ? reading : reading.left(1);
}

bool hasChinese(const std::vector<Syllable>& syllables) {
    return std::any_of(syllables.begin(), syllables.end(),
                       [](const Syllable& syllable) { return syllable.isChinese; });
}

QStringList joined(const std::vector<QStringList>& endings, std::size_t count) {
    QStringList terms;
    for (std::size_t i = 0; i < count; ++i) {
        terms.append(endings[i]);
    }
    terms.removeDuplicates();
    return terms;
}

bool isDropped(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Mark_Enclosing: return true;
    default: return character >= 0xFE00 && character <= 0xFE0F; // variation selectors, as emoji carry them
    }
}

bool isPunctuation(char32_t character) {
    const QChar::Category category = QChar::category(character);
    return category >= QChar::Punctuation_Connector && category <= QChar::Punctuation_Other;
}

} // namespace

QString foldText(const QString& text) {
    QString folded;
    for (const uint point : text.normalized(QString::NormalizationForm_KC).toCaseFolded().toUcs4()) {
        const char32_t character = point;
        if (QChar::isSpace(character)) {
            folded.append(u' ');
        } else if (character == U'ü') {
            folded.append(u'v');
        } else if (!isDropped(character)) {
            folded.append(QString::fromUcs4(&character, 1));
        }
    }
    return folded.simplified();
}

QString foldName(const QString& name) {
    QString folded;
    for (const uint point : foldText(name).toUcs4()) {
        const char32_t character = point;
        if (character != U' ' && !isPunctuation(character)) {
            folded.append(QString::fromUcs4(&character, 1));
        }
    }
    return folded;
}

QString reversedText(const QString& text) {
    QList<uint> points = text.toUcs4();
    std::reverse(points.begin(), points.end());
    QString reversed;
    for (const uint point : points) {
        const char32_t character = point;
        reversed.append(QString::fromUcs4(&character, 1));
    }
    return reversed;
}

QStringList endingsOf(const QString& text) {
    QStringList endings;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isLowSurrogate()) {
            endings.append(cut(text.mid(i)));
        }
    }
    endings.removeDuplicates();
    return endings;
}

QStringList nameTerms(const QString& name) {
    return endingsOf(foldName(name));
}

QStringList pinyinTerms(const QString& name) {
    const std::vector<Syllable> syllables = syllablesOf(foldText(name));
    if (!hasChinese(syllables)) {
        return {};
    }
    return joined(endingsBySyllable(syllables, wholeReading), syllables.size());
}

QStringList initialsTerms(const QString& name) {
    const std::vector<Syllable> syllables = syllablesOf(foldText(name));
    const std::size_t count = syllables.size() > 1 ? syllables.size() - 1 : syllables.size();
    return joined(endingsBySyllable(syllables, initialOf), count);
}

QString searchText(const QStringList& texts) {
    QStringList words;
    for (const QString& text : texts) {
        const QString folded = foldText(text);
        if (folded.isEmpty()) {
            continue;
        }
        words.append(folded);
        const std::vector<Syllable> syllables = syllablesOf(folded);
        if (hasChinese(syllables)) {
            words.append(endingsBySyllable(syllables, wholeReading).front());
            words.append(endingsBySyllable(syllables, initialOf).front());
        }
    }
    words.removeDuplicates();
    return words.join(u' ');
}

} // namespace baydesk
