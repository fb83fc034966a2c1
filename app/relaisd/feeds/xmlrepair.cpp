// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/xmlrepair.h"

#include <QString>

#include <array>

namespace Relais::Backend {

namespace {

// Elements whose content is text in every format, however its author wrote it.
constexpr std::array<const char *, 5> textElements { "title", "description", "content:encoded",
    "summary", "content" };

QByteArray withoutForbidden(const QByteArray &xml)
{
    QByteArray kept;
    kept.reserve(xml.size());
    const qsizetype start = xml.indexOf('<');
    for (qsizetype i = std::max<qsizetype>(0, start); i < xml.size(); ++i) {
        const auto c = static_cast<unsigned char>(xml[i]);
        if (c >= 0x20 || c == '\n' || c == '\r' || c == '\t')
            kept += xml[i];
    }
    return kept;
}

// True where <name …> opens, which is not <names> and not <name/>; end is behind its ">". Looked
// for up to the next tag only: of a million that never close, each would be searched to the end.
bool opensAt(const QByteArray &xml, qsizetype at, const QByteArray &name, qsizetype &end)
{
    const qsizetype behind = at + 1 + name.size();
    if (behind >= xml.size() || xml.mid(at + 1, name.size()) != name)
        return false;
    const char next = xml[behind];
    if (next != '>' && next != ' ' && next != '\n' && next != '\t' && next != '\r')
        return false;
    end = behind;
    while (end < xml.size() && xml[end] != '>' && xml[end] != '<')
        ++end;
    if (end == xml.size() || xml[end] == '<' || xml[end - 1] == '/')
        return false;
    ++end;
    return true;
}

// Content with tags in it becomes a CDATA section; one that is a section already stays.
QByteArray wrapped(const QByteArray &content)
{
    if (!content.contains('<') || content.contains("<![CDATA["))
        return content;
    QByteArray text = content;
    text.replace("]]>", "]]&gt;");
    return "<![CDATA[" + text + "]]>";
}

QByteArray withSections(const QByteArray &xml, const QByteArray &name)
{
    QByteArray mended;
    mended.reserve(xml.size() + xml.size() / 8);
    const QByteArray close = "</" + name + '>';
    qsizetype copied = 0;
    bool closes = true;
    for (qsizetype at = xml.indexOf('<'); at >= 0 && closes; at = xml.indexOf('<', at + 1)) {
        qsizetype content = 0;
        if (!opensAt(xml, at, name, content))
            continue;
        const qsizetype end = xml.indexOf(close, content);
        closes = end >= 0;
        if (!closes)
            break;
        mended += xml.mid(copied, content - copied) + wrapped(xml.mid(content, end - content));
        copied = end;
        at = end;
    }
    return mended + xml.mid(copied);
}

} // namespace

QByteArray repaired(const QByteArray &xml)
{
    QByteArray mended = withoutForbidden(xml);
    for (const char *name : textElements)
        mended = withSections(mended, name);
    return mended;
}

} // namespace Relais::Backend
