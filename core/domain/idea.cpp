// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idea.h"

#include "core/domain/keytable.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kindKeys = keyTable<IdeaKind>({
    { IdeaKind::Story, "story"_L1 },
    { IdeaKind::Observation, "observation"_L1 },
});

constexpr auto stateKeys = keyTable<IdeaState>({
    { IdeaState::Sent, "sent"_L1 },
    { IdeaState::Read, "read"_L1 },
    { IdeaState::Asked, "asked"_L1 },
    { IdeaState::InReview, "in-review"_L1 },
    { IdeaState::BecameStory, "became-story"_L1 },
    { IdeaState::Answered, "answered"_L1 },
    { IdeaState::Declined, "not-this-time"_L1 },
    { IdeaState::Withdrawn, "withdrawn"_L1 },
});

constexpr auto creditKeys = keyTable<IdeaCredit>({
    { IdeaCredit::Ask, "ask"_L1 },
    { IdeaCredit::Named, "named"_L1 },
    { IdeaCredit::Unnamed, "unnamed"_L1 },
});

constexpr int longestTitle = 80;

} // namespace

QString ideaKindKey(IdeaKind kind)
{
    return kindKeys.keyOf(kind);
}

std::optional<IdeaKind> ideaKindFromKey(const QString &key)
{
    return kindKeys.valueOf(key);
}

QString ideaStateKey(IdeaState state)
{
    return stateKeys.keyOf(state);
}

std::optional<IdeaState> ideaStateFromKey(const QString &key)
{
    return stateKeys.valueOf(key);
}

QString ideaCreditKey(IdeaCredit credit)
{
    return creditKeys.keyOf(credit);
}

std::optional<IdeaCredit> ideaCreditFromKey(const QString &key)
{
    return creditKeys.valueOf(key);
}

bool mayBeCredited(const Idea &idea)
{
    if (idea.state == IdeaState::BecameStory)
        return true;
    return idea.kind == IdeaKind::Story && idea.state != IdeaState::Withdrawn
        && idea.state != IdeaState::Declined;
}

bool isOver(IdeaState state)
{
    return state == IdeaState::BecameStory || state == IdeaState::Withdrawn;
}

std::optional<IdeaState> after(IdeaState state, IdeaAct act)
{
    if (isOver(state))
        return std::nullopt;
    switch (act) {
    case IdeaAct::Read:
        return state == IdeaState::Sent ? IdeaState::Read : state;
    case IdeaAct::Ask:
        return IdeaState::Asked;
    case IdeaAct::Answer:
        return IdeaState::Answered;
    case IdeaAct::Review:
        return IdeaState::InReview;
    case IdeaAct::Decline:
        return IdeaState::Declined;
    case IdeaAct::BecomeStory:
        return IdeaState::BecameStory;
    case IdeaAct::Reply: // a question is answered; else a word more changes nothing
        return state == IdeaState::Asked ? IdeaState::Read : state;
    case IdeaAct::Withdraw:
        return IdeaState::Withdrawn;
    }
    return std::nullopt;
}

QString ideaTitle(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    qsizetype end = line.size();
    for (const QString &stop : { u". "_s, u"? "_s, u"! "_s, u"… "_s }) {
        if (const qsizetype at = line.indexOf(stop); at > 0)
            end = std::min(end, at);
    }
    QString title = line.left(end);
    if (title.endsWith(u'.'))
        title.chop(1);
    if (title.size() <= longestTitle)
        return title;
    const qsizetype word = title.lastIndexOf(u' ', longestTitle - 1);
    return title.left(word > longestTitle / 2 ? word : longestTitle - 1) + u'…';
}

QStringList problemsOf(const Idea &idea)
{
    QStringList problems;
    if (idea.text.trimmed().isEmpty())
        problems.append(u"idea-empty"_s);
    if (idea.text.size() > IdeaLimits::text || idea.why.size() > IdeaLimits::why
        || idea.place.size() > IdeaLimits::place || idea.title.size() > IdeaLimits::title)
        problems.append(u"idea-too-long"_s);
    const QString scheme = idea.link.scheme();
    if (!idea.link.isEmpty() && scheme != "https"_L1 && scheme != "http"_L1)
        problems.append(u"link-not-http"_s);
    return problems;
}

} // namespace Relais
