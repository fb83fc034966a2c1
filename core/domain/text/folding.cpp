// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/folding.h"

namespace Relais::Text {

QString folded(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(parts.size());
    for (const QChar c : parts) {
        if (c == QChar(0x2019))
            result += u'\'';
        else if (c.isSpace())
            result += u' ';
        else if (!c.isMark())
            result += c;
    }
    return result;
}

} // namespace Relais::Text
