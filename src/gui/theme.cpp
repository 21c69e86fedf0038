// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace baydesk {

namespace {

const Theme* currentTheme = nullptr;

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

QPalette paletteFor(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.bg);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.bg);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, theme.muted);
    return palette;
}

QString styleSheetFor(const Theme& theme) {
    QFile file(QStringLiteral(":/style/baydesk.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("the style sheet is not among the resources");
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char*, QColor>, 17> tokens{{
        {"@accentSoft", theme.accentSoft},
        {"@okSoft", theme.okSoft},
        {"@warnSoft", theme.warnSoft},
        {"@badSoft", theme.badSoft},
        {"@neutralSoft", theme.neutralSoft},
        {"@navText", theme.navText},
        {"@onAccent", theme.onAccent},
        {"@surface", theme.surface},
        {"@border", theme.border},
        {"@accent", theme.accent},
        {"@muted", theme.muted},
        {"@text", theme.text},
        {"@warn", theme.warn},
        {"@bad", theme.bad},
        {"@nav", theme.nav},
        {"@ok", theme.ok},
        {"@bg", theme.bg},
    }};
    for (const auto& [token, color] : tokens) {
        sheet.replace(QLatin1String(token), color.name());
    }
    return sheet.replace(QStringLiteral("check-theme"),
                         theme.dark ? QStringLiteral("check-dark") : QStringLiteral("check-light"));
}

} // namespace

const QColor& Theme::toneText(Tone tone) const {
    switch (tone) {
    case Tone::Ok: return ok;
    case Tone::Warn: return warn;
    case Tone::Bad: return bad;
    case Tone::Info: return accent;
    case Tone::Neutral: return muted;
    }
    return muted;
}

const QColor& Theme::toneSoft(Tone tone) const {
    switch (tone) {
    case Tone::Ok: return okSoft;
    case Tone::Warn: return warnSoft;
    case Tone::Bad: return badSoft;
    case Tone::Info: return accentSoft;
    case Tone::Neutral: return neutralSoft;
    }
    return neutralSoft;
}

std::vector<Theme::Pair> Theme::pairs() const {
    std::vector<Pair> list{
        {QStringLiteral("text on window"), text, bg},
        {QStringLiteral("text on surface"), text, surface},
        {QStringLiteral("muted on window"), muted, bg},
        {QStringLiteral("muted on surface"), muted, surface},
        {QStringLiteral("accent on surface"), accent, surface},
        {QStringLiteral("accent on window"), accent, bg},
        {QStringLiteral("text on selection"), text, accentSoft},
        {QStringLiteral("muted on selection"), muted, accentSoft},
        {QStringLiteral("text on primary action"), onAccent, accent},
        {QStringLiteral("text on rail"), navText, nav},
        {QStringLiteral("ok on surface"), ok, surface},
        {QStringLiteral("warn on surface"), warn, surface},
        {QStringLiteral("bad on surface"), bad, surface},
        {QStringLiteral("text on neutral"), text, neutralSoft},
    };
    for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Info, Tone::Neutral}) {
        list.push_back(
            {QStringLiteral("chip %1").arg(static_cast<int>(tone)), toneText(tone), toneSoft(tone)});
        list.push_back({QStringLiteral("message %1").arg(static_cast<int>(tone)), text, toneSoft(tone)});
    }
    return list;
}

// The figures of the design, with muted, ok, warn and bad of the light theme darkened until they reach 4.5 :
// 1 on their soft grounds, and dark text on the light accent of the dark theme.
const Theme& Theme::light() {
    static const Theme theme{.name = QStringLiteral("light"),
                             .dark = false,
                             .bg = "#F3F5F8",
                             .surface = "#FFFFFF",
                             .border = "#DCE2EA",
                             .text = "#1B2430",
                             .muted = "#5A6779",
                             .accent = "#0B6E99",
                             .accentSoft = "#E4F1F7",
                             .onAccent = "#FFFFFF",
                             .ok = "#17734A",
                             .okSoft = "#E3F4EB",
                             .warn = "#8F5600",
                             .warnSoft = "#FDF0DA",
                             .bad = "#B83229",
                             .badSoft = "#FBE7E5",
                             .neutralSoft = "#EDF0F4",
                             .nav = "#14212E",
                             .navText = "#B9C6D3"};
    return theme;
}

const Theme& Theme::night() {
    static const Theme theme{.name = QStringLiteral("dark"),
                             .dark = true,
                             .bg = "#11161C",
                             .surface = "#1A212A",
                             .border = "#2C3743",
                             .text = "#E6ECF2",
                             .muted = "#8FA0B2",
                             .accent = "#4CB4E0",
                             .accentSoft = "#16323F",
                             .onAccent = "#0B1016",
                             .ok = "#4CC38A",
                             .okSoft = "#163527",
                             .warn = "#E6A23C",
                             .warnSoft = "#3A2C12",
                             .bad = "#F2706A",
                             .badSoft = "#3D1B1A",
                             .neutralSoft = "#242D38",
                             .nav = "#0B1016",
                             .navText = "#8FA0B2"};
    return theme;
}

const Theme& Theme::byName(const QString& name) {
    return name == QLatin1String("dark") ? night() : light();
}

const Theme& Theme::current() {
    return currentTheme ? *currentTheme : light();
}

double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

void applyTheme(QApplication& application, const Theme& theme) {
    currentTheme = &theme;
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(QStringLiteral("/usr/share/icons"))) {
        paths.append(QStringLiteral("/usr/share/icons"));
        QIcon::setThemeSearchPaths(paths);
    }
    QIcon::setThemeName(QStringLiteral("breeze"));
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteFor(theme));
    application.setFont(fontFor(FontRole::Body));
    application.setStyleSheet(styleSheetFor(theme));
}

QFont fontFor(FontRole role) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their shape and load faster
    int size = 13;
    bool strong = false;
    switch (role) {
    case FontRole::Body: break;
    case FontRole::Note: size = 12; break;
    case FontRole::CardTitle:
        size = 14;
        strong = true;
        break;
    case FontRole::Plate:
        size = 16;
        strong = true;
        break;
    case FontRole::PageTitle:
        size = 20;
        strong = true;
        break;
    case FontRole::Figure:
        size = 24;
        strong = true;
        break;
    }
    font.setPixelSize(size);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QIcon themedIcon(const QString& name, const QColor& color) {
    const QColor ink = color.isValid() ? color : Theme::current().text;
    const QIcon source = QIcon::fromTheme(name);
    QIcon icon;
    for (const int size : {16, 22, 32, 44}) {
        QPixmap pixmap = source.pixmap(QSize(size, size), 1.0);
        if (pixmap.isNull()) {
            continue;
        }
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString toneIconName(Tone tone) {
    switch (tone) {
    case Tone::Ok: return QStringLiteral("checkmark");
    case Tone::Warn: return QStringLiteral("emblem-warning");
    case Tone::Bad: return QStringLiteral("dialog-cancel");
    case Tone::Info: return QStringLiteral("documentinfo");
    case Tone::Neutral: return QStringLiteral("documentinfo");
    }
    return {};
}

QString toneWord(Tone tone) {
    switch (tone) {
    case Tone::Ok: return QCoreApplication::translate("baydesk::Theme", "Good");
    case Tone::Warn: return QCoreApplication::translate("baydesk::Theme", "Attention");
    case Tone::Bad: return QCoreApplication::translate("baydesk::Theme", "Alarm");
    case Tone::Info: return QCoreApplication::translate("baydesk::Theme", "Note");
    case Tone::Neutral: return QString();
    }
    return {};
}

} // namespace baydesk
