// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/reportedposts.h"

#include "core/services/insights/spreadsheet.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype largestFile = 20 * 1024 * 1024;
constexpr qint64 largestCount = 1'000'000'000;

//! RFC 4180: quoted cells may hold commas, line breaks and doubled quotation marks.
class CsvReader final {
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    QStringList record()
    {
        QStringList cells { cell() };
        while (!atEnd() && m_text[m_at] == m_separator) {
            ++m_at;
            cells.append(cell());
        }
        while (!atEnd() && (m_text[m_at] == u'\r' || m_text[m_at] == u'\n'))
            ++m_at;
        return cells;
    }

private:
    QString cell() { return !atEnd() && m_text[m_at] == u'"' ? quoted() : plain(); }
    QString plain()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\r'
            && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }
    QString quoted()
    {
        QString value;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != u'"') {
                value += m_text[m_at];
                continue;
            }
            ++m_at;
            if (atEnd() || m_text[m_at] != u'"')
                break;
            value += u'"';
        }
        plain(); // what stands behind the closing mark belongs to nothing
        return value;
    }
    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
};

//! UTF-8, or UTF-16 with its mark: a spreadsheet's "Unicode text".
QString exportTextOf(const QByteArray &file)
{
    const auto marked = QStringConverter::encodingForData(file);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    return decoder(file);
}

QList<QStringList> exportRowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    CsvReader reader(text, separator);
    while (!reader.atEnd())
        rows.append(reader.record());
    return rows;
}

struct Columns {
    struct Count {
        MetricKind kind;
        qsizetype at;
        qsizetype link; //!< that stands before it: two tables may stand side by side
    };
    qsizetype id = -1;
    qsizetype text = -1;
    QList<Count> counts {};
    bool isExport() const { return !counts.isEmpty(); }
};

//! LinkedIn names its columns in the member's language: "URL du post", "Beitrags-URL".
QList<qsizetype> addressColumns(const QStringList &names)
{
    static const QRegularExpression address(
        u"^[^;\\t]*\\burl\\b(?!.*(;|\\t|cli[ck]))"_s, QRegularExpression::CaseInsensitiveOption);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (address.match(names[i]).hasMatch())
            found.append(i);
    }
    return found;
}

//! "Impressionen", "Impresiones", "Impressioni" … -1 for none.
qsizetype impressionColumn(const QStringList &names)
{
    static const QRegularExpression word(u"^\\s*impres\\w*\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (word.match(names[i]).hasMatch())
            return i;
    }
    return -1;
}

Columns columnsOf(const QStringList &names)
{
    Columns columns;
    const auto place = [&names](std::initializer_list<const char *> known) {
        for (const char *name : known) {
            for (qsizetype i = 0; i < names.size(); ++i) {
                if (names[i].trimmed().compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
                    return i;
            }
        }
        return qsizetype(-1);
    };
    columns.id = place({ "Post id", "Tweet id" });
    columns.text = place({ "Post text", "Tweet text", "Post title" });
    QList<qsizetype> links;
    for (qsizetype i = 0; i < names.size(); ++i) {
        static const QStringList known { u"post link"_s, u"post url"_s, u"tweet permalink"_s };
        if (known.contains(names[i].trimmed().toLower()))
            links.append(i);
    }
    if (links.isEmpty() && columns.id < 0)
        links = addressColumns(names);
    const auto linkBefore = [&links](qsizetype at) {
        qsizetype link = links.value(0, -1);
        for (const qsizetype one : std::as_const(links))
            link = one < at ? one : link;
        return link;
    };
    const auto count = [&](MetricKind kind, qsizetype at) {
        if (at >= 0 && (columns.id >= 0 || !links.isEmpty()))
            columns.counts.append({ kind, at, linkBefore(at) });
    };
    const qsizetype impressions = place({ "Impressions" });
    count(MetricKind::Impression, impressions >= 0 ? impressions : impressionColumn(names));
    count(MetricKind::Reaction, place({ "Likes", "Reactions" }));
    count(MetricKind::Comment, place({ "Replies", "Comments" }));
    count(MetricKind::Repost, place({ "Reposts", "Retweets" }));
    return columns;
}

//! "1 234", "1,234", "1.234", "1’234", "12.0" and "12,0" are whole numbers too; an empty cell is no
//! count, nor is "1,5".
std::optional<qint64> countIn(const QString &cell)
{
    static const QRegularExpression whole(
        u"^([0-9]{1,3}([\\s,.'\u00A0\u2009\u2019\u202F])(?:[0-9]{2,3}\\2)*[0-9]{3}|[0-9]+)"
        "(?:[.,]0+)?$"_s);
    static const QRegularExpression grouping(u"[^0-9]"_s);
    const QRegularExpressionMatch match = whole.match(cell.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const qint64 count = match.captured(1).remove(grouping).toLongLong(&isNumber);
    if (!isNumber || count > largestCount)
        return std::nullopt;
    return count;
}

//! The posts of one row: side by side, two tables have one each.
void takeRow(const QStringList &cells, const Columns &columns, QList<ReportedPost> &posts)
{
    QList<ReportedPost> row;
    for (const Columns::Count &column : columns.counts) {
        const auto count = countIn(cells.value(column.at));
        const QString id = cells.value(columns.id).trimmed();
        const QString link = cells.value(column.link).trimmed();
        if (!count || (id.isEmpty() && link.isEmpty()))
            continue;
        if (row.isEmpty() || row.last().link != link)
            row.append({ id, link, cells.value(columns.text), {} });
        row.last().counts.append({ column.kind, *count });
    }
    posts += row;
}

Result<QList<ReportedPost>> postsIn(const QList<QStringList> &rows)
{
    constexpr qsizetype mostAbove = 20; // explanations may stand above the table
    qsizetype at = 0;
    Columns columns;
    for (; at < std::min(mostAbove, rows.size()) && !columns.isExport(); ++at)
        columns = columnsOf(rows[at]);
    if (!columns.isExport())
        return fail(ErrorCode::Rejected, u"no columns that are known"_s, u"not-an-export"_s);
    QList<ReportedPost> posts;
    for (; at < rows.size(); ++at)
        takeRow(rows[at], columns, posts);
    return posts;
}

} // namespace

Result<QList<ReportedPost>> reportedPostsIn(const QByteArray &file)
{
    if (file.size() > largestFile)
        return fail(ErrorCode::Rejected, u"the file is too large"_s, u"file-too-large"_s);
    if (isSpreadsheet(file)) {
        const auto sheets = sheetsIn(file);
        if (!sheets)
            return fail(sheets.error());
        Result<QList<ReportedPost>> posts =
            fail(ErrorCode::Rejected, u"no columns that are known"_s, u"not-an-export"_s);
        for (const SheetRows &sheet : *sheets) {
            const auto some = postsIn(sheet);
            if (some)
                posts = posts ? *posts + *some : *some;
        }
        return posts;
    }
    // As the network writes it, or as a spreadsheet saves it where a comma is in numbers.
    const QString text = exportTextOf(file);
    for (const char16_t separator : { u',', u';' }) {
        auto posts = postsIn(exportRowsOf(text, separator));
        if (posts)
            return posts;
    }
    return postsIn(exportRowsOf(text, u'\t'));
}

} // namespace Relais
