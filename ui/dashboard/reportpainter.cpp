// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/reportpainter.h"

#include "ui/common/format.h"
#include "ui/dashboard/dashboardwords.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int dpi = 96; // the design's pixels
constexpr int wide = 794; // A4
constexpr int high = 1123;
constexpr int side = 52;
constexpr int inside = wide - 2 * side;
constexpr int top = 44;
constexpr int footY = high - 52;
constexpr int pages = 4;
constexpr int rowHeight = 21;
constexpr int gap = 14;

} // namespace

ReportPainter::ReportPainter(const DashboardExport::Content &content)
    : m_content(content)
    , m_charts(content)
{
}

void ReportPainter::text(const QRect &place, TextStyle style, const QColor &color,
    const QString &text, Qt::Alignment alignment)
{
    drawLine(*m_painter, place, m_charts.theme().font(style), color, text, alignment);
}

void ReportPainter::begin(int page)
{
    const Tokens &t = m_charts.theme().colors();
    m_page = page;
    m_y = top;
    const QRect line(side, m_y, inside, 26);
    m_painter->drawPixmap(QRect(side, m_y, 26, 26), m_charts.theme().logo(104, 1));
    text(line.adjusted(36, 0, 0, 0), TextStyle::PanelTitle, t.text, u"relais"_s);
    text(line, TextStyle::Small, t.muted,
        tr("%1 · ambassadors’ report · page %2 of %3")
            .arg(m_content.labels.company)
            .arg(page)
            .arg(pages),
        Qt::AlignTrailing);
    m_y += 40;
    text(QRect(side, m_y, inside, 28), TextStyle::PageTitle, t.text,
        tr("What became of the relays"));
    m_y += 30;
    QStringList about { m_content.period };
    about += m_content.labels.filters;
    text(QRect(side, m_y, inside, 20), TextStyle::Body, t.muted, about.join(u" · "_s));
    m_y += 20 + gap;
}

void ReportPainter::end()
{
    const Tokens &t = m_charts.theme().colors();
    m_painter->setPen(t.line);
    m_painter->drawLine(side, footY, wide - side, footY);
    const QLocale locale;
    const QRect foot(side, footY + 6, inside, 16);
    const QString asOf = locale.toString(m_content.labels.at.toLocalTime(), QLocale::ShortFormat);
    text(foot, TextStyle::Small, t.muted,
        m_content.maker.isEmpty() ? tr("Data as of %1").arg(asOf)
                                  : tr("Made by %1 · data as of %2").arg(m_content.maker, asOf));
    text(foot, TextStyle::Small, t.muted,
        tr("Fingerprint %1").arg(InsightsService::fingerprint(m_content.insights)),
        Qt::AlignTrailing);
}

void ReportPainter::figures(const QList<Figure> &figures)
{
    const Tokens &t = m_charts.theme().colors();
    constexpr int tall = 74;
    const QRect frame(side, m_y, inside, tall);
    fillRounded(*m_painter, frame, 8, Qt::transparent, t.line);
    const int each = inside / int(figures.size());
    for (int i = 0; i < int(figures.size()); ++i) {
        const QRect cell = QRect(side + i * each, m_y, each, tall).adjusted(12, 9, -6, -8);
        if (i > 0) {
            m_painter->setPen(t.line);
            m_painter->drawLine(side + i * each, m_y, side + i * each, m_y + tall);
        }
        text(QRect(cell.left(), cell.top(), cell.width(), 15), TextStyle::Small, t.muted,
            figures.at(i).name);
        text(QRect(cell.left(), cell.top() + 16, cell.width(), 26), TextStyle::PageTitle, t.text,
            figures.at(i).value);
        text(QRect(cell.left(), cell.top() + 42, cell.width(), 15), TextStyle::Small, t.muted,
            figures.at(i).note);
    }
    m_y += tall + gap;
}

void ReportPainter::heading(const QString &name)
{
    text(QRect(side, m_y, inside, 20), TextStyle::CardTitle, m_charts.theme().colors().text, name);
    m_y += 24;
}

void ReportPainter::chart(ChartSheet::Chart chart, int height)
{
    heading(ChartSheet::nameOf(chart));
    m_painter->save();
    m_painter->translate(side, m_y);
    m_charts.paintChart(*m_painter, chart, { inside, height });
    m_painter->restore();
    m_y += height + gap;
}

void ReportPainter::table(
    const QStringList &heads, const QList<FigureTable::Line> &lines, int hidden, int bottom)
{
    const Tokens &t = m_charts.theme().colors();
    const int columns = int(heads.size());
    const int number = std::min(64, inside / (columns + 2));
    const auto cell = [&](int column) {
        const int left = column == 0 ? side : side + inside - (columns - column) * number;
        return QRect(
            left, m_y, column == 0 ? inside - (columns - 1) * number - 8 : number, rowHeight);
    };
    const auto row = [&](const QStringList &cells, TextStyle style, const QColor &color) {
        for (int column = 0; column < int(cells.size()); ++column)
            text(cell(column), style, color, cells.at(column),
                column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        m_y += rowHeight;
    };
    row(heads, TextStyle::Small, t.muted);
    m_painter->setPen(t.lineStrong);
    m_painter->drawLine(side, m_y, wide - side, m_y);
    int left = 0;
    for (const FigureTable::Line &line : lines) {
        const bool fits = line.isTotal || m_y + 3 * rowHeight < bottom;
        left += fits ? 0 : 1;
        if (fits)
            row(line.cells, line.isTotal ? TextStyle::SmallStrong : TextStyle::Small, t.text);
    }
    QStringList notes;
    if (left > 0)
        notes.append(tr("%n more line(s) in the workbook", nullptr, left));
    if (hidden > 0)
        notes.append(DashboardWords::hidden(hidden));
    if (lines.isEmpty())
        notes.append(tr("Nothing to tell here"));
    if (!notes.isEmpty())
        row({ notes.join(u" · "_s) }, TextStyle::Small, t.muted);
    m_y += gap;
}

// In two columns, above the foot of the page that uses them.
void ReportPainter::definitions(const QStringList &words)
{
    const Tokens &t = m_charts.theme().colors();
    const int line = 15;
    const int width = (inside - 24) / 2;
    const QFont font = m_charts.theme().font(TextStyle::Small);
    QList<std::pair<QString, int>> texts;
    for (const auto &[word, meaning] : m_content.labels.definitions) {
        if (!words.contains(word))
            continue;
        const QString whole = tr("%1: %2", "word, meaning").arg(word, meaning);
        const int lines = QFontMetrics(font, m_painter->device())
                              .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, whole)
                              .height()
                / line
            + 1;
        texts.append({ whole, lines * line });
    }
    int tall = 0;
    for (qsizetype i = 0; i < texts.size(); i += 2)
        tall += std::max(texts.at(i).second, texts.value(i + 1).second) + 4;
    int y = footY - tall - 12;
    m_painter->setPen(t.lineStrong);
    m_painter->drawLine(side, y - 32, wide - side, y - 32);
    m_y = y - 28;
    heading(tr("Definitions"));
    for (qsizetype i = 0; i < texts.size(); i += 2) {
        const int high_ = std::max(texts.at(i).second, texts.value(i + 1).second);
        for (qsizetype column = 0; column < 2 && i + column < texts.size(); ++column)
            drawWrapped(*m_painter, QRect(side + int(column) * (width + 24), y, width, high_), font,
                line, t.text, texts.at(i + column).first);
        y += high_ + 4;
    }
}

QList<ReportPainter::Figure> ReportPainter::first() const
{
    const Insights &insights = m_content.insights;
    const InsightFigures &now = insights.total;
    const auto &before = insights.previous;
    const auto change = [&](qint64 value, qint64 earlier) {
        return before ? DashboardWords::change(value, earlier) : tr("none before");
    };
    const QString people = now.active
        ? tr("%1 of %2 people").arg(Format::number(*now.active), Format::number(insights.headcount))
        : QString();
    return { { tr("Activation"), DashboardWords::share(now.active, insights.headcount), people },
        { tr("Relays"), Format::number(now.relays),
            change(now.relays, before ? before->relays : 0) },
        { tr("Clicks measured"), Format::number(now.clicks),
            change(now.clicks, before ? before->clicks : 0) },
        { tr("In own words"), DashboardWords::share(now.ownWords, now.relays),
            before
                ? DashboardWords::points(now.ownWords, now.relays, before->ownWords, before->relays)
                : QString() } };
}

QList<ReportPainter::Figure> ReportPainter::impressions() const
{
    const Insights &insights = m_content.insights;
    QList<Figure> figures;
    for (const auto &[provenance, name] :
        { std::pair(Provenance::Measured, tr("Impressions, measured")),
            std::pair(Provenance::Reported, tr("Impressions, reported")),
            std::pair(Provenance::Estimated, tr("Impressions, estimated")) }) {
        const auto value = insights.total.impressions.of(provenance);
        const auto earlier =
            insights.previous ? insights.previous->impressions.of(provenance) : std::nullopt;
        figures.append({ name, value ? Format::number(*value) : tr("none"),
            value && earlier ? DashboardWords::change(*value, *earlier) : QString() });
    }
    return figures;
}

QByteArray ReportPainter::pdf()
{
    const Insights &insights = m_content.insights;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(dpi);
    writer.setTitle(
        tr("%1 · %2", "company, period").arg(m_content.labels.company, m_content.period));
    writer.setCreator(u"Relais"_s);
    QPainter painter(&writer);
    m_painter = &painter;

    begin(1);
    figures(first());
    figures(impressions());
    chart(ChartSheet::Chart::Trend, 150);
    heading(tr("By team"));
    table(DashboardWords::heads(tr("Team"), true),
        DashboardWords::teams(insights, m_content.labels.teams), insights.byTeam.hidden, 800);
    definitions({ DashboardWords::tr("Activation"), DashboardWords::tr("Relays"),
        DashboardWords::tr("Measured"), DashboardWords::tr("Reported"),
        DashboardWords::tr("Estimated"), DashboardWords::tr("Clicks"),
        DashboardWords::tr("In own words"), DashboardWords::tr("Hidden groups") });
    end();

    writer.newPage();
    begin(2);
    heading(tr("By network"));
    table(DashboardWords::heads(tr("Network"), false), DashboardWords::networks(insights),
        insights.byNetwork.hidden, 420);
    chart(ChartSheet::Chart::Maturity, 220);
    chart(ChartSheet::Chart::Timeline, 190);
    definitions({ DashboardWords::tr("Team maturity"), DashboardWords::tr("Impressions"),
        DashboardWords::tr("Activation"), DashboardWords::tr("Period before") });
    end();

    writer.newPage();
    begin(3);
    heading(tr("Most relayed stories"));
    table({ tr("Story"), tr("Relays"), tr("Clicks") }, DashboardWords::stories(insights), 0, 420);
    chart(ChartSheet::Chart::Heat, 190);
    definitions({ DashboardWords::tr("Relays"), DashboardWords::tr("Clicks"),
        DashboardWords::tr("Hidden groups") });
    end();

    writer.newPage();
    begin(4);
    heading(tr("By campaign"));
    table(DashboardWords::heads(tr("Campaign"), false),
        DashboardWords::rows(insights.byCampaign, m_content.labels.campaigns),
        insights.byCampaign.hidden, 400);
    heading(tr("By topic"));
    table(DashboardWords::heads(tr("Topic"), false),
        DashboardWords::rows(insights.byTopic, m_content.labels.topics), insights.byTopic.hidden,
        680);
    heading(tr("By language"));
    table(DashboardWords::heads(tr("Language"), false),
        DashboardWords::languages(insights.byLanguage), insights.byLanguage.hidden, 860);
    definitions({ DashboardWords::tr("Measured"), DashboardWords::tr("Reported"),
        DashboardWords::tr("Estimated"), DashboardWords::tr("Hidden groups") });
    end();
    painter.end();
    m_painter = nullptr;
    return bytes;
}

} // namespace Relais::Ui
