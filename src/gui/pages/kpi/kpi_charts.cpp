// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/kpi/kpi_charts.h"

#include "gui/pages/kpi/month_names.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QHorizontalBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace baydesk {

namespace {

constexpr int monthCount = 13;
constexpr std::size_t mostTechnicians = 14;

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

double yuanOf(Money amount, double unit) {
    return static_cast<double>(amount.fen()) / 100 / unit;
}

double hoursOf(Hours hours) {
    return static_cast<double>(hours.seconds()) / 3600;
}

double roundStep(double span) {
    const double rough = std::max(span, 1e-9) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (step * power >= rough) {
            return step * power;
        }
    }
    return 10 * power;
}

void fill(QBarSet* set, const std::vector<double>& values) {
    const int wanted = static_cast<int>(values.size());
    if (set->count() > wanted) {
        set->remove(wanted, set->count() - wanted);
    }
    for (int i = 0; i < wanted; ++i) {
        const double value = values[static_cast<std::size_t>(i)];
        i < set->count() ? set->replace(i, value) : set->append(value);
    }
}

} // namespace

std::vector<std::optional<double>> trendOf(const Kpi& kpi, const std::vector<MonthFacts>& months) {
    std::vector<std::optional<double>> values;
    for (const MonthFacts& facts : months) {
        const KpiResult result = kpi.compute(facts);
        const double factor = kpi.presentation == Presentation::Percent ? 100 : 1;
        values.push_back(result.hasValue() ? std::optional(result.value.approximate() * factor)
                                           : std::nullopt);
    }
    return values;
}

std::vector<MonthFacts> sinceFirstKnown(const std::vector<MonthFacts>& months) {
    const auto first = std::ranges::find_if(
        months, [](const MonthFacts& facts) { return facts.totalOutputNet || facts.maintenanceOutput; });
    return first == months.end() ? months : std::vector<MonthFacts>(first, months.end());
}

KpiChart::KpiChart(QWidget* parent) : QChartView(new QChart, parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(180, 120);
}

QString KpiChart::legendEntry(const QColor& color, const QString& name) {
    return QStringLiteral("<span style='color:%1'>■</span>&nbsp;%2")
        .arg(color.name(), name.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
}

void KpiChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

void KpiChart::dress() {
    const Theme& theme = Theme::current();
    setBackgroundBrush(theme.surface);
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsColor(theme.muted);
        axis->setLabelsFont(fontFor(FontRole::Note));
        axis->setLinePen(QPen(theme.border));
        axis->setGridLinePen(QPen(theme.border));
    }
}

void KpiChart::setRange(QValueAxis* axis, double low, double high) {
    if (!(high > low)) {
        high = low + std::max(1.0, std::abs(low) / 10);
    }
    const double step = roundStep(high - low);
    const double from = std::floor(low / step) * step;
    const double to = std::ceil(high / step) * step;
    axis->setRange(from, to);
    axis->setTickCount(static_cast<int>(std::lround((to - from) / step)) + 1);
}

OutputChart::OutputChart(QWidget* parent)
    : KpiChart(parent),
      bars_(new QStackedBarSeries),
      profit_([this] {
          for (const QString& name : {tr("Maintenance"), tr("General repair"), tr("Body and paint")}) {
              classes_.push_back(new QBarSet(name));
              bars_->append(classes_.back());
          }
          bars_->setBarWidth(0.55);
          chart()->addSeries(bars_);
          return BrokenLine(chart(), monthCount);
      }()),
      months_(new QBarCategoryAxis),
      amounts_(new QValueAxis) {
    chart()->addAxis(months_, Qt::AlignBottom);
    chart()->addAxis(amounts_, Qt::AlignLeft);
    bars_->attachAxis(months_);
    bars_->attachAxis(amounts_);
    profit_.attach(months_);
    profit_.attach(amounts_);
    months_->setGridLineVisible(false);
    setAccessibleName(tr("Output by class and gross profit over 13 months"));
    dress();
}

void OutputChart::set(const std::vector<MonthFacts>& all) {
    const std::vector<MonthFacts> months = sinceFirstKnown(all);
    double most = 0;
    double least = 0;
    for (const MonthFacts& facts : months) {
        const Money sum = facts.maintenanceOutput.value_or(Money()) + facts.generalOutput.value_or(Money()) +
                          facts.accidentOutput.value_or(Money());
        most = std::max(most, yuanOf(sum, 1));
        least = std::min(least, yuanOf(sum, 1));
    }
    const double unit = most >= 100'000 ? 10'000 : 1;
    unit_ = unit > 1 ? tr("¥10,000") : tr("¥");
    std::vector<std::vector<double>> classes(3);
    std::vector<std::optional<double>> profit;
    for (const MonthFacts& facts : months) {
        classes[0].push_back(yuanOf(facts.maintenanceOutput.value_or(Money()), unit));
        classes[1].push_back(yuanOf(facts.generalOutput.value_or(Money()), unit));
        classes[2].push_back(yuanOf(facts.accidentOutput.value_or(Money()), unit));
        const bool known = facts.totalOutputNet && facts.partsCost;
        profit.push_back(known ? std::optional(yuanOf(*facts.totalOutputNet - *facts.partsCost, unit))
                               : std::nullopt);
        least = std::min(least, profit.back().value_or(0) * unit);
    }
    for (std::size_t i = 0; i < classes_.size(); ++i) {
        fill(classes_[i], classes[i]);
    }
    bars_->setBarWidth(
        std::min(0.55, 0.12 * static_cast<double>(months.size()))); // no towers from few months
    profit_.set(profit);
    months_->setCategories(axisNames(months));
    setRange(amounts_, least / unit, std::max(most / unit, 1.0));
    amounts_->setLabelFormat(QStringLiteral("%.0f"));
}

void OutputChart::dress() {
    KpiChart::dress();
    const Theme& theme = Theme::current();
    const double shares[] = {0, 0.38, 0.68};
    for (std::size_t i = 0; i < classes_.size(); ++i) {
        classes_[i]->setColor(mixed(theme.accent, theme.surface, shares[i]));
        classes_[i]->setBorderColor(theme.surface);
    }
    profit_.dress(theme.warn);
}

QString OutputChart::legendHtml() const {
    QStringList entries;
    for (QBarSet* set : classes_) { // its getters are not const
        entries << legendEntry(set->color(), set->label());
    }
    entries << legendEntry(Theme::current().warn, tr("Gross profit"));
    return entries.join(QStringLiteral(" &nbsp; "));
}

TechnicianChart::TechnicianChart(QWidget* parent)
    : KpiChart(parent),
      bars_(new QHorizontalBarSeries),
      sold_(new QBarSet(tr("Sold"))),
      worked_(new QBarSet(tr("Worked"))),
      names_(new QBarCategoryAxis),
      hours_(new QValueAxis) {
    bars_->append(worked_); // the first set stands lowest
    bars_->append(sold_);
    bars_->setBarWidth(0.7);
    chart()->addSeries(bars_);
    chart()->addAxis(names_, Qt::AlignLeft);
    chart()->addAxis(hours_, Qt::AlignBottom);
    bars_->attachAxis(names_);
    bars_->attachAxis(hours_);
    names_->setGridLineVisible(false);
    hours_->setLabelFormat(QStringLiteral("%.0f"));
    setAccessibleName(tr("Sold and worked hours by technician"));
    setMinimumWidth(280); // below it the chart leaves the names no letter
    dress();
}

void TechnicianChart::set(std::vector<TechnicianMonth> technicians) {
    std::stable_sort(technicians.begin(), technicians.end(),
                     [](const TechnicianMonth& a, const TechnicianMonth& b) { return a.sold > b.sold; });
    if (technicians.size() > mostTechnicians) {
        technicians.resize(mostTechnicians, technicians.front());
    }
    std::reverse(technicians.begin(), technicians.end()); // the axis counts upwards
    std::vector<double> sold, worked;
    QStringList names;
    double most = 1;
    for (const TechnicianMonth& technician : technicians) {
        sold.push_back(hoursOf(technician.sold));
        worked.push_back(hoursOf(technician.worked));
        most = std::max({most, sold.back(), worked.back()});
        QString name = technician.name;
        while (names.contains(name)) {
            name += QChar(0x200B);
        }
        names.append(name);
    }
    fill(sold_, sold);
    fill(worked_, worked);
    names_->setCategories(names);
    fitNames();
    setRange(hours_, 0, most);
    bars_->setBarWidth(std::min(0.7, 0.13 + 0.06 * static_cast<double>(technicians.size())));
}

void TechnicianChart::dress() {
    KpiChart::dress();
    const Theme& theme = Theme::current();
    sold_->setColor(theme.accent);
    sold_->setBorderColor(theme.accent);
    worked_->setColor(mixed(theme.muted, theme.surface, 0.55));
    worked_->setBorderColor(worked_->color());
    fitNames();
}

void TechnicianChart::resizeEvent(QResizeEvent* event) {
    KpiChart::resizeEvent(event);
    fitNames();
}

void TechnicianChart::fitNames() {
    constexpr int beside = 8; // above and below a name
    constexpr int underAxis = 26;
    constexpr int smallest = 8;
    QFont font = fontFor(FontRole::Note);
    const int rowHeight = (height() - underAxis) / std::max(1, static_cast<int>(names_->count()));
    while (font.pixelSize() > smallest && QFontMetrics(font).height() + beside > rowHeight) {
        font.setPixelSize(font.pixelSize() - 1);
    }
    names_->setLabelsFont(font);
}

QString TechnicianChart::legendHtml() const {
    return legendEntry(sold_->color(), sold_->label()) + QStringLiteral(" &nbsp; ") +
           legendEntry(worked_->color(), worked_->label());
}

TrendChart::TrendChart(QWidget* parent)
    : KpiChart(parent), line_(chart(), monthCount), months_(new QBarCategoryAxis), values_(new QValueAxis) {
    chart()->addAxis(months_, Qt::AlignBottom);
    chart()->addAxis(values_, Qt::AlignLeft);
    line_.attach(months_);
    line_.attach(values_);
    months_->setGridLineVisible(false);
    dress();
}

void TrendChart::set(const Kpi& kpi, const std::vector<MonthFacts>& all) {
    const std::vector<MonthFacts> months = sinceFirstKnown(all);
    auto values = trendOf(kpi, months);
    const bool isLarge =
        kpi.presentation == Presentation::Yuan &&
        std::ranges::any_of(values, [](const auto& value) { return value && std::abs(*value) >= 100'000; });
    unit_ = isLarge ? tr("¥10,000") : QString();
    double low = 0, high = 0;
    bool any = false;
    for (auto& value : values) {
        if (value) {
            *value /= isLarge ? 10'000 : 1;
            low = any ? std::min(low, *value) : *value;
            high = any ? std::max(high, *value) : *value;
            any = true;
        }
    }
    line_.set(values);
    months_->setCategories(axisNames(months));
    setRange(values_, low, any ? high : 1);
    const double step = (values_->max() - values_->min()) / std::max(1, values_->tickCount() - 1);
    const int decimals = step == std::floor(step) ? 0 : step >= 0.25 ? 1 : 2;
    values_->setLabelFormat(QStringLiteral("%.%1f").arg(decimals) +
                            (kpi.presentation == Presentation::Percent ? QStringLiteral("%%") : QString()));
    setAccessibleName(tr("%1 over 13 months").arg(kpi.titleText()));
}

void TrendChart::dress() {
    KpiChart::dress();
    line_.dress(Theme::current().accent);
}

} // namespace baydesk
