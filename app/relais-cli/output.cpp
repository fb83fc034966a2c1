// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
// A story's title comes from outside: it must not steer the terminal.
QString printable(QString text)
{
    for (QChar &c : text) {
        if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            c = QChar(0xfffd);
    }
    return text;
}
} // namespace

Output::Output(bool json)
    : m_json(json)
{
    m_failed = !m_out.open(stdout, QIODevice::WriteOnly)
        || !m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Output::~Output()
{
    flush();
}

void Output::line(const QString &text)
{
    if (!m_json)
        raw(printable(text).toUtf8() + '\n');
}

void Output::json(const QJsonObject &object)
{
    if (m_json)
        raw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    m_said = m_said || !bytes.isEmpty();
    if (m_out.write(bytes) != bytes.size())
        m_failed = true;
}

void Output::error(const QString &sentence)
{
    flush();
    m_sentence = sentence;
    m_err.write(printable(sentence).toUtf8() + '\n');
}

void Output::errorAsJson(const QString &word, int exitCode)
{
    if (!m_said)
        json({ { u"error"_s, word }, { u"message"_s, m_sentence }, { u"exitCode"_s, exitCode } });
}

bool Output::flush()
{
    if (!m_out.flush())
        m_failed = true;
    return !m_failed;
}

QString column(const QString &text, int width)
{
    if (text.size() > width)
        return text.left(width - 1) + u'…';
    return text.leftJustified(width);
}

} // namespace Relais::Cli
