// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/jsonrows.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
void appendJson(QString &out, const QString &text)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c != u'"' && c != u'\\'; };
    out += u'"';
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        out += text;
    } else {
        for (const QChar c : text) {
            if (c.unicode() < 0x20)
                out += u"\\u00"_s + QString::number(c.unicode(), 16).rightJustified(2, u'0');
            else if (isPlain(c))
                out += c;
            else
                out += QString(u'\\') + c;
        }
    }
    out += u'"';
}
} // namespace

QString idList(const QStringList &ids)
{
    QString list(u'[');
    for (const QString &id : ids) {
        if (list.size() > 1)
            list += u',';
        appendJson(list, id);
    }
    list += u']';
    return list;
}

QString rowList(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

RowList &RowList::row()
{
    m_text += m_text.isEmpty() ? u"[{"_s : u"},{"_s;
    m_first = true;
    return *this;
}

void RowList::begin(QLatin1StringView name)
{
    if (!std::exchange(m_first, false))
        m_text += u',';
    m_text += u'"';
    m_text += name;
    m_text += u"\":"_s;
}

RowList &RowList::with(QLatin1StringView name, const QString &value)
{
    begin(name);
    appendJson(m_text, value);
    return *this;
}

RowList &RowList::with(QLatin1StringView name, qint64 value)
{
    begin(name);
    m_text += QString::number(value);
    return *this;
}

QString RowList::text() const
{
    return m_text.isEmpty() ? u"[]"_s : QString(m_text + u"}]"_s);
}

} // namespace Relais::Backend
