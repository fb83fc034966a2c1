// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/littletext.h"

#include "core/domain/text/rules.h"

namespace Relais::Text {

QString littleText(const QString &text)
{
    static constexpr QStringView reserved = u"|{}@[]()<>#\\*_~";
    // What looks like a hashtag inside a link is part of its address.
    const QList<Facet> marks = inOrder(xLinks(text) + xHashtags(text));
    auto mark = marks.begin();
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool beginsMark = mark != marks.end() && mark->start == i;
        const bool beginsTag = beginsMark && mark->kind == Facet::Kind::Hashtag;
        if (beginsMark)
            ++mark;
        if (!beginsTag && reserved.contains(text[i]))
            escaped += u'\\';
        escaped += text[i];
    }
    return escaped;
}

} // namespace Relais::Text
