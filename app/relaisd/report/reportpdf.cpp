// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/report/reportpdf.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Pixels of the design, which are points of 1/96 inch here.
constexpr int paperDpi = 96;
constexpr int paperWide = 794;
constexpr int paperHigh = 1123;
constexpr int paperSide = 52;
constexpr int paperInside = paperWide - 2 * paperSide;
constexpr int paperTop = 44;
constexpr int paperFoot = paperHigh - 52;
constexpr int paperGap = 14;
constexpr int tableRow = 21;
constexpr int numberColumn = 66;
constexpr int chartHigh = 150;
constexpr int chartAxis = 40; // left of the plot
constexpr int chartLines = 4;

constexpr int titleSize = 20;
constexpr int headingSize = 15;
constexpr int bodySize = 13;
constexpr int smallSize = 11;

const QColor inkColor(0x1A, 0x21, 0x2C);
const QColor mutedColor(0x56, 0x61, 0x74);
const QColor lineColor(0xDF, 0xE3, 0xE9);
const QColor accentColor(0x0D, 0x6B, 0x5C);
const QColor accentGround(0xE1, 0xF2, 0xEE);

QFont paperFont(int pixels, bool strong)
{
    QFont font;
    font.setFamilies({ u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s });
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

//! Writes one report, from the top of its first page to the foot of its last.
class ReportPages final {
    Q_DISABLE_COPY_MOVE(ReportPages)
public:
    explicit ReportPages(const ReportContent &content)
        : m_content(content)
        , m_in(content.language)
        , m_locale(reportLocale(content.language))
    {
    }
    QByteArray write();

private:
    void line(const QRect &place, int size, bool strong, const QColor &color, const QString &text,
        Qt::Alignment alignment = Qt::AlignLeft);
    void beginPage();
    void endPage();
    void makeRoom(int height); //!< on the next page when it is not here
    void heading(const QString &text);
    void tiles(const QList<ReportTile> &tiles);
    void trend();
    void paintDays(const QRect &plot, const QList<int> &days, int most, const QPen &pen);
    void table(const ReportTable &table);
    void row(const QStringList &cells, bool strong, const QColor &color);
    void definitions();
    QList<int> relaysByDay() const;
    QList<int> relaysBefore() const;

    const ReportContent &m_content;
    const Words m_in;
    const QLocale m_locale;
    QPdfWriter *m_writer = nullptr;
    QPainter *m_painter = nullptr;
    int m_y = 0;
    int m_page = 0;
};

void ReportPages::line(const QRect &place, int size, bool strong, const QColor &color,
    const QString &text, Qt::Alignment alignment)
{
    const QFont font = paperFont(size, strong);
    m_painter->setFont(font);
    m_painter->setPen(color);
    const QFontMetrics metrics(font, m_painter->device());
    m_painter->drawText(place, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, place.width()));
}

void ReportPages::beginPage()
{
    ++m_page;
    m_y = paperTop;
    const QRect top(paperSide, m_y, paperInside, 20);
    line(top, smallSize, true, accentColor, u"relais"_s);
    line(top, smallSize, false, mutedColor,
        m_in(u"%1 · rapport des ambassadeurs · page %2"_s, u"%1 · ambassadors’ report · page %2"_s)
            .arg(m_content.labels.company)
            .arg(m_page),
        Qt::AlignRight);
    m_y += 30;
    if (m_page > 1)
        return;
    line(QRect(paperSide, m_y, paperInside, 28), titleSize, true, inkColor,
        m_in(u"Ce que sont devenus les relais"_s, u"What became of the relays"_s));
    m_y += 30;
    const QString about =
        (QStringList { reportPeriod(m_content) } + m_content.labels.filters).join(u" · "_s);
    line(QRect(paperSide, m_y, paperInside, 20), bodySize, false, mutedColor, about);
    m_y += 20 + paperGap;
}

void ReportPages::endPage()
{
    m_painter->setPen(lineColor);
    m_painter->drawLine(paperSide, paperFoot, paperWide - paperSide, paperFoot);
    const QRect foot(paperSide, paperFoot + 6, paperInside, 16);
    const QString at = m_locale.toString(m_content.labels.at.toUTC(), QLocale::ShortFormat);
    line(foot, smallSize, false, mutedColor,
        m_in(u"Données du %1 UTC"_s, u"Data as of %1 UTC"_s).arg(at));
    line(foot, smallSize, false, mutedColor,
        m_in(u"Empreinte %1"_s, u"Fingerprint %1"_s).arg(insightsFingerprint(m_content.insights)),
        Qt::AlignRight);
}

void ReportPages::makeRoom(int height)
{
    if (m_y + height <= paperFoot - paperGap)
        return;
    endPage();
    m_writer->newPage();
    beginPage();
}

void ReportPages::heading(const QString &text)
{
    line(QRect(paperSide, m_y, paperInside, 20), headingSize, true, inkColor, text);
    m_y += 26;
}

void ReportPages::tiles(const QList<ReportTile> &tiles)
{
    constexpr int high = 74;
    makeRoom(high);
    m_painter->setPen(lineColor);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(QRect(paperSide, m_y, paperInside, high), 8, 8);
    const int each = paperInside / std::max(1, int(tiles.size()));
    for (int i = 0; i < int(tiles.size()); ++i) {
        const QRect cell = QRect(paperSide + i * each, m_y, each, high).adjusted(12, 9, -6, -8);
        if (i > 0) {
            m_painter->setPen(lineColor);
            m_painter->drawLine(paperSide + i * each, m_y, paperSide + i * each, m_y + high);
        }
        line(QRect(cell.left(), cell.top(), cell.width(), 15), smallSize, false, mutedColor,
            tiles.at(i).name);
        line(QRect(cell.left(), cell.top() + 16, cell.width(), 26), titleSize, true, inkColor,
            tiles.at(i).value);
        line(QRect(cell.left(), cell.top() + 42, cell.width(), 15), smallSize, false, mutedColor,
            tiles.at(i).note);
    }
    m_y += high + paperGap;
}

// Days that may not be told count as none here, as on the dashboard.
QList<int> ReportPages::relaysByDay() const
{
    QHash<QString, int> told;
    for (const InsightRow &one : m_content.insights.byDay.rows)
        told.insert(one.key, one.figures.relays);
    QList<int> days;
    for (QDate day = m_content.insights.from; day <= m_content.insights.to; day = day.addDays(1))
        days.append(told.value(day.toString(Qt::ISODate)));
    return days;
}

QList<int> ReportPages::relaysBefore() const
{
    const Insights &insights = m_content.insights;
    if (insights.previousDays.isEmpty())
        return {};
    QHash<QDate, int> told;
    for (const auto &[day, relays] : insights.previousDays)
        told.insert(day, relays);
    QList<int> days;
    for (QDate day = insights.previousFrom; day <= insights.previousTo; day = day.addDays(1))
        days.append(told.value(day));
    return days;
}

void ReportPages::paintDays(const QRect &plot, const QList<int> &days, int most, const QPen &pen)
{
    if (days.isEmpty())
        return;
    const double step = double(plot.width()) / double(std::max<qsizetype>(1, days.size() - 1));
    QPainterPath path;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QPointF point(plot.left() + step * double(i),
            plot.bottom() - double(plot.height()) * days.at(i) / most);
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPath(path);
}

void ReportPages::trend()
{
    const QList<int> days = relaysByDay();
    if (days.isEmpty())
        return;
    makeRoom(chartHigh + 60);
    heading(m_in(u"Relais par jour"_s, u"Relays by day"_s));
    QList<int> before = relaysBefore();
    before = before.mid(0, days.size());
    int most = std::max(1, *std::max_element(days.begin(), days.end()));
    for (const int relays : std::as_const(before))
        most = std::max(most, relays);
    most = (most + chartLines - 1) / chartLines * chartLines;
    const QRect plot(paperSide + chartAxis, m_y + 6, paperInside - chartAxis, chartHigh - 12);
    for (int i = 0; i <= chartLines; ++i) {
        const int y = plot.bottom() - plot.height() * i / chartLines;
        m_painter->setPen(lineColor);
        m_painter->drawLine(plot.left(), y, plot.right(), y);
        line(QRect(paperSide, y - 8, chartAxis - 8, 16), smallSize, false, mutedColor,
            m_locale.toString(most * i / chartLines), Qt::AlignRight);
    }
    QPen dashed(mutedColor, 1.2, Qt::CustomDashLine);
    dashed.setDashPattern({ 4, 3 });
    paintDays(plot, before, most, dashed);
    paintDays(plot, days, most, QPen(accentColor, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_y += chartHigh;
    const QRect foot(plot.left(), m_y, plot.width(), 16);
    line(foot, smallSize, false, mutedColor,
        m_locale.toString(m_content.insights.from, QLocale::ShortFormat));
    line(foot, smallSize, false, mutedColor,
        m_locale.toString(m_content.insights.to, QLocale::ShortFormat), Qt::AlignRight);
    if (!before.isEmpty())
        line(foot, smallSize, false, mutedColor,
            m_in(u"en tirets\u202f: la période d’avant"_s, u"dashed: the period before"_s),
            Qt::AlignHCenter);
    m_y += 16 + paperGap;
}

void ReportPages::row(const QStringList &cells, bool strong, const QColor &color)
{
    const int columns = int(cells.size());
    const int wide = std::min(numberColumn, paperInside / (columns + 1));
    const int first = paperInside - (columns - 1) * wide;
    for (int column = 0; column < columns; ++column) {
        const int left = column == 0 ? paperSide : paperSide + first + (column - 1) * wide;
        const QRect cell(left, m_y, (column == 0 ? first : wide) - 6, tableRow);
        line(cell, smallSize, strong, color, cells.at(column),
            column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    m_y += tableRow;
}

void ReportPages::table(const ReportTable &table)
{
    makeRoom(26 + 4 * tableRow); // a head never stands alone
    heading(table.title);
    const auto heads = [this, &table] {
        m_painter->fillRect(QRect(paperSide, m_y, paperInside, tableRow), accentGround);
        row(table.heads, true, mutedColor);
    };
    heads();
    for (const QStringList &cells : table.rows) {
        const int page = m_page;
        makeRoom(tableRow);
        if (m_page != page)
            heads();
        row(cells, false, inkColor);
        m_painter->setPen(lineColor);
        m_painter->drawLine(paperSide, m_y, paperWide - paperSide, m_y);
    }
    if (!table.note.isEmpty()) {
        makeRoom(tableRow);
        row({ table.note }, false, mutedColor);
    }
    m_y += paperGap;
}

void ReportPages::definitions()
{
    const QFont font = paperFont(smallSize, false);
    const auto all = reportDefinitions(m_content.language);
    makeRoom(26 + 3 * tableRow);
    heading(m_in(u"Ce que les mots veulent dire"_s, u"What the words mean"_s));
    for (const auto &[word, meaning] : all) {
        const QString text = m_in(u"%1\u202f: %2"_s, u"%1: %2"_s).arg(word, meaning);
        const QFontMetrics metrics(font, m_painter->device());
        const int high =
            metrics.boundingRect(QRect(0, 0, paperInside, 1000), Qt::TextWordWrap, text).height();
        makeRoom(high + 4);
        m_painter->setFont(font);
        m_painter->setPen(inkColor);
        m_painter->drawText(
            QRect(paperSide, m_y, paperInside, high + 4), Qt::TextWordWrap | Qt::AlignTop, text);
        m_y += high + 4;
    }
}

QByteArray ReportPages::write()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(paperDpi);
    writer.setTitle(m_content.labels.company + u" · "_s + reportPeriod(m_content));
    writer.setCreator(u"Relais"_s);
    QPainter painter(&writer);
    m_writer = &writer;
    m_painter = &painter;
    beginPage();
    tiles(reportTiles(m_content));
    tiles(reportImpressions(m_content));
    trend();
    for (const ReportTable &one : reportTables(m_content))
        table(one);
    definitions();
    endPage();
    painter.end();
    m_painter = nullptr;
    m_writer = nullptr;
    return bytes;
}

} // namespace

Result<QByteArray> reportPdf(const ReportContent &content)
{
    // Qt lists families even where there is no font, and draws boxes.
    if (!QFontMetrics(paperFont(bodySize, false)).inFont(u'0'))
        return fail(ErrorCode::NotFound, u"no font is installed on this machine"_s, u"fonts"_s);
    return ReportPages(content).write();
}

} // namespace Relais::Backend
