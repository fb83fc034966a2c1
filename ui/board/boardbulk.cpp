// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's acts on several cards: one after the other, told once, taken back together.

#include "core/services/curation/curationservice.h"
#include "core/services/curation/sourceservice.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardview.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/storywords.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qsizetype mostTitles = 5;

QString saidOf(BulkAct act, int count)
{
    switch (act) {
    case BulkAct::Keep:
        return BoardPage::tr("%n kept as draft(s)", nullptr, count);
    case BulkAct::Drop:
        return BoardPage::tr("%n dropped", "candidates", count);
    case BulkAct::Submit:
        return BoardPage::tr("%n sent to review", "stories", count);
    case BulkAct::Approve:
        return BoardPage::tr("%n approved and signed", "stories", count);
    case BulkAct::Archive:
        return BoardPage::tr("%n archived", "stories", count);
    case BulkAct::Unarchive:
        return BoardPage::tr("%n back on the board", "stories", count);
    case BulkAct::Topic:
        return BoardPage::tr("Topic given to %n", "stories", count);
    case BulkAct::Campaign:
        return BoardPage::tr("Campaign of %n changed", "stories", count);
    case BulkAct::Audience:
        return BoardPage::tr("Audience of %n changed", "stories", count);
    case BulkAct::Expiry:
        return BoardPage::tr("Expiry of %n changed", "stories", count);
    }
    return {};
}

QString reasonOf(const BulkOutcome &outcome)
{
    const BulkAct act = outcome.act;
    const bool isEdit = act == BulkAct::Topic || act == BulkAct::Campaign
        || act == BulkAct::Audience || act == BulkAct::Expiry;
    return isEdit ? StoryWords::problem(outcome.first.reason) : ErrorWords::sentence(outcome.first);
}

// What was approved is withdrawn, not taken back.
bool canBeTakenBack(BulkAct act)
{
    return act != BulkAct::Approve;
}

} // namespace

void BoardPage::askBulk(BulkAct act, const QVariant &value)
{
    const QList<BoardCard> cards = thoseFor(m_view->chosen(), act, m_clock.now());
    if (cards.isEmpty())
        return;
    if (act != BulkAct::Approve) {
        startBulk(cards, act, value);
        return;
    }
    QStringList titles;
    for (const BoardCard &card : cards.first(std::min(mostTitles, cards.size())))
        titles.append(tr("“%1”").arg(card.story.title));
    if (cards.size() > mostTitles)
        titles.append(tr("%n more", "stories", int(cards.size() - mostTitles)));
    m_view->reason().ask(
        { tr("Approve %n story(ies)", nullptr, int(cards.size())),
            tr("%1. Members get them; read each before, its page shows what changed.", "titles")
                .arg(QLocale().createSeparatedList(titles)),
            {}, tr("Approve and sign") },
        [this, cards, act](const QString &) {
            if (areAsShown(cards)) {
                startBulk(cards, act, {});
                return;
            }
            m_view->setProblem(
                tr("Some of it was changed meanwhile. Look at it again before you sign"));
            reload();
            askBulk(act, {});
        });
}

//! False once somebody changed one of them since it was put on the board.
bool BoardPage::areAsShown(const QList<BoardCard> &cards) const
{
    return std::all_of(cards.cbegin(), cards.cend(), [this](const BoardCard &card) {
        const auto row = m_curation.row({ card.id });
        return row && row->working.version == card.version;
    });
}

void BoardPage::startBulk(const QList<BoardCard> &cards, BulkAct act, const QVariant &value)
{
    m_view->chooseNone();
    whenDone(
        runBulk(cards, act, value), this, [this](const BulkOutcome &outcome) { say(outcome); });
}

QCoro::Task<BulkOutcome> BoardPage::runBulk(QList<BoardCard> cards, BulkAct act, QVariant value)
{
    const QPointer<BoardPage> self(this);
    BulkOutcome outcome;
    outcome.act = act;
    outcome.value = value;
    for (const BoardCard &card : std::as_const(cards)) {
        const Result<void> result = co_await doOne(card, act, value);
        if (!self)
            break;
        if (result) {
            outcome.done.append(card);
            continue;
        }
        if (outcome.failed++ == 0)
            outcome.first = result.error();
    }
    co_return outcome;
}

QCoro::Task<Result<void>> BoardPage::doOne(BoardCard card, BulkAct act, QVariant value)
{
    const StoryId id { card.id };
    const CandidateId candidate { card.id };
    switch (act) {
    case BulkAct::Keep: {
        auto task = m_sources.keep(candidate);
        const auto made = co_await std::move(task);
        if (!made)
            co_return fail(made.error());
        co_return {};
    }
    case BulkAct::Drop:
        co_return co_await m_sources.drop(candidate);
    case BulkAct::Submit:
    case BulkAct::Approve: {
        const bool approves = act == BulkAct::Approve;
        if (approves && !areAsShown({ card })) // changed while those before it were signed
            co_return fail(
                ErrorCode::Conflict, u"changed since it was shown"_s, u"story-changed"_s);
        auto task = m_curation.act(id, approves ? StoryAction::Approve : StoryAction::Submit);
        co_return co_await std::move(task);
    }
    case BulkAct::Archive:
    case BulkAct::Unarchive:
        co_return co_await m_curation.archive(id, act == BulkAct::Archive);
    case BulkAct::Topic:
    case BulkAct::Campaign:
    case BulkAct::Audience:
    case BulkAct::Expiry:
        break;
    }
    if (const auto row = m_curation.row(id)) {
        const Story changed = changedBy(row->working.story, act, value);
        const QString problem = newProblem(row->working.story, changed);
        if (!problem.isEmpty()) // it would be kept here alone, and never sent
            co_return fail(ErrorCode::InvalidInput, problem, problem);
        m_curation.edit(changed);
    }
    co_return {};
}

QCoro::Task<Result<void>> BoardPage::takeBackOne(BoardCard card, BulkAct act)
{
    const StoryId id { card.id };
    const CandidateId candidate { card.id };
    switch (act) {
    case BulkAct::Keep:
        co_return co_await m_sources.giveBack(candidate);
    case BulkAct::Drop:
        co_return co_await m_sources.restore(candidate);
    case BulkAct::Submit: {
        auto task = m_curation.act(id, StoryAction::SendBack, tr("Taken back"));
        co_return co_await std::move(task);
    }
    case BulkAct::Archive:
    case BulkAct::Unarchive:
        co_return co_await m_curation.archive(id, act == BulkAct::Unarchive);
    case BulkAct::Topic:
    case BulkAct::Campaign:
    case BulkAct::Audience:
    case BulkAct::Expiry:
        break;
    case BulkAct::Approve:
        co_return {};
    }
    // The one field alone: what was written meanwhile stays.
    if (const auto row = m_curation.row(id)) {
        Story story = row->working.story;
        story.topics = act == BulkAct::Topic ? card.story.topics : story.topics;
        story.campaign = act == BulkAct::Campaign ? card.story.campaign : story.campaign;
        story.audience = act == BulkAct::Audience ? card.story.audience : story.audience;
        story.expiry = act == BulkAct::Expiry ? card.story.expiry : story.expiry;
        m_curation.edit(story);
    }
    co_return {};
}

QCoro::Task<int> BoardPage::takeBack(BulkOutcome outcome)
{
    const QPointer<BoardPage> self(this);
    int failed = 0;
    for (const BoardCard &card : std::as_const(outcome.done)) {
        const Result<void> result = co_await takeBackOne(card, outcome.act);
        if (!self)
            break;
        failed += result ? 0 : 1;
    }
    co_return failed;
}

void BoardPage::say(const BulkOutcome &outcome)
{
    m_view->setProblem(outcome.failed == 0
            ? QString()
            : tr("%n could not: %1", "stories, the first reason", outcome.failed)
                  .arg(reasonOf(outcome)));
    if (outcome.done.isEmpty())
        return;
    std::function<void()> undo;
    if (canBeTakenBack(outcome.act))
        undo = [this, outcome] {
            whenDone(takeBack(outcome), this, [this](int failed) {
                m_view->setProblem(
                    failed == 0 ? QString() : tr("%n could not be taken back", "stories", failed));
            });
        };
    Q_EMIT undoOffered(
        { saidOf(outcome.act, int(outcome.done.size())), undo ? u"undo"_s : u"confirm"_s, undo });
}

} // namespace Relais::Ui
