// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideainbox/ideareading.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/conversation.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/ideatext.h"
#include "ui/common/panels/panelhead.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/words/format.h"
#include "ui/common/words/ideawords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QString creditSentence(const Idea &idea)
{
    switch (idea.credit) {
    case IdeaCredit::Named:
        return IdeaReading::tr("%1 may be named beside the story.").arg(idea.authorName);
    case IdeaCredit::Unnamed:
        return IdeaReading::tr("%1 does not want to be named beside the story.")
            .arg(idea.authorName);
    case IdeaCredit::Ask:
        break;
    }
    return IdeaReading::tr(
        "%1 has not said whether they may be named; until they do, the story names nobody.")
        .arg(idea.authorName);
}

} // namespace

IdeaReading::IdeaReading(Theme &theme, PictureCache *pictures, QWidget *parent)
    : ChosenPanel(theme, parent)
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_facts(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_state(new Tag(theme))
    , m_text(new IdeaText(theme, pictures))
    , m_credit(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_conversation(new Conversation(theme))
    , m_bar(new ReasonBar(theme))
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_decline(new Button(theme, Button::Kind::Quiet, tr("Not this time")))
    , m_review(new Button(theme, Button::Kind::Normal, tr("In review")))
    , m_ask(new Button(theme, Button::Kind::Normal, tr("Ask")))
    , m_answer(new Button(theme, Button::Kind::Normal, tr("Answer")))
    , m_thank(new Button(theme, Button::Kind::Normal, tr("Thank")))
    , m_story(new Button(theme, Button::Kind::Primary, tr("Make a draft of it")))
{
    addPart(makeHead());
    addBody(makeBody());
    addPart(makeFoot());
    clear();
}

QWidget *IdeaReading::makeHead()
{
    auto *head = new PanelHead(m_title, m_facts);
    m_state->setTall(true);
    head->setMark(m_state);
    return head;
}

QWidget *IdeaReading::makeBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::inPanel, 0, Metrics::inPanel, 16);
    column->setSpacing(16);
    column->addWidget(m_text);
    m_credit->setWrapped();
    column->addWidget(m_credit);
    column->addWidget(m_conversation);
    column->addStretch(1);
    auto *scroll = scrolled(content);
    scroll->setAccessibleName(tr("Idea"));
    return scroll;
}

QWidget *IdeaReading::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(Metrics::inPanel, 0, Metrics::inPanel, 14);
    column->setSpacing(8);
    column->addWidget(m_bar);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    auto *acts = new FlowLayout(8, nullptr, true); // in two rows where one would cut them
    m_thank->setIconName(u"thank"_s);
    for (Button *button : { m_decline, m_thank, m_review, m_ask, m_answer, m_story })
        acts->addWidget(button);
    column->addLayout(acts);
    m_decline->setAccessibleDescription(tr("Its author reads why"));
    m_ask->setAccessibleDescription(tr("Its author is told and answers in Relais"));
    m_story->setAccessibleDescription(
        tr("Its author sees that their idea is in review, and is thanked when it is published"));
    connect(m_decline, &QPushButton::clicked, this, [this] { askFor(IdeaAct::Decline); });
    connect(m_ask, &QPushButton::clicked, this, [this] { askFor(IdeaAct::Ask); });
    connect(m_answer, &QPushButton::clicked, this, [this] { askFor(IdeaAct::Answer); });
    connect(m_thank, &QPushButton::clicked, this, &IdeaReading::askForThanks);
    connect(m_review, &QPushButton::clicked, this,
        [this] { Q_EMIT actAsked(IdeaAct::Review, QString()); });
    connect(m_story, &QPushButton::clicked, this, &IdeaReading::storyAsked);
    return foot;
}

void IdeaReading::askFor(IdeaAct act)
{
    ReasonBar::Question question;
    switch (act) {
    case IdeaAct::Decline:
        question = { tr("Not this time"), tr("%1 reads the reason.").arg(m_idea.authorName),
            tr("Why not"), tr("Say so") };
        break;
    case IdeaAct::Ask:
        question = { tr("Ask %1").arg(m_idea.authorName), tr("They are told and answer in Relais."),
            tr("Your question"), tr("Ask") };
        break;
    default:
        question = { tr("Answer %1").arg(m_idea.authorName),
            tr("Say what becomes of what they noticed."), tr("Your answer"), tr("Answer") };
        break;
    }
    m_bar->ask(question, [this, act](const QString &text) { Q_EMIT actAsked(act, text); });
}

void IdeaReading::askForThanks()
{
    m_bar->ask({ tr("Thank %1").arg(m_idea.authorName),
                   tr("They read it with their idea, and may show it on the wall."),
                   tr("Your thanks"), tr("Say thanks") },
        [this](const QString &word) { Q_EMIT thanksGiven(word); });
}

void IdeaReading::clear()
{
    m_idea = {};
    m_bar->close();
    showNothing(
        u"idea"_s, tr("No idea chosen"), tr("What members suggest and notice stands on the left."));
}

void IdeaReading::setIdea(
    const Idea &idea, const QString &topic, const MemberId &me, const QDateTime &now)
{
    if (idea.id != m_idea.id) {
        m_bar->close();
        setProblem({});
    }
    m_idea = idea;
    m_title->setText(idea.title);
    m_facts->setText(tr("%1 · %2 · %3", "kind of idea, its author, when")
            .arg(IdeaWords::kind(idea.kind), idea.authorName, Format::ago(idea.createdAt, now)));
    m_state->setText(IdeaWords::stateForEditors(idea.state));
    m_state->setTone(IdeaWords::tone(idea.state));
    m_text->setIdea(idea, topic);
    m_credit->setText(creditSentence(idea));
    m_credit->setVisible(mayBeCredited(idea));
    m_conversation->setMessages(idea.messages, me, now);
    m_conversation->setVisible(!idea.messages.isEmpty());
    refresh();
    showChosen();
}

void IdeaReading::refresh()
{
    const bool open = !isOver(m_idea.state);
    const bool hasStory = !m_idea.story.isEmpty();
    m_decline->setVisible(open && m_idea.state != IdeaState::Declined);
    m_review->setVisible(open && m_idea.state != IdeaState::InReview);
    m_ask->setVisible(open);
    m_answer->setVisible(open && m_idea.kind == IdeaKind::Observation);
    m_story->setVisible(open || hasStory);
    m_story->setText(hasStory ? tr("Open its story") : tr("Make a draft of it"));
}

void IdeaReading::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_problem, text);
}

void IdeaReading::setBlocked(const QString &reason)
{
    for (Button *button : { m_decline, m_review, m_ask, m_answer, m_story }) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void IdeaReading::giveBack(IdeaAct act, const QString &text)
{
    askFor(act);
    m_bar->setReason(text);
}

void IdeaReading::giveThanksBack(const QString &word)
{
    askForThanks();
    m_bar->setReason(word);
}

bool IdeaReading::leaveQuestion()
{
    return m_bar->close();
}

} // namespace Relais::Ui
