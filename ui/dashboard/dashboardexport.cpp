// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardexport.h"

#include "core/drawing/dashboardwords.h"
#include "core/drawing/report.h"
#include "ui/common/words/format.h"
#include "ui/dashboard/chartsheet.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, file.errorString());
    return {};
}

Result<void> write(const QString &path, const Result<QByteArray> &bytes)
{
    return bytes ? write(path, *bytes) : fail(bytes.error());
}

QVariant number(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

//! In per cent with one decimal, rounded as on the page; nothing where the page says "–".
QVariant percentOf(std::optional<int> part, int whole)
{
    if (!part || whole <= 0 || *part > whole) // as DashboardWords::share()
        return {};
    return QString::number(100.0 * *part / whole, 'f', 1).toDouble();
}

//! Nothing where it is not told or not known.
QVariant headcountCell(int headcount)
{
    return headcount > 0 ? QVariant(headcount) : QVariant();
}

QVariantList cellsOf(const InsightFigures &figures)
{
    return { figures.relays, figures.active ? QVariant(*figures.active) : QVariant(),
        figures.ownWords, percentOf(figures.ownWords, figures.relays),
        number(figures.impressions.measured), number(figures.impressions.reported),
        number(figures.impressions.estimated), number(figures.engagements.measured),
        number(figures.engagements.reported), number(figures.engagements.estimated),
        figures.clicks };
}

} // namespace

DashboardExport::Content DashboardExport::contentOf(const InsightsService &insights,
    const InsightsService::Answer &answer, const DashboardChoice &choice, int offsetMinutes)
{
    const auto namesOf = [](const auto &list) {
        QHash<QString, QString> names;
        if (list) {
            for (const auto &one : *list)
                names.insert(one.id.value, one.name);
        }
        return names;
    };
    const auto teams = insights.teams();
    const auto topics = insights.topics();
    const auto campaigns = insights.campaigns();
    Content content;
    content.insights = answer.insights;
    content.labels.teams = namesOf(teams);
    for (const Topic &topic : topics.value_or(QList<Topic>()))
        content.labels.topics.insert(topic.id.value, topicLabel(topic));
    content.labels.campaigns = namesOf(campaigns);
    content.labels.company = insights.company();
    content.labels.definitions = DashboardWords::definitions();
    content.labels.at = answer.at;
    content.labels.filters = DashboardWords::filters(choice, content.labels);
    content.period = DashboardWords::days(answer.insights.from, answer.insights.to);
    content.offsetMinutes = offsetMinutes;
    content.maturity = choice.maturity;
    return content;
}

QString DashboardExport::suffix(Kind kind)
{
    switch (kind) {
    case Kind::Csv:
        return u"csv"_s;
    case Kind::Xlsx:
        return u"xlsx"_s;
    case Kind::Png:
        return u"png"_s;
    case Kind::Svg:
        return u"svg"_s;
    case Kind::Pdf:
        break;
    }
    return u"pdf"_s;
}

QString DashboardExport::filterFor(Kind kind)
{
    switch (kind) {
    case Kind::Csv:
        return tr("Table (*.csv)");
    case Kind::Xlsx:
        return tr("Workbook (*.xlsx)");
    case Kind::Png:
        return tr("Picture (*.png)");
    case Kind::Svg:
        return tr("Vector picture (*.svg)");
    case Kind::Pdf:
        break;
    }
    return tr("Report (*.pdf)");
}

QList<Sheet> DashboardExport::sheets(const Content &content)
{
    const Insights &insights = content.insights;
    const QStringList figures { tr("Relays"), tr("Active ambassadors"), tr("In own words"),
        tr("In own words, %"), tr("Impressions, measured"), tr("Impressions, reported"),
        tr("Impressions, estimated"), tr("Engagement, measured"), tr("Engagement, reported"),
        tr("Engagement, estimated"), tr("Clicks") };
    QList<Sheet> sheets;
    sheets.append(about(content));
    if (insights.hidden) { // zeros would say that nothing happened
        sheets.last().rows.append(QVariantList { tr("Groups under five people are hidden") });
        sheets.append(definitions(content));
        return sheets;
    }
    const auto add = [&](const QString &name, const InsightBreakdown &breakdown, auto nameOf,
                         bool headcount) {
        Sheet sheet { name, QStringList { name }, {} };
        if (headcount)
            sheet.heads += QStringList { tr("Headcount"), tr("Activation, %") };
        sheet.heads += figures;
        for (const InsightRow &row : breakdown.rows) {
            QVariantList cells { nameOf(row) };
            if (headcount)
                cells += QVariantList { headcountCell(row.headcount),
                    percentOf(row.figures.active, row.headcount) };
            sheet.rows.append(cells + cellsOf(row.figures));
        }
        if (headcount && name == tr("By team"))
            sheet.rows.append(QVariantList { tr("Everybody"), headcountCell(insights.headcount),
                                  percentOf(insights.total.active, insights.headcount) }
                + cellsOf(insights.total));
        if (breakdown.hidden > 0)
            sheet.rows.append({ DashboardWords::hidden(breakdown.hidden) });
        sheets.append(sheet);
    };
    const auto named = [](const QHash<QString, QString> &names) {
        return [&names](const InsightRow &row) { return names.value(row.key, row.key); };
    };
    add(
        tr("By team"), insights.byTeam,
        [&](const InsightRow &row) { return DashboardWords::teamName(row, content.labels.teams); },
        true);
    add(
        tr("By network"), insights.byNetwork,
        [](const InsightRow &row) {
            const auto network = networkFromKey(row.key);
            return network ? Format::networkLabel(*network) : row.key;
        },
        false);
    add(tr("By topic"), insights.byTopic, named(content.labels.topics), false);
    add(tr("By campaign"), insights.byCampaign, named(content.labels.campaigns), false);
    add(
        tr("By language"), insights.byLanguage,
        [](const InsightRow &row) { return DashboardWords::languageName(row.key); }, false);
    add(tr("By month"), insights.byMonth, [](const InsightRow &row) { return row.key; }, true);
    add(tr("By day"), insights.byDay, [](const InsightRow &row) { return row.key; }, false);
    add(
        tr("Most relayed stories"), { insights.topStories, 0 },
        [](const InsightRow &row) { return row.title; }, false);
    sheets.append(periods(content, figures));
    sheets.append(daysBefore(insights));
    sheets.append(hours(content));
    sheets.append(cohorts(insights));
    sheets.append(definitions(content));
    return sheets;
}

Sheet DashboardExport::about(const Content &content)
{
    const Insights &insights = content.insights;
    Sheet sheet { tr("About"), { tr("What"), tr("Value") }, {} };
    sheet.rows = { { tr("Company"), content.labels.company }, { tr("Period"), content.period },
        { tr("As of"), QLocale().toString(content.labels.at.toLocalTime(), QLocale::ShortFormat) },
        { tr("Fingerprint"), InsightsService::fingerprint(insights) } };
    for (const QString &filter : content.labels.filters)
        sheet.rows.append({ tr("Filter"), filter });
    if (const QString value = DashboardWords::earnedValue(insights); !value.isEmpty()) {
        sheet.rows.append({ tr("Earned media value"), value });
        sheet.rows.append({ tr("Its formula"), DashboardWords::earnedFormula(insights) });
    }
    return sheet;
}

Sheet DashboardExport::cohorts(const Insights &insights)
{
    Sheet sheet { tr("Cohorts"),
        { tr("Month"), tr("Started"), tr("After 1 month"), tr("After 2 months"),
            tr("After 3 months") },
        {} };
    for (const InsightCohort &cohort : insights.cohorts) {
        QVariantList cells { cohort.month.toString(u"yyyy-MM"_s), cohort.people };
        for (const std::optional<int> &again : cohort.again)
            cells.append(again ? QVariant(*again) : QVariant());
        sheet.rows.append(cells);
    }
    return sheet;
}

Sheet DashboardExport::definitions(const Content &content)
{
    Sheet sheet { tr("Definitions"), { tr("Word"), tr("What it means") }, {} };
    for (const auto &[word, meaning] : content.labels.definitions)
        sheet.rows.append({ word, meaning });
    return sheet;
}

//! The whole, now and in the period before.
Sheet DashboardExport::periods(const Content &content, const QStringList &figures)
{
    const Insights &insights = content.insights;
    Sheet sheet { tr("Periods"),
        QStringList { tr("Period"), tr("Headcount"), tr("Activation, %") } + figures, {} };
    sheet.rows.append(QVariantList { content.period, headcountCell(insights.headcount),
                          percentOf(insights.total.active, insights.headcount) }
        + cellsOf(insights.total));
    if (insights.previous)
        sheet.rows.append(
            QVariantList { DashboardWords::days(insights.previousFrom, insights.previousTo),
                insights.previousHeadcount ? QVariant(*insights.previousHeadcount) : QVariant(),
                percentOf(insights.previous->active, insights.previousHeadcount.value_or(0)) }
            + cellsOf(*insights.previous));
    return sheet;
}

Sheet DashboardExport::daysBefore(const Insights &insights)
{
    Sheet sheet { tr("Days before"), { tr("Day"), tr("Relays") }, {} };
    for (const auto &[day, relays] : insights.previousDays)
        sheet.rows.append({ day.toString(Qt::ISODate), relays });
    return sheet;
}

//! The heat map, in the viewer's hours.
Sheet DashboardExport::hours(const Content &content)
{
    Sheet sheet { tr("When people relay"), { tr("Day"), tr("Hour"), tr("Relays") }, {} };
    const QList<QList<int>> cells = DashboardWords::hours(content.insights, content.offsetMinutes);
    for (int day = 0; day < int(cells.size()); ++day) {
        for (int hour = 0; hour < int(cells.at(day).size()); ++hour) {
            if (const int relays = cells.at(day).at(hour); relays > 0)
                sheet.rows.append({ QLocale().dayName(day + 1), hour, relays });
        }
    }
    return sheet;
}

QByteArray DashboardExport::png(const Content &content)
{
    constexpr qreal sharp = 2;
    const ChartSheet sheet(content);
    QImage image(sheet.size() * sharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharp);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray DashboardExport::svg(const Content &content)
{
    const ChartSheet sheet(content);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(), sheet.size()));
    generator.setTitle(content.labels.company + u' ' + content.period);
    generator.setDescription(sheet.summary());
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

std::function<Result<void>(const QString &path)> DashboardExport::writer(
    Kind kind, const Content &content)
{
    switch (kind) {
    case Kind::Csv:
        return [content](const QString &path) {
            return write(path, InsightsService::csv(content.insights, content.labels));
        };
    case Kind::Xlsx:
        return
            [sheets = sheets(content)](const QString &path) { return writeWorkbook(path, sheets); };
    case Kind::Png:
        return [content](const QString &path) { return write(path, png(content)); };
    case Kind::Svg:
        return [content](const QString &path) { return write(path, svg(content)); };
    case Kind::Pdf:
        break;
    }
    return [report = ReportContent { content.insights, content.labels, content.maker,
                content.offsetMinutes, content.maturity }](
               const QString &path) { return write(path, reportPdf(report)); };
}

} // namespace Relais::Ui
