// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/ideawords.h"

#include "ui/common/words/errorwords.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QString IdeaWords::kind(IdeaKind kind)
{
    return kind == IdeaKind::Story ? tr("Suggested story") : tr("Observation");
}

QString IdeaWords::icon(IdeaKind kind)
{
    return kind == IdeaKind::Story ? u"idea"_s : u"impression"_s;
}

QString IdeaWords::state(IdeaState state)
{
    switch (state) {
    case IdeaState::Sent:
        return tr("Sent");
    case IdeaState::Read:
        return tr("Read");
    case IdeaState::Asked:
        return tr("Your answer is awaited");
    case IdeaState::InReview:
        return tr("In review");
    case IdeaState::BecameStory:
        return tr("Became a story");
    case IdeaState::Answered:
        return tr("Answered");
    case IdeaState::Declined:
        return tr("Not this time");
    case IdeaState::Withdrawn:
        return tr("Taken back");
    }
    return {};
}

QString IdeaWords::stateForEditors(IdeaState state)
{
    switch (state) {
    case IdeaState::Sent:
        return tr("New");
    case IdeaState::Asked:
        return tr("Their answer is awaited");
    default:
        return IdeaWords::state(state);
    }
}

Tone IdeaWords::tone(IdeaState state)
{
    switch (state) {
    case IdeaState::Asked:
        return Tone::Warn;
    case IdeaState::InReview:
        return Tone::Accent;
    case IdeaState::BecameStory:
        return Tone::Good;
    case IdeaState::Answered:
        return Tone::Info;
    default:
        return Tone::Neutral;
    }
}

QString IdeaWords::step(IdeaState state)
{
    switch (state) {
    case IdeaState::Asked:
        return tr("Asked", "a step of an idea");
    case IdeaState::BecameStory:
        return tr("Story", "a step of an idea");
    default:
        return IdeaWords::state(state);
    }
}

QStringList IdeaWords::link(const Idea &idea)
{
    if (idea.link.isEmpty())
        return {};
    const QString address = idea.link.toDisplayString();
    return { idea.linkTitle.isEmpty()
            ? address
            : tr("“%1”, %2", "title of a page, its address").arg(idea.linkTitle, address) };
}

QString IdeaWords::problem(const Error &error)
{
    const QString known = problemOf(error.reason);
    return known.isEmpty() ? ErrorWords::sentence(error) : known;
}

QString IdeaWords::problemOf(const QString &word)
{
    if (word == "idea-empty"_L1)
        return tr("Write a sentence first");
    if (word == "idea-too-long"_L1)
        return tr("This is longer than an idea may be");
    if (word == "link-not-http"_L1)
        return tr("The link is not a web address");
    if (word == "text-empty"_L1)
        return tr("Write a sentence first");
    if (word == "idea-waits"_L1)
        return tr("Your idea has not gone out yet. Write once it has");
    if (word == "image-unreadable"_L1)
        return tr("This file is no picture that Relais can read");
    if (word == "image-file-too-large"_L1)
        return tr("This file is too large for a picture");
    if (word == "idea-state"_L1)
        return tr("This idea has moved on meanwhile; here is how it stands");
    return {};
}

} // namespace Relais::Ui
