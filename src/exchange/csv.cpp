// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QStringDecoder>
#include <algorithm>

namespace baydesk {

namespace {

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray& content) {
    const QString text = decoder(content);
    return decoder.isValid() && !decoder.hasError() ? std::optional(text) : std::nullopt;
}

QChar separatorOf(const QString& text) {
    const auto end = std::ranges::find_if(text, [](QChar c) { return c == u'\n' || c == u'\r'; });
    const auto count = [&](QChar separator) { return std::count(text.begin(), end, separator); };
    const QChar candidates[] = {u',', u';', u'\t'};
    return *std::ranges::max_element(candidates, {}, count);
}

class Reader {
  public:
    Reader(const QString& text, QChar separator) : text_(text), separator_(separator) {}

    std::vector<CsvRecord> read() {
        while (at_ < text_.size()) {
            const QChar c = text_[at_];
            if (isQuoted_) {
                readQuoted(c);
            } else if (c == u'"' && field_.trimmed().isEmpty()) {
                isQuoted_ = true;
                field_.clear();
            } else if (c == separator_) {
                endField();
            } else if (c == u'\n' || c == u'\r') {
                endRecord();
                skipLineEnd(c);
            } else {
                field_ += c;
            }
            ++at_;
        }
        record_.isBroken = isQuoted_;
        endRecord();
        return std::move(records_);
    }

  private:
    void readQuoted(QChar c) {
        const bool isDoubled = c == u'"' && at_ + 1 < text_.size() && text_[at_ + 1] == u'"';
        if (c == u'"' && !isDoubled) {
            isQuoted_ = false;
            return;
        }
        at_ += isDoubled ? 1 : 0;
        line_ += c == u'\n' ? 1 : 0;
        field_ += c;
    }
    void skipLineEnd(QChar c) {
        if (c == u'\r' && at_ + 1 < text_.size() && text_[at_ + 1] == u'\n') {
            ++at_;
        }
        ++line_;
        record_.line = line_;
    }
    void endField() {
        record_.fields.append(field_.trimmed());
        field_.clear();
    }
    void endRecord() {
        endField();
        const bool isEmpty =
            std::ranges::all_of(record_.fields, [](const QString& f) { return f.isEmpty(); });
        if (!isEmpty || record_.isBroken) {
            records_.push_back(record_);
        }
        record_ = {.line = line_, .fields = {}};
    }

    const QString& text_;
    QChar separator_;
    qsizetype at_ = 0;
    int line_ = 1;
    bool isQuoted_ = false;
    QString field_;
    CsvRecord record_{.line = 1, .fields = {}};
    std::vector<CsvRecord> records_;
};

} // namespace

std::optional<QString> textOfFile(const QByteArray& content) {
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff")) {
        return decoded(QStringDecoder(QStringDecoder::Utf16), content);
    }
    if (auto text = decoded(QStringDecoder(QStringDecoder::Utf8), content)) {
        return text;
    }
    return decoded(QStringDecoder("GB18030"), content);
}

std::vector<CsvRecord> csvRecords(const QString& text) {
    return Reader(text, separatorOf(text)).read();
}

} // namespace baydesk
