// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>
#include <vector>

class QApplication;

namespace baydesk {

/// What a colour says; a word always stands beside it.
enum class Tone { Ok, Warn, Bad, Info, Neutral };

/// The colours of one theme. Text and background pairs that the program uses are listed by pairs(); a test
/// computes that each reaches 4.5 : 1.
struct Theme {
    QString name;
    bool dark;
    QColor bg;      ///< window
    QColor surface; ///< cards, tables, fields
    QColor border;  ///< lines of one pixel
    QColor text;
    QColor muted;
    QColor accent; ///< primary action, selection, first chart series
    QColor accentSoft;
    QColor onAccent; ///< text on the accent colour
    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor neutralSoft;
    QColor nav; ///< left rail
    QColor navText;

    const QColor& toneText(Tone tone) const;
    const QColor& toneSoft(Tone tone) const;

    struct Pair {
        QString meaning;
        QColor text;
        QColor background;
    };
    /// Every text and background pair of the style sheet and of the painted widgets.
    std::vector<Pair> pairs() const;

    static const Theme& light();
    static const Theme& night();
    /// "dark" is the dark theme, anything else the light one.
    static const Theme& byName(const QString& name);
    /// The theme that applyTheme set last; the light one before.
    static const Theme& current();
};

/// The WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// Sets Fusion, palette, fonts, icon theme and style sheet.
void applyTheme(QApplication& application, const Theme& theme);

/// Sizes of screens.md. Spaces are 4, 8, 12, 14 and 22.
inline constexpr int railWidth = 168;
inline constexpr int tableRowHeight = 34;
inline constexpr int cardSpace = 14;
inline constexpr int pageMargin = 22;

/// Page title 20 px, card title 14 px, figure 24 px: semibold; body 13 px; note 12 px.
enum class FontRole { Body, Note, CardTitle, PageTitle, Figure, Plate };
QFont fontFor(FontRole role);

/// An icon of the installed theme in one colour, by default the theme's text colour.
QIcon themedIcon(const QString& name, const QColor& color = {});

/// The icon and the word that go with a tone, so that a colour never speaks alone.
QString toneIconName(Tone tone);
QString toneWord(Tone tone);

} // namespace baydesk
