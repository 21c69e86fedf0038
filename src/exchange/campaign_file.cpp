// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/campaign_file.h"

#include "domain/values/refusal.h"
#include "exchange/csv.h"

#include <QCoreApplication>
#include <array>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CampaignFile)
};

enum Column { Number, Title, Maker, Kind, From, Until, Vin };
struct ColumnNames {
    /// What the file is asked for where the column is missing.
    const char* name;
    bool isNeeded;
    std::vector<QString> names;
};

const std::array<ColumnNames, 7>& columns() {
    static const auto text = [](const char* name) { return QString::fromUtf8(name); };
    static const std::array<ColumnNames, 7> all{
        {{"number 活动编号",
          true,
          {text("number"), text("campaign"), text("campaign number"), text("campaign no"), text("活动编号"),
           text("召回编号"), text("编号"), text("活动代码")}},
         {"title 活动名称",
          true,
          {text("title"), text("name"), text("description"), text("活动名称"), text("召回名称"), text("名称"),
           text("标题")}},
         {"maker 厂家",
          true,
          {text("maker"), text("make"), text("brand"), text("manufacturer"), text("厂家"), text("厂商"),
           text("制造商"), text("生产者"), text("品牌")}},
         {"kind 类型", true, {text("kind"), text("type"), text("类型"), text("类别"), text("活动类型")}},
         {"from 开始日期",
          true,
          {text("from"), text("start"), text("start date"), text("开始日期"), text("起始日期"),
           text("开始时间"), text("实施日期")}},
         {"until 结束日期",
          false,
          {text("until"), text("to"), text("end"), text("end date"), text("结束日期"), text("截止日期"),
           text("结束时间")}},
         {"vin 车架号",
          true,
          {text("vin"), text("vin code"), text("车架号"), text("vin码"), text("车辆识别代号"),
           text("底盘号")}}}};
    return all;
}

[[noreturn]] void refuse(const QString& sentence, const QString& remedy) {
    throw Refusal("campaign.file", sentence, remedy, "file");
}

/// Where each column stands; -1 where there is none.
using Places = std::array<qsizetype, 7>;

Places placesIn(const CsvRecord& header) {
    Places places{};
    places.fill(-1);
    QStringList missing;
    for (std::size_t column = 0; column < places.size(); ++column) {
        for (qsizetype i = 0; i < header.fields.size(); ++i) {
            QString field = header.fields[i].toLower().simplified();
            field.replace(u'_', u' ');
            const auto& names = columns()[column].names;
            if (places[column] < 0 && std::ranges::find(names, field) != names.end()) {
                places[column] = i;
            }
        }
        if (places[column] < 0 && columns()[column].isNeeded) {
            missing.append(QString::fromUtf8(columns()[column].name));
        }
    }
    if (!missing.isEmpty()) {
        refuse(Tr::tr("The first line names no column for: %1.").arg(missing.join(QStringLiteral(", "))),
               Tr::tr("Name the columns in the first line, such as: number, title, maker, kind, from, until, "
                      "vin."));
    }
    return places;
}

/// "2026-03-01", "2026/3/1", "2026.3.1", "20260301", "2026年3月1日"; an invalid day if it is none of them.
QDate dayFrom(QString text) {
    text = text.section(u' ', 0, 0); // a time of the day behind it
    text.replace(u'/', u'-').replace(u'.', u'-').replace(u'年', u'-').replace(u'月', u'-').remove(u'日');
    if (text.size() == 8 && !text.contains(u'-')) {
        return QDate::fromString(text, QStringLiteral("yyyyMMdd"));
    }
    return QDate::fromString(text, QStringLiteral("yyyy-M-d"));
}

std::optional<CampaignKind> kindFrom(const QString& text) {
    const QString word = text.toLower();
    if (word.contains(QStringLiteral("recall")) || word.contains(QStringLiteral("召回"))) {
        return CampaignKind::Recall;
    }
    if (word.contains(QStringLiteral("service")) || word.contains(QStringLiteral("campaign")) ||
        word.contains(QStringLiteral("活动"))) {
        return CampaignKind::Service;
    }
    return std::nullopt;
}

/// Reads one record into \p row; what cannot be read, or nothing.
QString readRow(const CsvRecord& record, const Places& places, CampaignRow& row) {
    const auto field = [&](Column column) {
        return places[column] < 0 ? QString() : record.fields.value(places[column]);
    };
    if (record.isBroken) {
        return Tr::tr("A quotation mark is opened and never closed.");
    }
    row.campaign.number = field(Number);
    row.campaign.title = field(Title);
    row.campaign.maker = field(Maker);
    row.vin = field(Vin);
    const auto kind = kindFrom(field(Kind));
    if (!kind) {
        return Tr::tr("\"%1\" is neither a recall nor a service campaign.").arg(field(Kind));
    }
    row.campaign.kind = *kind;
    row.campaign.from = dayFrom(field(From));
    if (!row.campaign.from.isValid() && !field(From).isEmpty()) {
        return Tr::tr("\"%1\" is no day such as 2026-03-01.").arg(field(From));
    }
    if (const QString until = field(Until); !until.isEmpty()) {
        row.campaign.until = dayFrom(until);
        if (!row.campaign.until->isValid()) {
            return Tr::tr("\"%1\" is no day such as 2026-03-01.").arg(until);
        }
    }
    return {};
}

} // namespace

CampaignList parseCampaignFile(const QByteArray& content) {
    const auto text = textOfFile(content);
    if (!text) {
        refuse(Tr::tr("The file is written neither in UTF-8 nor in GB18030."),
               Tr::tr("Save it as a table in text form (CSV)."));
    }
    const std::vector<CsvRecord> records = csvRecords(*text);
    if (records.empty()) {
        refuse(Tr::tr("The file is empty."), Tr::tr("Give the maker's list as a table in text form (CSV)."));
    }
    const Places places = placesIn(records.front());
    CampaignList list;
    for (std::size_t i = 1; i < records.size(); ++i) {
        CampaignRow row{.line = records[i].line, .campaign = {}, .vin = {}};
        const QString problem = readRow(records[i], places, row);
        if (problem.isEmpty()) {
            list.rows.push_back(std::move(row));
        } else {
            list.badRows.push_back({row.line, problem});
        }
    }
    return list;
}

} // namespace baydesk
