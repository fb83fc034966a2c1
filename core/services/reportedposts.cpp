// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/reportedposts.h"

#include <QRegularExpression>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype largestFile = 20 * 1024 * 1024;
constexpr qint64 largestCount = 1'000'000'000;

//! RFC 4180: quoted cells may hold commas, line breaks and doubled quotation marks.
class CsvReader final {
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    QStringList record()
    {
        QStringList cells { cell() };
        while (!atEnd() && m_text[m_at] == u',') {
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
        while (!atEnd() && m_text[m_at] != u',' && m_text[m_at] != u'\r' && m_text[m_at] != u'\n')
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
    qsizetype m_at = 0;
};

struct Columns {
    qsizetype id = -1;
    qsizetype link = -1;
    qsizetype text = -1;
    QList<std::pair<MetricKind, qsizetype>> counts {};
    bool isExport() const { return (id >= 0 || link >= 0) && !counts.isEmpty(); }
};

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
    columns.link = place({ "Post Link", "Post URL", "Tweet permalink", "Post link" });
    columns.text = place({ "Post text", "Tweet text", "Post title" });
    const auto count = [&](MetricKind kind, std::initializer_list<const char *> known) {
        if (const qsizetype at = place(known); at >= 0)
            columns.counts.append({ kind, at });
    };
    count(MetricKind::Impression, { "Impressions" });
    count(MetricKind::Reaction, { "Likes", "Reactions" });
    count(MetricKind::Comment, { "Replies", "Comments" });
    count(MetricKind::Repost, { "Reposts", "Retweets" });
    return columns;
}

//! "1 234", "1,234" and "12.0" are whole numbers too; an empty cell is no count.
std::optional<qint64> countIn(QString cell)
{
    static const QRegularExpression grouping(u"[\\s,\u202F]"_s);
    cell.remove(grouping);
    if (cell.endsWith(u".0"_s))
        cell.chop(2);
    bool isNumber = false;
    const qint64 count = cell.toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > largestCount)
        return std::nullopt;
    return count;
}

//! Words alone: networks replace links by their own.
QString wordsOf(const QString &text)
{
    static const QRegularExpression link(u"https?://\\S+"_s);
    QString words = text;
    words.remove(link);
    return words.simplified();
}

//! The number that names the post, whatever address it stands in.
QString numberIn(const QString &link)
{
    static const QRegularExpression number(u"(\\d{10,})(?!.*\\d{10,})"_s);
    return number.match(link).captured(1);
}
} // namespace

Result<QList<ReportedPost>> reportedPostsIn(const QByteArray &csv)
{
    if (csv.size() > largestFile)
        return fail(ErrorCode::Rejected, u"the file is too large"_s, u"file-too-large"_s);
    const QString text = QString::fromUtf8(csv);
    CsvReader reader(text);
    Columns columns;
    // Explanations may stand above the table.
    for (int line = 0; line < 20 && !reader.atEnd() && !columns.isExport(); ++line)
        columns = columnsOf(reader.record());
    if (!columns.isExport())
        return fail(ErrorCode::Rejected, u"no columns that are known"_s, u"not-an-export"_s);
    QList<ReportedPost> posts;
    while (!reader.atEnd()) {
        const QStringList cells = reader.record();
        ReportedPost post { cells.value(columns.id).trimmed(), cells.value(columns.link).trimmed(),
            cells.value(columns.text), {} };
        for (const auto &[kind, at] : std::as_const(columns.counts)) {
            if (const auto count = countIn(cells.value(at)))
                post.counts.append({ kind, *count });
        }
        if (!post.counts.isEmpty() && (!post.id.isEmpty() || !post.link.isEmpty()))
            posts.append(post);
    }
    return posts;
}

std::optional<RelayId> relayOf(const ReportedPost &post, const QList<Relay> &published)
{
    const QString id = post.id.isEmpty() ? numberIn(post.link) : post.id;
    const auto named = std::find_if(published.begin(), published.end(), [&](const Relay &relay) {
        return !id.isEmpty()
            && (relay.postId == id || numberIn(relay.postId) == id
                || numberIn(relay.permalink.toString()) == id);
    });
    if (named != published.end())
        return named->id;
    const QString words = wordsOf(post.text);
    if (words.isEmpty())
        return std::nullopt;
    std::optional<RelayId> found;
    for (const Relay &relay : published) {
        if (wordsOf(relay.text) != words)
            continue;
        if (found)
            return std::nullopt;
        found = relay.id;
    }
    return found;
}

} // namespace Relais
