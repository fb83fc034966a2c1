// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/filterwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

FilterWords::FilterWords(QString text)
    : m_text(std::move(text))
{
}

void FilterWords::skipSpaces()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

bool FilterWords::atEnd()
{
    skipSpaces();
    return m_at >= m_text.size();
}

bool FilterWords::take(QChar sign)
{
    skipSpaces();
    if (m_at >= m_text.size() || m_text.at(m_at) != sign)
        return false;
    ++m_at;
    return true;
}

QString FilterWords::word()
{
    skipSpaces();
    const qsizetype from = m_at;
    while (m_at < m_text.size()
        && (m_text.at(m_at).isLetterOrNumber() || u".:_-$"_s.contains(m_text.at(m_at))))
        ++m_at;
    return m_text.mid(from, m_at - from);
}

bool FilterWords::takeWord(const QString &wanted)
{
    const qsizetype from = m_at;
    if (word().compare(wanted, Qt::CaseInsensitive) == 0)
        return true;
    m_at = from;
    return false;
}

bool FilterWords::takeValue(QJsonValue &value)
{
    skipSpaces();
    const qsizetype from = m_at;
    if (take(u'"')) {
        while (m_at < m_text.size() && m_text.at(m_at) != u'"')
            m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
        ++m_at;
    } else if (word().isEmpty()) {
        return false;
    }
    const QByteArray json = "[" + m_text.mid(from, m_at - from).toUtf8() + "]";
    QJsonParseError problem;
    const QJsonArray parsed = QJsonDocument::fromJson(json, &problem).array();
    value = parsed.at(0);
    const bool wordOnly = problem.error != QJsonParseError::NoError;
    if (wordOnly && json.startsWith("[\""))
        return false;
    if (wordOnly) // "True", as some write it
        value = m_text.mid(from, m_at - from);
    // PostgreSQL has no text with U+0000, and the directory would try again for ever.
    return !value.toString().contains(QChar::Null);
}

} // namespace Relais::Backend::Scim
