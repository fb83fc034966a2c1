// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ZIP: APPNOTE.TXT §4.3 (end of central directory, central headers), methods 0 and 8. ECMA-376 part
// 1 §18.3 (worksheets), §18.4 (shared strings).

#include "core/services/insights/spreadsheet.h"

#include <QMap>
#include <QtEndian>
#include <QXmlStreamReader>

#include <zlib.h>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestUnpacked = 64 * 1024 * 1024;
constexpr int mostColumns = 200;
constexpr int mostRows = 100'000;

tl::unexpected<Error> notASpreadsheet(const QString &why)
{
    return fail(ErrorCode::Rejected, why, u"not-a-spreadsheet"_s);
}

//! Little-endian numbers, 0 behind the end.
template <typename T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(T)) > bytes.size())
        return 0;
    return qFromLittleEndian<T>(bytes.constData() + at);
}

Result<QByteArray> inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray plain(size, Qt::Uninitialized);
    z_stream stream {};
    QByteArray input = packed; // zlib's interface takes no const
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return notASpreadsheet(u"zlib does not begin"_s);
    const int ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    if (ended != Z_STREAM_END || stream.total_out != static_cast<uLong>(size))
        return notASpreadsheet(u"a part is damaged"_s);
    return plain;
}

Result<QMap<QString, QByteArray>> partsOf(const QByteArray &file)
{
    constexpr quint32 centralMark = 0x02014b50;
    constexpr quint32 localMark = 0x04034b50;
    const qsizetype end = file.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0)
        return notASpreadsheet(u"no directory"_s);
    qsizetype at = numberAt<quint32>(file, end + 16);
    const int count = numberAt<quint16>(file, end + 10);
    QMap<QString, QByteArray> parts;
    qsizetype unpacked = 0;
    for (int i = 0; i < count && numberAt<quint32>(file, at) == centralMark; ++i) {
        const int flags = numberAt<quint16>(file, at + 8);
        const int method = numberAt<quint16>(file, at + 10);
        const qsizetype packedSize = numberAt<quint32>(file, at + 20);
        const qsizetype size = numberAt<quint32>(file, at + 24);
        const int nameSize = numberAt<quint16>(file, at + 28);
        const QString name = QString::fromUtf8(file.mid(at + 46, nameSize));
        const qsizetype local = numberAt<quint32>(file, at + 42);
        at += 46 + nameSize + numberAt<quint16>(file, at + 30) + numberAt<quint16>(file, at + 32);
        const bool wanted = name == u"xl/sharedStrings.xml"_s
            || (name.startsWith(u"xl/worksheets/sheet"_s) && name.endsWith(u".xml"_s));
        if (!wanted)
            continue;
        unpacked += size;
        const bool encrypted = (flags & 1) != 0;
        if (unpacked > largestUnpacked || encrypted || (method != 0 && method != 8)
            || numberAt<quint32>(file, local) != localMark)
            return notASpreadsheet(u"a part that cannot be unpacked"_s);
        const qsizetype begin =
            local + 30 + numberAt<quint16>(file, local + 26) + numberAt<quint16>(file, local + 28);
        const QByteArray packed = file.mid(begin, packedSize);
        const auto plain = method == 0 ? Result<QByteArray>(packed) : inflated(packed, size);
        if (!plain)
            return fail(plain.error());
        parts.insert(name, *plain);
    }
    return parts;
}

//! All text of the element that begins here, of <t> alone.
QString textIn(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == "t"_L1)
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else
                ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return text;
}

QStringList sharedStringsIn(const QByteArray &part)
{
    QStringList strings;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "si"_L1)
            strings.append(textIn(xml));
    }
    return strings;
}

//! "C7" → 2.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return mostColumns;
    }
    return column - 1;
}

QString cellText(QXmlStreamReader &xml, const QStringList &shared)
{
    const bool isShared = xml.attributes().value("t"_L1) == "s"_L1;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "c"_L1)
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "v"_L1)
            text = xml.readElementText();
        else if (xml.name() == "is"_L1)
            text = textIn(xml);
    }
    return isShared ? shared.value(text.toInt()) : text;
}

SheetRows rowsIn(const QByteArray &part, const QStringList &shared)
{
    SheetRows rows;
    QXmlStreamReader xml(part);
    while (!xml.atEnd() && rows.size() < mostRows) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "row"_L1) {
            rows.append(QStringList());
        } else if (xml.name() == "c"_L1 && !rows.isEmpty()) {
            QStringList &row = rows.last();
            const int column = columnOf(xml.attributes().value("r"_L1));
            while (column >= 0 && column < mostColumns && row.size() < column)
                row.append(QString());
            row.append(cellText(xml, shared));
        }
    }
    return rows;
}

} // namespace

bool isSpreadsheet(const QByteArray &file)
{
    return file.startsWith(QByteArray("PK\x03\x04", 4));
}

Result<QList<SheetRows>> sheetsIn(const QByteArray &file)
{
    const auto parts = partsOf(file);
    if (!parts)
        return fail(parts.error());
    const QStringList shared = sharedStringsIn(parts->value(u"xl/sharedStrings.xml"_s));
    QList<SheetRows> sheets;
    for (auto it = parts->cbegin(); it != parts->cend(); ++it) {
        if (it.key().startsWith(u"xl/worksheets/"_s))
            sheets.append(rowsIn(it.value(), shared));
    }
    if (sheets.isEmpty())
        return notASpreadsheet(u"no sheets"_s);
    return sheets;
}

} // namespace Relais
