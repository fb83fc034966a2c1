// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storydiff.h"

#include "core/base/idlists.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 1000;

//! Each word with the blanks after it, so that joining them gives the text.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool end = i == text.size() || (text[i - 1].isSpace() && !text[i].isSpace());
        if (!end)
            continue;
        words.append(text.mid(begin, i - begin));
        begin = i;
    }
    if (words.size() > mostWords) {
        const QStringList rest = words.mid(mostWords);
        words = words.mid(0, mostWords);
        words.append(rest.join(QString()));
    }
    return words;
}

//! The lengths of the longest common rests: table[i][j] of a from i and b from j.
QList<QList<int>> commonRests(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const bool same = a.at(i).trimmed() == b.at(j).trimmed();
            table[i][j] = same ? table.at(i + 1).at(j + 1) + 1
                               : std::max(table.at(i + 1).at(j), table.at(i).at(j + 1));
        }
    }
    return table;
}

void append(QList<DiffPart> &parts, DiffPart::Kind kind, const QString &word)
{
    if (!parts.isEmpty() && parts.constLast().kind == kind)
        parts.last().text += word;
    else
        parts.append({ kind, word });
}

QString keysOf(const QList<Network> &networks)
{
    QStringList keys;
    for (const Network network : networks)
        keys.append(networkKey(network));
    return keys.join(u", "_s);
}

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString audienceOf(const Audience &audience)
{
    QStringList words = audience.locations + audience.languages;
    for (const TeamId &team : audience.teams)
        words.append(team.value);
    return words.join(u", "_s);
}

QString ruleOf(const EditRule &rule)
{
    const QString key = editRuleKey(rule.kind);
    return rule.kind == EditRule::Kind::OwnWords
        ? QString(key + u' ' + QString::number(rule.minimumPercent))
        : key;
}

using Read = QString (*)(const Story &);

struct Field {
    StoryField field;
    Read read;
};

// clang-format off
const Field fields[] {
    { StoryField::Title, [](const Story &s) { return s.title; } },
    { StoryField::Summary, [](const Story &s) { return s.summary; } },
    { StoryField::Link, [](const Story &s) { return s.link.toString(); } },
    { StoryField::Image, [](const Story &s) { return s.image ? s.image->path : QString(); } },
    { StoryField::AltText, [](const Story &s) { return s.image ? s.image->altText : QString(); } },
    { StoryField::Kind, [](const Story &s) { return storyKindKey(s.kind); } },
    { StoryField::Language, [](const Story &s) { return s.language; } },
    { StoryField::Campaign, [](const Story &s) { return s.campaign.value; } },
    { StoryField::Topics, [](const Story &s) { return idValues(s.topics).join(u' '); } },
    { StoryField::Job, [](const Story &s) {
        return QStringList { s.job.place, s.job.contract, s.job.team,
            s.job.remote ? u"remote"_s : QString(), s.job.start }.join(u" "_s).simplified(); } },
    { StoryField::Event, [](const Story &s) {
        return QString(timeOf(s.event.at) + u' ' + s.event.place).simplified(); } },
    { StoryField::Audience, [](const Story &s) { return audienceOf(s.audience); } },
    { StoryField::Embargo, [](const Story &s) { return timeOf(s.embargo); } },
    { StoryField::Expiry, [](const Story &s) { return timeOf(s.expiry); } },
    { StoryField::EditRule, [](const Story &s) { return ruleOf(s.editRule); } },
    { StoryField::Disclosure, [](const Story &s) { return s.disclosure; } },
    { StoryField::Networks, [](const Story &s) { return keysOf(s.networks); } },
    { StoryField::Pinned, [](const Story &s) { return s.pinned ? u"pinned"_s : QString(); } },
};
// clang-format on

void addCaptions(QList<StoryChange> &changes, const Story &before, const Story &after)
{
    const auto captionOf = [](const QList<Caption> &all, const CaptionId &id) {
        return std::find_if(
            all.begin(), all.end(), [&](const Caption &caption) { return caption.id == id; });
    };
    const auto add = [&changes](const Caption &caption, const QString &was, const QString &is) {
        changes.append({ StoryField::Captions, was, is, caption.language, caption.network });
    };
    for (const Caption &caption : before.captions) {
        const auto found = captionOf(after.captions, caption.id);
        if (found == after.captions.end())
            add(caption, caption.text, {});
        else if (found->text != caption.text || found->network != caption.network
            || found->language != caption.language)
            add(*found, caption.text, found->text);
    }
    for (const Caption &caption : after.captions) {
        if (captionOf(before.captions, caption.id) == before.captions.end())
            add(caption, {}, caption.text);
    }
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before);
    const QStringList b = wordsOf(after);
    const QList<QList<int>> rest = commonRests(a, b);
    QList<DiffPart> parts;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        const bool both = i < a.size() && j < b.size();
        if (both && a.at(i).trimmed() == b.at(j).trimmed()) {
            append(parts, DiffPart::Kind::Same, b.at(j));
            ++i;
            ++j;
        } else if (i < a.size() && (!both || rest.at(i + 1).at(j) >= rest.at(i).at(j + 1))) {
            append(parts, DiffPart::Kind::Removed, a.at(i++));
        } else {
            append(parts, DiffPart::Kind::Added, b.at(j++));
        }
    }
    return parts;
}

QList<StoryChange> changesBetween(const Story &before, const Story &after)
{
    QList<StoryChange> changes;
    for (const Field &field : fields) {
        const QString was = field.read(before);
        const QString is = field.read(after);
        if (was != is)
            changes.append({ field.field, was, is });
        if (field.field == StoryField::Event)
            addCaptions(changes, before, after);
    }
    return changes;
}

} // namespace Relais
