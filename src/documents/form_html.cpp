// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/form_html.h"

#include <algorithm>

namespace baydesk {

namespace {

const QString ruled =
    QStringLiteral("<table class=\"ruled\" border=\"1\" width=\"100%\" cellspacing=\"0\" cellpadding=\"2\" "
                   "style=\"border-collapse:collapse; border-style:solid; border-color:#000000\">");

QString cell(const char* tag, const QString& html, int percent, const char* attributes) {
    return QStringLiteral("<%1 width=\"%2%\" %3>%4</%1>")
        .arg(QLatin1String(tag), QString::number(percent), QLatin1String(attributes), html);
}

} // namespace

QString escaped(const QString& text) {
    constexpr QChar isolate(0x2068);
    constexpr QChar end(0x2069);
    QString html = text.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    const bool isRightToLeft = std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
    });
    return isRightToLeft ? isolate + html + end : html;
}

QString fillLine(int length) {
    return QString(length, QLatin1Char('_'));
}

QString orLine(const QString& text, int length) {
    return text.isEmpty() ? fillLine(length) : escaped(text);
}

QString bold(const QString& html) {
    return QStringLiteral("<b>") + html + QStringLiteral("</b>");
}

QString tickBox(bool isTicked, const QString& html) {
    return (isTicked ? QStringLiteral("☑&nbsp;") : QStringLiteral("□&nbsp;")) + html;
}

QString ruledTable(const std::vector<FormColumn>& columns, const std::vector<QStringList>& rows) {
    QString html = ruled + QStringLiteral("<thead><tr>");
    for (const FormColumn& column : columns) {
        html += cell("th", column.title, column.percent, "class=\"word\"");
    }
    html += QStringLiteral("</tr></thead>");
    for (const QStringList& row : rows) {
        html += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QString text = row.value(static_cast<qsizetype>(i));
            html += cell("td", text.isEmpty() ? QStringLiteral("&nbsp;") : text, columns[i].percent,
                         columns[i].isNumber ? "align=\"right\"" : "align=\"left\"");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString factGrid(const std::vector<FormFact>& facts, int pairs) {
    const int word = pairs == 2 ? 17 : 12;
    const int value = 100 / pairs - word;
    QString html = ruled;
    const auto columns = static_cast<std::size_t>(pairs);
    for (std::size_t i = 0; i < facts.size(); i += columns) {
        html += QStringLiteral("<tr>");
        for (std::size_t j = i; j < i + columns; ++j) {
            const bool isThere = j < facts.size();
            html += cell("td", isThere ? facts[j].first : QStringLiteral("&nbsp;"), word, "class=\"word\"");
            html += cell("td", isThere ? facts[j].second : QStringLiteral("&nbsp;"), value, "");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString plainAmount(Money amount) {
    return amount.toString().remove(QChar(0x00A5));
}

QString blockTitle(const QString& html) {
    return QStringLiteral("<p class=\"block\">") + html + QStringLiteral("</p>");
}

QString signatureRow(const QStringList& words, const QString& day) {
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\"><tr>");
    for (const QString& word : words) {
        html += cell("td",
                     word + QLatin1Char(' ') + fillLine(14) + QStringLiteral("<br>") + day +
                         QLatin1Char(' ') + fillLine(12),
                     static_cast<int>(100 / words.size()), "class=\"sign\"");
    }
    return html + QStringLiteral("</tr></table>");
}

} // namespace baydesk
