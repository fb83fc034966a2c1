// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/arrays.h"

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

void appendText(QString &out, const QString &text)
{
    out += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    out += u'"';
}

void append(QString &out, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        appendText(out, value.toString());
        break;
    case QMetaType::QByteArray:
        appendText(out, u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex()));
        break;
    default:
        out += QString::number(value.toLongLong());
        break;
    }
}

} // namespace

QString arrayText(const QVariantList &values)
{
    QString out(u'{');
    for (const QVariant &value : values) {
        if (out.size() > 1)
            out += u',';
        append(out, value);
    }
    out += u'}';
    return out;
}

// Quotes and backslashes are escaped alike in both. What is below a space is a code there, and
// itself here.
QString arrayTextOf(const QString &idList)
{
    constexpr qsizetype digits = 4;
    QString out;
    out.reserve(idList.size());
    for (qsizetype i = 0; i < idList.size(); ++i) {
        const QChar c = idList.at(i);
        if (c != u'\\') {
            out += c;
        } else if (++i < idList.size() && idList.at(i) == u'u') {
            out += QChar(QStringView(idList).mid(i + 1, digits).toUShort(nullptr, 16));
            i += digits;
        } else if (i < idList.size()) {
            out += c;
            out += idList.at(i);
        }
    }
    if (out.size() >= 2) {
        out.front() = u'{';
        out.back() = u'}';
    }
    return out;
}

QString arrayTypeOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return u"text[]"_s;
    case QMetaType::QByteArray:
        return u"bytea[]"_s;
    default:
        return u"bigint[]"_s;
    }
}

} // namespace Relais::Backend
