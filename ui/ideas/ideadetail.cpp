// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideas/ideadetail.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/conversation.h"
#include "ui/common/panels/ideatext.h"
#include "ui/common/panels/panelhead.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/common/words/ideawords.h"
#include "ui/common/words/momentwords.h"
#include "ui/ideas/ideasteps.h"
#include "ui/ideas/storycard.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

IdeaDetail::IdeaDetail(Theme &theme, PictureCache &pictures, QWidget *parent)
    : ChosenPanel(theme, parent)
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_facts(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_state(new Tag(theme))
    , m_more(Button::iconOnly(theme, u"more"_s, tr("More about this idea")))
    , m_question(new Banner(theme, Tone::Warn, u"warning"_s))
    , m_steps(new IdeaSteps(theme))
    , m_text(new IdeaText(theme, &pictures))
    , m_reason(new Banner(theme, Tone::Info, u"info"_s))
    , m_story(new IdeaStoryCard(theme, pictures))
    , m_credit(new Banner(theme, Tone::Info, u"idea"_s))
    , m_withComms(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("With Comms")))
    , m_conversation(new Conversation(theme))
    , m_message(new QLineEdit)
    , m_send(new Button(theme, Button::Kind::Normal, tr("Send")))
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
{
    addPart(makeHead());
    addBody(makeBody());
    addPart(lineAcross(theme));
    addPart(makeFoot());
    clear();
}

QWidget *IdeaDetail::makeHead()
{
    auto *head = new PanelHead(m_title, m_facts);
    m_state->setTall(true);
    head->setMark(m_state);
    head->addAtEnd(m_more);
    connect(m_more, &QPushButton::clicked, this, &IdeaDetail::showMenu);
    return head;
}

QWidget *IdeaDetail::makeBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::inPanel, 0, Metrics::inPanel, 16);
    column->setSpacing(20);
    m_question->setMessage(tr("Take this idea back?"),
        tr("Comms no longer sees it. What was said about it goes too."));
    m_question->setAction(tr("Take it back"));
    m_question->setClosable(true);
    m_question->hide();
    connect(m_question, &Banner::actionTriggered, this, [this] {
        m_question->hide();
        Q_EMIT withdrawConfirmed();
    });
    connect(m_question, &Banner::closed, m_question, &QWidget::hide);
    column->addWidget(m_question);
    column->addWidget(m_steps);
    column->addWidget(m_text);
    m_reason->hide();
    column->addWidget(m_reason);
    column->addWidget(m_story);
    connect(m_story, &IdeaStoryCard::relayAsked, this, [this] {
        if (m_row)
            Q_EMIT relayAsked(m_row->idea.story);
    });
    makeCredit();
    column->addWidget(m_credit);
    auto *said = new QVBoxLayout;
    said->setSpacing(10);
    said->addWidget(m_withComms);
    said->addWidget(m_conversation);
    column->addLayout(said);
    column->addStretch(1);
    auto *scroll = scrolled(content);
    scroll->setAccessibleName(tr("Idea"));
    return scroll;
}

// Closing it is an answer, too: it is asked once, and the menu has both.
void IdeaDetail::makeCredit()
{
    m_credit->setObjectName(u"ideaCredit"_s);
    m_credit->setMessage(tr("May colleagues read that this was your idea?"),
        tr("Your name stands beside the story, in the queue and on the Wall. Until you say yes, it "
           "does not."));
    m_credit->setAction(tr("Name me"));
    m_credit->setClosable(true);
    m_credit->hide();
    connect(m_credit, &Banner::actionTriggered, this,
        [this] { Q_EMIT creditChosen(IdeaCredit::Named); });
    connect(m_credit, &Banner::closed, this, [this] { Q_EMIT creditChosen(IdeaCredit::Unnamed); });
}

QWidget *IdeaDetail::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(Metrics::inPanel, 14, Metrics::inPanel, 14);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_message->setMaxLength(IdeaLimits::message);
    m_message->setAccessibleName(tr("Write to Comms about this idea"));
    m_message->setToolTip(tr("Write (M)"));
    row->addWidget(m_message, 1);
    row->addWidget(m_send);
    column->addLayout(row);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_send, &QPushButton::clicked, this, &IdeaDetail::send);
    connect(m_message, &QLineEdit::returnPressed, this, &IdeaDetail::send);
    connect(m_message, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    m_send->setEnabled(false);
    return foot;
}

void IdeaDetail::clear()
{
    putMessageAside();
    m_row.reset();
    showNothing(u"idea"_s, tr("What did you see, hear or build?"),
        tr("Write it down on the left. Comms reads every idea and answers here."));
}

void IdeaDetail::setRow(const IdeaService::Row &row, const QString &topic, const QDateTime &now)
{
    const bool other = !m_row || m_row->idea.id != row.idea.id;
    if (other) {
        m_question->hide();
        putMessageAside();
        m_message->setText(m_messages.take(row.idea.id));
        m_problem->hide();
    }
    m_row = row;
    const Idea &idea = row.idea;
    m_title->setText(idea.title);
    m_facts->setText(tr("%1 · sent by you on %2", "kind of idea, day")
            .arg(IdeaWords::kind(idea.kind), Format::date(idea.createdAt)));
    if (row.waiting)
        m_facts->setText(tr("%1 · kept here, goes out with the next sync", "kind of idea")
                .arg(IdeaWords::kind(idea.kind)));
    m_state->setText(IdeaWords::state(idea.state));
    m_state->setTone(IdeaWords::tone(idea.state));
    m_state->setIconName(idea.state == IdeaState::BecameStory ? u"approve"_s : QString());
    m_steps->setIdea(idea, now);
    m_text->setIdea(idea, topic);
    const bool declined = idea.state == IdeaState::Declined;
    m_reason->setMessage(tr("Not this time"), idea.reason);
    m_reason->setVisible(declined && !idea.reason.isEmpty());
    m_story->setRow(row, now);
    m_credit->setVisible(idea.state == IdeaState::BecameStory && idea.credit == IdeaCredit::Ask);
    m_withComms->setVisible(!idea.messages.isEmpty());
    m_conversation->setMessages(idea.messages, idea.author, now);
    m_message->setPlaceholderText(idea.editorName.isEmpty()
            ? tr("Write to Comms about this idea")
            : tr("Write to %1 about this idea").arg(idea.editorName));
    showChosen();
}

void IdeaDetail::showMenu()
{
    openMenu(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void IdeaDetail::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"ideaMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Write one like it"), this, &IdeaDetail::duplicateAsked);
    menu->addAction(tr("Copy all of it as text"), this, &IdeaDetail::exportAsked);
    if (m_row && mayBeCredited(m_row->idea)) {
        const bool named = m_row->idea.credit == IdeaCredit::Named;
        QAction *credit = menu->addAction(tr("Name me beside its story"), this, [this, named] {
            Q_EMIT creditChosen(named ? IdeaCredit::Unnamed : IdeaCredit::Named);
        });
        credit->setCheckable(true);
        credit->setChecked(named);
    }
    QAction *back = menu->addAction(tr("Take it back …"), this, [this] {
        m_question->show();
        m_question->setFocus(Qt::OtherFocusReason);
    });
    back->setEnabled(m_row && after(m_row->idea.state, IdeaAct::Withdraw).has_value());
    menu->popup(at);
}

bool IdeaDetail::isAsking() const
{
    return m_question->isVisibleTo(this);
}

void IdeaDetail::leaveQuestion()
{
    m_question->hide();
}

void IdeaDetail::focusMessage()
{
    m_message->setFocus(Qt::ShortcutFocusReason);
}

void IdeaDetail::send()
{
    const QString text = m_message->text().trimmed();
    if (text.isEmpty() || m_message->isReadOnly()) // it is on its way
        return;
    m_message->setReadOnly(true);
    m_sent = m_row ? m_row->idea.id : IdeaId();
    Q_EMIT messageWritten(text);
}

void IdeaDetail::putMessageAside()
{
    if (m_row && !m_message->text().trimmed().isEmpty())
        m_messages.insert(m_row->idea.id, m_message->text());
    m_message->clear();
}

void IdeaDetail::settled(const QString &problem)
{
    m_message->setReadOnly(false);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        announce(m_problem, problem);
        return;
    }
    m_messages.remove(m_sent); // another idea may be shown meanwhile
    if (m_row && m_row->idea.id == m_sent)
        m_message->clear();
}

} // namespace Relais::Ui
