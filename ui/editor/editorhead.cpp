// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorhead.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/storywords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

EditorHead::EditorHead(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::PageTitle))
    , m_state(new Tag(theme))
    , m_revision(new Tag(theme))
    , m_saved(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    setMinimumHeight(theme.scaled(Metrics::top));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *back = Button::iconOnly(theme, u"expand"_s, tr("Back to the board (Esc)"));
    back->setIconTurned(true);
    connect(back, &QPushButton::clicked, this, &EditorHead::backAsked);
    row->addWidget(back);
    m_title->setElided(true);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_revision);
    row->addStretch(1);
    row->addWidget(m_saved);
    m_withdraw = Button::iconOnly(theme, u"withdraw"_s, tr("Withdraw…"), Button::Size::Regular);
    connect(m_withdraw, &QPushButton::clicked, this, &EditorHead::withdrawAsked);
    row->addWidget(m_withdraw);
    m_discard = add(tr("Discard my text"), false, &EditorHead::discardAsked);
    m_takeBack = add(tr("Take back"), false, &EditorHead::takeBackAsked);
    m_sendBack = add(tr("Send back"), false, &EditorHead::sendBackAsked);
    m_new = add(tr("New revision"), false, &EditorHead::revisionAsked);
    m_submit = add(tr("Send to review"), true, &EditorHead::submitAsked);
    m_approve = add(tr("Approve and sign"), true, &EditorHead::approveAsked);
    m_approve->setIconName(u"confirm"_s);
}

Button *EditorHead::add(const QString &text, bool primary, void (EditorHead::*asked)())
{
    auto *button =
        new Button(m_theme, primary ? Button::Kind::Primary : Button::Kind::Normal, text);
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

void EditorHead::offer(Button *button, bool on, const QString &reason, const QString &hint)
{
    button->setVisible(on);
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? hint : reason);
    button->setAccessibleDescription(button->toolTip());
}

void EditorHead::setMoment(const EditorMoment &moment)
{
    const Story &story = moment.story;
    m_title->setText(story.title.isEmpty() ? tr("New story") : story.title);
    m_state->setText(StoryWords::state(story, moment.now));
    m_state->setTone(StoryWords::stateTone(story, moment.now));
    m_revision->setVisible(story.revision > 0);
    m_revision->setText(tr("revision %1").arg(story.revision));
    m_saved->setText(moment.saved);
    m_saved->setColor(moment.savedBadly ? &Tokens::bad : &Tokens::muted);
    const bool draft = story.state == StoryState::Draft;
    const bool review = story.state == StoryState::InReview;
    const bool approved = story.state == StoryState::Approved;
    QString unready = moment.blocked;
    if (unready.isEmpty() && !moment.mayReview)
        unready = tr("A check blocks it; see the list");
    QString notMine = moment.blocked;
    if (notMine.isEmpty() && !moment.mayApprove)
        notMine = tr("You wrote it: someone else approves");
    if (notMine.isEmpty() && moment.openQuestions > 0)
        notMine = tr("%n question(s) are open; settle them first", nullptr, moment.openQuestions);
    offer(m_submit, draft, unready, tr("Asks another editor to approve it (Ctrl Enter)"));
    offer(m_discard, moment.stuck, {}, tr("Leaves the story as everybody else sees it"));
    offer(m_takeBack, review && moment.mine, moment.blocked, tr("Makes it a draft again"));
    offer(m_sendBack, review && !moment.mine, moment.blocked,
        tr("Back to its author, with a sentence (B)"));
    offer(m_approve, review, notMine, tr("Lets members have it, with your signature (A)"));
    const bool expired = approved && phaseAt(story, moment.now) == StoryPhase::Expired;
    m_new->setText(expired ? tr("Extend") : tr("New revision"));
    offer(m_new, approved, {},
        expired
            ? tr("A new revision with a later expiry; members have it again once it is approved")
            : tr("Members keep the approved one until the new one is approved"));
    offer(m_withdraw, story.revision > 0 && story.state != StoryState::Withdrawn, moment.blocked,
        tr("Takes it from everyone, with a reason (W)"));
}

void EditorHead::setBusy(bool busy)
{
    for (Button *button : { m_submit, m_approve })
        button->setBusy(busy);
}

} // namespace Relais::Ui
