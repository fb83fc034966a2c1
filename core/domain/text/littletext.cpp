// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/littletext.h"

#include "core/domain/text/rules.h"

namespace Relais::Text {

QString littleText(const QString &text)
{
    static constexpr QStringView reserved = u"|{}@[]()<>#\\*_~";
    const QList<Facet> tags = xHashtags(text);
    auto tag = tags.begin();
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool beginsTag = tag != tags.end() && tag->start == i;
        if (beginsTag)
            ++tag;
        if (!beginsTag && reserved.contains(text[i]))
            escaped += u'\\';
        escaped += text[i];
    }
    return escaped;
}

} // namespace Relais::Text
