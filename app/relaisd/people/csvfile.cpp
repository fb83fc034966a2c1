// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/csvfile.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype mostRecords = 200'000;

// What Windows-1252 has where ISO 8859-1 has control characters (0x80 … 0x9f).
constexpr std::array<char16_t, 32> windowsCharacters { u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†',
    u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0x8d, u'Ž', 0x8f, 0x90, u'‘', u'’', u'“', u'”', u'•', u'–',
    u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9d, u'ž', u'Ÿ' };

tl::unexpected<Error> wrong(const QString &reason, const QString &detail)
{
    return fail(ErrorCode::InvalidInput, detail, reason);
}

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windowsCharacters[c.unicode() - 0x80U]);
    }
    return text;
}

//! By its mark; else UTF-16 where the first letters, of a name of a column, say so.
std::optional<QStringConverter::Encoding> encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    if (bytes.size() < 4)
        return std::nullopt;
    if (bytes.at(0) != 0 && bytes.at(1) == 0 && bytes.at(2) != 0 && bytes.at(3) == 0)
        return QStringConverter::Utf16LE;
    if (bytes.at(0) == 0 && bytes.at(1) != 0 && bytes.at(2) == 0 && bytes.at(3) != 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

Result<QString> textOf(const QByteArray &bytes)
{
    const auto marked = encodingOf(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError() && !marked)
        text = fromWindows1252(bytes);
    else if (decoder.hasError())
        return wrong(u"file-text"_s, u"the file is cut in the middle of a character"_s);
    const bool binary = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t'; });
    if (binary)
        return wrong(u"file-text"_s, u"the file is not a text; save it as CSV"_s);
    return text;
}

// Of the first line, outside quotes; a file with one column has none.
QChar separatorOf(const QString &text)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r') && commas + semicolons + tabs > 0)
            break;
        else if (!quoted) {
            commas += c == u',' ? 1 : 0;
            semicolons += c == u';' ? 1 : 0;
            tabs += c == u'\t' ? 1 : 0;
        }
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

QString plainCell(const QString &cell)
{
    const QString trimmed = cell.trimmed();
    return trimmed.startsWith(u'\'') && looksLikeFormula(trimmed.mid(1)) ? trimmed.mid(1) : trimmed;
}

class Reader final {
public:
    explicit Reader(QString text)
        : m_text(std::move(text))
        , m_separator(separatorOf(m_text))
    {
        m_text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    }

    Result<QList<CsvRecord>> records()
    {
        while (m_at < m_text.size()) {
            CsvRecord record { m_line, {} };
            if (!readRecord(record))
                return wrong(u"file-quote"_s, QString::number(m_quoteLine));
            const bool blank = std::all_of(record.cells.begin(), record.cells.end(),
                [](const QString &cell) { return cell.isEmpty(); });
            if (!blank)
                m_records.append(record);
            if (m_records.size() > mostRecords)
                return wrong(u"file-too-long"_s, QString::number(mostRecords));
        }
        if (m_records.isEmpty())
            return wrong(u"file-empty"_s, u"the file is empty"_s);
        return m_records;
    }

private:
    // False when a quote does not end.
    bool readRecord(CsvRecord &record)
    {
        while (true) {
            QString cell;
            if (!readCell(cell))
                return false;
            record.cells.append(plainCell(cell));
            if (m_at >= m_text.size())
                return true;
            if (m_text.at(m_at++) == u'\n') {
                ++m_line;
                return true;
            }
        }
    }

    // Up to the separator or line break that ends it, or the end of the file.
    bool readCell(QString &cell)
    {
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (!quoted && (c == m_separator || c == u'\n'))
                return true;
            if (c == u'"' && quoted && m_text.mid(m_at + 1, 1) == u"\""_s) {
                cell += c;
                ++m_at;
            } else if (c == u'"' && (quoted || cell.trimmed().isEmpty())) {
                quoted = !quoted;
                m_quoteLine = m_line;
            } else {
                m_line += c == u'\n' ? 1 : 0;
                cell += c;
            }
        }
        return !quoted;
    }

    QString m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    QList<CsvRecord> m_records;
};

} // namespace

Result<QList<CsvRecord>> csvFrom(const QByteArray &file)
{
    const auto text = textOf(file);
    if (!text)
        return fail(text.error());
    return Reader(*text).records();
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u';')
            || cell.contains(u'\n') || cell.contains(u'\r') || cell != cell.trimmed();
        if (quoted)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        written.append(cell);
    }
    return written.join(u',') + u"\r\n"_s;
}

} // namespace Relais::Backend
