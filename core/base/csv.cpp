// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
QString cell(QString text)
{
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' % text.replace(u'"', u"\"\""_s) % u'"';
    return text;
}

// Spreadsheets of many countries, France among them, end a cell at a semicolon, whatever quotes are
// around it: what follows begins another one.
QString withoutFormulaBehindSemicolon(QString text)
{
    static const QString computes = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    for (qsizetype at = text.indexOf(u';'); at >= 0; at = text.indexOf(u';', at + 1)) {
        if (at + 1 < text.size() && computes.contains(text.at(at + 1)))
            text.insert(at + 1, u'\'');
    }
    return text;
}
} // namespace

QString withoutFormula(const QString &text)
{
    static const QString computed = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && computed.contains(text.front()) ? QString(u'\'' + text) : text;
}

QByteArray csvRecord(const QStringList &cells)
{
    QStringList written;
    for (const QString &one : cells)
        written.append(cell(withoutFormulaBehindSemicolon(withoutFormula(one))));
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace Relais
