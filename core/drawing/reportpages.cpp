// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/reportpages.h"

#include "core/drawing/dashboardwords.h"
#include "core/drawing/heatdrawing.h"
#include "core/drawing/textpaint.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int paperWide = 794; // A4
constexpr int paperHigh = 1123;
constexpr int paperSide = 52;
constexpr int inside = paperWide - 2 * paperSide;
constexpr int paperTop = 44;
constexpr int footY = paperHigh - 52;
constexpr int rowHeight = 21;
constexpr int sentence = 18;
constexpr int paperGap = 14;
constexpr int secondsAMinute = 60;
constexpr int mainPages = 4;
constexpr int teamsBesideTrend = 4; // that always fit there
constexpr int teamsAPage = 36;

} // namespace

ReportPages::ReportPages(const ReportContent &content)
    : m_content(content)
    , m_look(paperLook())
{
}

int ReportPages::count() const
{
    const int teams = int(m_content.insights.byTeam.rows.size());
    const bool more = !m_content.insights.hidden && teams > teamsBesideTrend;
    return mainPages + (more ? (teams + teamsAPage - 1) / teamsAPage : 0);
}

QDate ReportPages::today() const
{
    return m_content.labels.at.toUTC().date();
}

QString ReportPages::title() const
{
    return tr("%1 · %2", "company, period")
        .arg(m_content.labels.company,
            DashboardWords::days(m_content.insights.from, m_content.insights.to));
}

void ReportPages::text(const QRect &place, PaperText kind, const QColor &color, const QString &text,
    Qt::Alignment alignment)
{
    drawLine(*m_painter, place, paperFont(kind), color, text, alignment);
}

void ReportPages::paragraph(const QString &text)
{
    m_y += drawWrapped(*m_painter, QRect(paperSide, m_y, inside, 4 * sentence),
        paperFont(PaperText::Small), sentence, m_look.muted, text);
}

// The product's mark, of 26 pixels: a disc sending out, on a rounded square.
void ReportPages::logo(const QRect &place)
{
    m_painter->save();
    m_painter->translate(place.topLeft());
    fillRounded(*m_painter, QRectF(0, 0, 26, 26), 7, m_look.accent);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(m_look.surface, 2.2, Qt::SolidLine, Qt::RoundCap));
    constexpr int degree = 16; // of drawArc()
    m_painter->drawArc(QRectF(0.2, 5, 16, 16), -43 * degree, 86 * degree);
    m_painter->drawArc(QRectF(-3.1, 1, 24, 24), -42 * degree, 84 * degree);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_look.surface);
    m_painter->drawEllipse(QPointF(8.5, 13), 3, 3);
    m_painter->restore();
}

void ReportPages::begin()
{
    m_y = paperTop;
    const QRect line(paperSide, m_y, inside, 26);
    logo(QRect(paperSide, m_y, 26, 26));
    text(line.adjusted(36, 0, 0, 0), PaperText::Brand, m_look.text, u"relais"_s);
    text(line, PaperText::Small, m_look.muted,
        tr("%1 · ambassadors’ report · page %2 of %3")
            .arg(m_content.labels.company)
            .arg(m_page + 1)
            .arg(count()),
        Qt::AlignTrailing);
    m_y += 40;
    text(QRect(paperSide, m_y, inside, 28), PaperText::Title, m_look.text,
        tr("What became of the relays"));
    m_y += 30;
    const Insights &insights = m_content.insights;
    QStringList about { DashboardWords::days(insights.from, insights.to) };
    if (insights.previous)
        about.append(tr("compared with %1", "days")
                .arg(DashboardWords::days(insights.previousFrom, insights.previousTo)));
    about += m_content.labels.filters;
    text(QRect(paperSide, m_y, inside, 20), PaperText::Body, m_look.muted, about.join(u" · "_s));
    m_y += 20 + paperGap;
}

void ReportPages::end()
{
    m_painter->setPen(m_look.line);
    m_painter->drawLine(paperSide, footY, paperWide - paperSide, footY);
    const QRect foot(paperSide, footY + 6, inside, 16);
    const QDateTime at =
        m_content.labels.at.toOffsetFromUtc(m_content.offsetMinutes * secondsAMinute);
    const QString asOf = QLocale().toString(at, QLocale::ShortFormat);
    text(foot, PaperText::Small, m_look.muted,
        m_content.maker.isEmpty() ? tr("Data as of %1").arg(asOf)
                                  : tr("Made by %1 · data as of %2").arg(m_content.maker, asOf));
    text(foot, PaperText::Small, m_look.muted,
        tr("Fingerprint %1").arg(insightsFingerprint(m_content.insights)), Qt::AlignTrailing);
}

void ReportPages::figures(const QList<Figure> &figures)
{
    constexpr int tall = 74;
    fillRounded(
        *m_painter, QRect(paperSide, m_y, inside, tall), 8, QColor(Qt::transparent), m_look.line);
    const int each = inside / int(figures.size());
    for (int i = 0; i < int(figures.size()); ++i) {
        const int left = paperSide + i * each;
        const QRect cell = QRect(left, m_y, each, tall).adjusted(12, 9, -6, -8);
        if (i > 0) {
            m_painter->setPen(m_look.line);
            m_painter->drawLine(left, m_y, left, m_y + tall);
        }
        text(QRect(cell.left(), cell.top(), cell.width(), 15), PaperText::Small, m_look.muted,
            figures.at(i).name);
        text(QRect(cell.left(), cell.top() + 16, cell.width(), 26), PaperText::Title, m_look.text,
            figures.at(i).value);
        text(QRect(cell.left(), cell.top() + 42, cell.width(), 15), PaperText::Small, m_look.muted,
            figures.at(i).note);
    }
    m_y += tall + paperGap;
}

void ReportPages::heading(const QString &name)
{
    text(QRect(paperSide, m_y, inside, 20), PaperText::Heading, m_look.text, name);
    m_y += 24;
}

template <typename Drawing>
void ReportPages::chart(const QString &name, const Drawing &drawing, int height)
{
    heading(name);
    paragraph(drawing.summary());
    m_painter->save();
    m_painter->translate(paperSide, m_y + 4);
    drawing.paint(*m_painter, QSize(inside, height), m_look);
    m_painter->restore();
    m_y += 4 + height + paperGap;
}

void ReportPages::table(const QStringList &heads, const QList<FigureLine> &lines, int hidden,
    int bottom, const QString &rest)
{
    const int columns = int(heads.size());
    const int number = std::min(64, inside / (columns + 2));
    const auto cell = [&](int column) {
        const int left = column == 0 ? paperSide : paperSide + inside - (columns - column) * number;
        return QRect(
            left, m_y, column == 0 ? inside - (columns - 1) * number - 8 : number, rowHeight);
    };
    const auto row = [&](const QStringList &cells, PaperText kind, const QColor &color) {
        for (int column = 0; column < int(cells.size()); ++column)
            text(cell(column), kind, color, cells.at(column),
                column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        m_y += rowHeight;
    };
    row(heads, PaperText::Small, m_look.muted);
    m_painter->setPen(paperStrongLine());
    m_painter->drawLine(paperSide, m_y, paperWide - paperSide, m_y);
    int left = 0;
    for (const FigureLine &line : lines) {
        const bool fits = line.isTotal || m_y + 3 * rowHeight < bottom;
        left += fits ? 0 : 1;
        if (fits)
            row(line.cells, line.isTotal ? PaperText::SmallStrong : PaperText::Small, m_look.text);
    }
    QStringList notes;
    if (left > 0)
        notes.append(rest.isEmpty() ? tr("%n more line(s) in the table", nullptr, left) : rest);
    if (hidden > 0)
        notes.append(DashboardWords::hidden(hidden));
    if (lines.isEmpty())
        notes.append(tr("Nothing to tell here"));
    if (!notes.isEmpty())
        text(QRect(paperSide, m_y, inside, rowHeight), PaperText::Small, m_look.muted,
            notes.join(u" · "_s));
    m_y += (notes.isEmpty() ? 0 : rowHeight) + paperGap;
}

int ReportPages::definitions(const QStringList &words)
{
    constexpr int line = 15;
    constexpr int width = (inside - 24) / 2;
    const QFont font = paperFont(PaperText::Small);
    QList<std::pair<QString, int>> texts;
    for (const auto &[word, meaning] : DashboardWords::definitions()) {
        if (!words.contains(word))
            continue;
        const QString whole = tr("%1: %2", "word, meaning").arg(word, meaning);
        texts.append({ whole, wrappedHeight(font, line, width, whole) });
    }
    const auto tallOf = [&texts](qsizetype i) {
        return std::max(texts.at(i).second, texts.value(i + 1).second) + 4;
    };
    int tall = 0;
    for (qsizetype i = 0; i < texts.size(); i += 2)
        tall += tallOf(i);
    int y = footY - tall - 12;
    const int top = y - 32;
    m_painter->setPen(paperStrongLine());
    m_painter->drawLine(paperSide, top, paperWide - paperSide, top);
    text(QRect(paperSide, top + 4, inside, 20), PaperText::Heading, m_look.text, tr("Definitions"));
    for (qsizetype i = 0; i < texts.size(); i += 2) {
        for (qsizetype column = 0; column < 2 && i + column < texts.size(); ++column)
            drawWrapped(*m_painter,
                QRect(paperSide + int(column) * (width + 24), y, width, tallOf(i)), font, line,
                m_look.text, texts.at(i + column).first);
        y += tallOf(i);
    }
    return top;
}

void ReportPages::peopleAndTeams()
{
    const Insights &insights = m_content.insights;
    const int bottom = definitions({ DashboardWords::tr("Activation"), DashboardWords::tr("Relays"),
        DashboardWords::tr("Measured"), DashboardWords::tr("Reported"),
        DashboardWords::tr("Estimated"), DashboardWords::tr("Clicks"),
        DashboardWords::tr("In own words"), DashboardWords::tr("Hidden groups") });
    figures(first());
    figures(impressions());
    const QString value = DashboardWords::earnedValue(insights);
    if (!value.isEmpty()) {
        paragraph(tr("Earned media value: %1 = %2", "amount, formula")
                .arg(value, DashboardWords::earnedFormula(insights)));
        m_y += paperGap;
    }
    TrendDrawing trend;
    trend.setDays(DashboardWords::days(insights, today()), DashboardWords::daysBefore(insights));
    trend.setTotals(insights.total.relays, insights.previous ? insights.previous->relays : 0);
    chart(tr("Relays by day"), trend, 150);
    heading(tr("By team"));
    table(DashboardWords::heads(tr("Team"), true),
        DashboardWords::teams(insights, m_content.labels.teams), insights.byTeam.hidden, bottom,
        tr("All teams from page %1 on").arg(mainPages + 1));
}

void ReportPages::networksAndMaturity()
{
    const Insights &insights = m_content.insights;
    definitions({ DashboardWords::tr("Team maturity"), DashboardWords::tr("Impressions"),
        DashboardWords::tr("Activation"), DashboardWords::tr("Period before") });
    heading(tr("By network"));
    table(DashboardWords::heads(tr("Network"), false), DashboardWords::networks(insights),
        insights.byNetwork.hidden, 420);
    const Provenance earned = m_content.maturity;
    MaturityDrawing maturity;
    maturity.setDots(DashboardWords::dots(insights, m_content.labels.teams, earned),
        DashboardWords::organizationDot(insights, earned), earned);
    chart(tr("Team maturity"), maturity, 190);
    const QString lever = DashboardWords::lever(insights, m_content.labels.teams);
    if (!lever.isEmpty()) {
        paragraph(lever);
        m_y += paperGap;
    }
    TimelineDrawing timeline;
    timeline.setMonths(DashboardWords::months(insights, earned, today()), earned);
    if (timeline.isDrawn())
        chart(tr("Maturity over time"), timeline, 160);
}

void ReportPages::storiesAndHours()
{
    const Insights &insights = m_content.insights;
    const int bottom = definitions({ DashboardWords::tr("Relays"), DashboardWords::tr("Clicks"),
        DashboardWords::tr("Hidden groups"), DashboardWords::tr("Started"),
        DashboardWords::tr("When people relay") });
    heading(tr("Most relayed stories"));
    table({ tr("Story"), tr("Relays"), tr("Clicks") }, DashboardWords::stories(insights), 0, 420);
    HeatDrawing hours;
    hours.setCells(DashboardWords::hours(insights, m_content.offsetMinutes));
    chart(tr("When people relay"), hours, 190);
    const QList<FigureLine> cohorts = DashboardWords::cohortLines(insights);
    if (cohorts.isEmpty())
        return;
    heading(tr("Do people who start go on?"));
    table({ tr("Month"), tr("Started"), tr("+ 1 month"), tr("+ 2 months"), tr("+ 3 months") },
        cohorts, 0, bottom);
}

void ReportPages::campaignsAndTopics()
{
    const Insights &insights = m_content.insights;
    QStringList words { DashboardWords::tr("Measured"), DashboardWords::tr("Reported"),
        DashboardWords::tr("Estimated"), DashboardWords::tr("Hidden groups"),
        DashboardWords::tr("Engagement") };
    if (!DashboardWords::earnedValue(insights).isEmpty())
        words.append(DashboardWords::tr("Earned media value"));
    const int bottom = definitions(words);
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
        DashboardWords::languages(insights.byLanguage), insights.byLanguage.hidden, bottom);
}

void ReportPages::allTeams(int page)
{
    heading(tr("All teams"));
    const Insights &insights = m_content.insights;
    QList<FigureLine> lines = DashboardWords::teams(insights, m_content.labels.teams);
    const FigureLine whole = lines.takeLast();
    lines = lines.mid(page * teamsAPage, teamsAPage);
    const bool last = m_page + 1 == count();
    if (last)
        lines.append(whole);
    table(DashboardWords::heads(tr("Team"), true), lines, last ? insights.byTeam.hidden : 0, footY);
}

void ReportPages::paint(QPainter &painter, int page)
{
    m_painter = &painter;
    m_page = page;
    begin();
    if (m_content.insights.hidden)
        paragraph(tr("Groups under five people are hidden"));
    else if (page == 0)
        peopleAndTeams();
    else if (page == 1)
        networksAndMaturity();
    else if (page == 2)
        storiesAndHours();
    else if (page < mainPages)
        campaignsAndTopics();
    else
        allTeams(page - mainPages);
    end();
    m_painter = nullptr;
}

} // namespace Relais
