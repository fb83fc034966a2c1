// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with a post, and what is asked before it.

#include "core/domain/recognition.h"
#include "core/domain/thanks.h"
#include "ui/common/controls/button.h"
#include "ui/common/outside.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/common/words/errorwords.h"
#include "ui/wall/postcard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void PostCard::askThanks()
{
    if (!m_thank->isEnabled() || m_entry.mine)
        return;
    WordPopover::Question question { tr("Thank %1").arg(m_entry.post.authorName),
        tr("They alone read it, and may show it on the wall."), tr("A word with it, if you like"),
        tr("Say thanks") };
    question.longest = ThanksLimits::text;
    question.mayBeEmpty = true;
    WordPopover::ask(m_theme, m_thank, question,
        [this](const QString &word) { Q_EMIT thanksAsked(m_entry.post.id, word); });
}

void PostCard::askReport()
{
    WordPopover::Question question { tr("Report this post"),
        tr("The editors read it, with your name. The author does not learn who it was."),
        tr("What is wrong with it"), tr("Report") };
    question.longest = WallLimits::report;
    WordPopover::ask(m_theme, m_moreButton, question,
        [this](const QString &word) { Q_EMIT reportAsked(m_entry.post.id, word); });
}

void PostCard::askNomination()
{
    WordPopover::Question question { tr("Nominate %1 for the month").arg(m_entry.post.authorName),
        tr("Managers and editors read the reasons and choose, one nomination a month. Who is "
           "chosen reads yours with your name, and may show the reason to everybody."),
        tr("Why they deserve it"), tr("Nominate") };
    question.longest = NominationLimits::reason;
    question.tick = tr("Everybody may read my name with it");
    WordPopover::askWithTick(
        m_theme, m_moreButton, question, [this](const QString &reason, bool named) {
            Q_EMIT nominateAsked(m_entry.post.id, reason, named);
        });
}

void PostCard::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy its text"), this,
        [this] { Outside::copy(m_entry.post.text, this, tr("Its text is copied")); });
    menu->addAction(tr("Copy link"), this, [this] {
        QGuiApplication::clipboard()->setText(u"relais://wall/"_s + m_entry.post.id.value);
        Q_EMIT linkCopied();
    });
    if (m_entry.mayPin) {
        const bool pinned = m_entry.post.pinnedAt.isValid();
        menu->addAction(pinned ? tr("No longer on top") : tr("Pin to the top"), this,
            [this, pinned] { Q_EMIT pinAsked(m_entry.post.id, !pinned); });
    }
    if (m_nominations && !m_entry.mine && !m_entry.post.removed)
        menu->addAction(
            tr("Nominate %1 for the month …").arg(m_entry.post.authorName).replace(u'&', "&&"_L1),
            this, &PostCard::askNomination);
    if (m_entry.mine)
        addOwnActs(*menu);
    else
        menu->addAction(tr("Report …"), this, &PostCard::askReport);
    menu->popup(m_moreButton->mapToGlobal(QPoint(0, m_moreButton->height())));
}

void PostCard::addOwnActs(QMenu &menu)
{
    if (!m_entry.post.removed) {
        QAction *edit =
            menu.addAction(tr("Edit"), this, [this] { Q_EMIT editAsked(m_entry.post.id); });
        const bool relayed = !m_entry.post.trackedLink.isEmpty();
        edit->setEnabled(!relayed);
        edit->setToolTip(relayed ? ErrorWords::reason(u"post-from-relay"_s, {}) : QString());
        menu.setToolTipsVisible(relayed);
    }
    menu.addAction(tr("Delete"), this, [this] { Q_EMIT deleteAsked(m_entry.post.id); });
}

} // namespace Relais::Ui
