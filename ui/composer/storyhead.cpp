// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/storyhead.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/outside.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

StoryHead::StoryHead(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new Button(theme, Button::Kind::Quiet, tr("Queue"), this))
    , m_title(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, {}, this))
    , m_meta(new TextLabel(theme, TextStyle::Small, &Tokens::muted, {}, this))
    , m_credit(new TextLabel(theme, TextStyle::Small, &Tokens::muted, {}, this))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted, {}, this))
    , m_save(new Button(theme, Button::Kind::Quiet, tr("Save"), this))
    , m_link(new Button(theme, Button::Kind::Normal, tr("Story"), this))
    , m_more(Button::iconOnly(theme, u"more"_s, tr("More"), Button::Size::Small, this))
{
    for (Button *button : { m_back, m_save, m_link })
        button->setSize(Button::Size::Small);
    m_back->setIconName(u"expand"_s);
    m_back->setIconTurned(true);
    m_back->setToolTip(tr("Back to the queue (Esc); the draft stays"));
    m_save->setIconName(u"save"_s);
    m_save->setCheckable(true);
    m_save->setToolTip(tr("Keep it for later (S)"));
    m_link->setIconName(u"impression"_s);
    m_link->setToolTip(tr("Open the story in your browser"));
    m_title->setElided(true);
    m_meta->setElided(true);
    m_credit->setElided(true);
    m_note->setElided(true);
    connect(m_back, &Button::clicked, this, &StoryHead::backRequested);
    connect(m_save, &Button::clicked, this, &StoryHead::saveToggled);
    connect(m_link, &Button::clicked, this, &StoryHead::openLink);
    connect(m_more, &Button::clicked, this, &StoryHead::showMenu);
    followTheme(this, theme);
    layOut();
}

void StoryHead::setPlace(Place place)
{
    m_place = place;
    layOut();
}

void StoryHead::layOut()
{
    delete layout();
    const bool bar = m_place == Place::Bar;
    auto *row = new QHBoxLayout(this);
    for (QWidget *part : QWidgetList { m_back, m_note, m_link })
        part->setVisible(bar);
    for (QWidget *part : QWidgetList { m_meta, m_save })
        part->setVisible(!bar);
    m_credit->setVisible(!bar && !m_credit->text().isEmpty());
    if (bar) {
        row->setContentsMargins(16, 0, 16, 0);
        row->setSpacing(10);
        row->addWidget(m_back);
        m_title->setElided(true);
        row->addWidget(m_title, 1);
        row->addWidget(m_note);
        row->addWidget(m_link);
        row->addWidget(m_more);
        setFixedHeight(m_theme.scaled(Metrics::top));
        return;
    }
    row->setContentsMargins(20, 16, 20, 12);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_meta);
    texts->addWidget(m_credit);
    row->addLayout(texts, 1);
    row->addSpacing(4);
    row->addWidget(m_save, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString StoryHead::meta(const Story &story, const QDateTime &now)
{
    QStringList parts;
    const QString day = Format::day(story.approvedAt, now);
    parts << (story.approverName.isEmpty() ? tr("Approved %1").arg(day)
                                           : tr("Approved %1 by %2").arg(day, story.approverName));
    parts << tr("revision %1").arg(story.revision);
    if (story.expiry.isValid())
        parts << (story.expiry > now ? tr("share by %1").arg(Format::day(story.expiry, now))
                                     : tr("ended"));
    if (story.correctionPending && story.state != StoryState::Withdrawn)
        parts << tr("a correction is being checked");
    return parts.join(u" · "_s);
}

void StoryHead::showStory(const QueueService::Row &row, const QDateTime &now)
{
    m_story = row.story;
    m_saved = row.saved;
    m_title->setText(row.story.title);
    m_title->setToolTip(row.story.title);
    m_meta->setText(meta(row.story, now));
    m_meta->setToolTip(m_meta->text());
    m_credit->setText(StoryWords::suggestedBy(row.story));
    m_credit->setVisible(m_place == Place::Panel && !m_credit->text().isEmpty());
    m_save->setChecked(row.saved);
    m_save->setText(row.saved ? tr("Saved") : tr("Save"));
}

void StoryHead::setDraftNote(const QString &note)
{
    m_note->setText(note);
}

void StoryHead::setRating(const std::optional<StoryRating> &rating)
{
    m_rating = rating;
}

void StoryHead::ask(Verdict verdict)
{
    const bool mistake = verdict == Verdict::Mistake;
    WordPopover::Question question { mistake ? tr("Report a mistake to Comms")
            : verdict == Verdict::Useful     ? tr("Useful to me")
                                             : tr("Not useful to me"),
        tr("The story’s editors read your word, without your name."),
        mistake ? tr("What is wrong") : tr("A word to them, if you like"), tr("Send") };
    question.longest = FeedbackLimits::word;
    question.mayBeEmpty = !mistake;
    WordPopover::ask(m_theme, m_more, question,
        [this, verdict](const QString &word) { Q_EMIT rated(verdict, word); });
}

void StoryHead::openLink()
{
    Outside::open(m_story.link, this);
}

void StoryHead::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open the story"), this, &StoryHead::openLink);
    menu->addAction(tr("Copy its address"), this,
        [this] { Outside::copy(m_story.link.toString(), this, tr("The address is copied")); });
    if (m_story.revision > 1)
        menu->addAction(
            tr("What changed, revision by revision …"), this, &StoryHead::historyRequested);
    menu->addSeparator();
    if (m_place == Place::Bar)
        menu->addAction(m_saved ? tr("Do not keep it") : tr("Keep it for later"), this,
            [this] { Q_EMIT saveToggled(!m_saved); });
    menu->addAction(
        tr("Several accounts beside each other (Ctrl E)"), this, &StoryHead::severalRequested);
    menu->addAction(tr("Hide from my queue (E)"), this, &StoryHead::hideRequested);
    if (!m_note->text().isEmpty()) // beside the list the foot has no room for it
        menu->addAction(tr("Discard this draft"), this, &StoryHead::discardRequested);
    menu->addSeparator();
    const auto offer = [this, menu](Verdict verdict, const QString &text) {
        QAction *action = menu->addAction(text, this, [this, verdict] { ask(verdict); });
        action->setCheckable(true);
        action->setChecked(m_rating && m_rating->verdict == verdict);
    };
    offer(Verdict::Useful, tr("Useful to me …"));
    offer(Verdict::NotUseful, tr("Not useful to me …"));
    offer(Verdict::Mistake, tr("Report a mistake to Comms …"));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace Relais::Ui
