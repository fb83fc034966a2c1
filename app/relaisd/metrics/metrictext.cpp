// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/metrics/metrictext.h"

namespace Relais::Backend {

namespace {

QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

} // namespace

QByteArray MetricText::number(double value)
{
    return QByteArray::number(value, 'g', 15);
}

void MetricText::family(const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void MetricText::sample(double value, const Labels &labels)
{
    line({}, labels, value);
}

void MetricText::single(
    const QByteArray &name, const QByteArray &type, const QByteArray &help, double value)
{
    family(name, type, help);
    sample(value);
}

void MetricText::line(const QByteArray &suffix, const Labels &labels, double value)
{
    m_text += m_name + suffix;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_text += i == 0 ? '{' : ',';
        m_text += labels[i].first + "=\"" + escaped(labels[i].second) + '"';
    }
    if (!labels.isEmpty())
        m_text += '}';
    m_text += ' ' + number(value) + '\n';
}

} // namespace Relais::Backend
