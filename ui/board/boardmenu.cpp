// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be done with one card, as a menu; the rest of the board is in boardview.cpp.

#include "ui/board/boardview.h"
#include "ui/common/outside.h"
#include "ui/common/words/keynames.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void BoardView::openMenu(const QString &id, const QPoint &at)
{
    const auto shown = card(id);
    if (!shown)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"cardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (shown->isCandidate)
        addCandidateActs(*menu, id);
    else
        addStoryActs(*menu, *shown);
    if (const QUrl link = shown->story.link; !link.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Copy link"), this, [this, link] {
            Outside::copy(link.toString(QUrl::FullyEncoded), this, tr("The link is copied"));
        });
    }
    menu->popup(at);
}

//! One that needs the server is off, with the reason, while that is away.
void BoardView::addAct(QMenu &menu, const QString &text, const QKeySequence &keys, bool needsServer,
    std::function<void()> act)
{
    QAction *action = menu.addAction(text, this, std::move(act));
    KeyNames::show(*action, keys);
    if (needsServer && !m_blocked.isEmpty()) {
        action->setEnabled(false);
        action->setToolTip(m_blocked);
    }
}

void BoardView::addCandidateActs(QMenu &menu, const QString &id)
{
    addAct(menu, tr("Read it in the inbox"), QKeySequence(Qt::Key_Return), false,
        [this, id] { Q_EMIT openAsked(id); });
    addAct(menu, tr("Keep as a draft"), QKeySequence(Qt::Key_A), true,
        [this, id] { move(id, Lane::Draft); });
    addAct(
        menu, tr("Drop"), QKeySequence(Qt::Key_E), true, [this, id] { Q_EMIT dropAsked({ id }); });
}

void BoardView::addStoryActs(QMenu &menu, const BoardCard &card)
{
    const QString id = card.id;
    const Qt::Key onward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    addAct(menu, tr("Open"), QKeySequence(Qt::Key_Return), false,
        [this, id] { Q_EMIT openAsked(id); });
    addAct(menu, tr("Preview"), {}, false, [this, id] { Q_EMIT previewAsked({ id }); });
    if (card.story.revision > 0)
        addAct(menu, tr("What changed"), QKeySequence(Qt::Key_D), false,
            [this, id] { Q_EMIT changesAsked({ id }); });
    if (card.story.revision > 0)
        addAct(menu, tr("History…"), {}, true, [this, id] { Q_EMIT historyAsked({ id }); });
    addAct(menu, tr("Duplicate"), {}, false, [this, id] { Q_EMIT duplicateAsked({ id }); });
    if (moveTo(card, Lane::Review, m_now))
        addAct(menu, tr("Send to review"), QKeySequence(Qt::CTRL | onward), true,
            [this, id] { move(id, Lane::Review); });
    if (moveTo(card, Lane::Draft, m_now))
        addAct(menu, card.mine ? tr("Take back") : tr("Send back…"), QKeySequence(Qt::Key_B), true,
            [this, id] { move(id, Lane::Draft); });
    if (mayBeWithdrawn(card))
        addAct(menu, tr("Withdraw…"), QKeySequence(Qt::Key_W), true,
            [this, id] { Q_EMIT withdrawAsked({ id }); });
    if (card.story.state == StoryState::Withdrawn && card.story.correctionPending)
        addAct(
            menu, tr("The correction…"), {}, true, [this, id] { Q_EMIT correctionAsked({ id }); });
}

} // namespace Relais::Ui
