// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideainbox/ideareading.h"

#include "ui/common/announce.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/conversation.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/ideawords.h"
#include "ui/common/panelhead.h"
#include "ui/common/pictureview.h"
#include "ui/common/reasonbar.h"
#include "ui/common/scrolled.h"
#include "ui/common/tag.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

IdeaReading::IdeaReading(Theme &theme, PictureCache *pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(theme))
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_facts(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_state(new Tag(theme))
    , m_text(new TextLabel(theme, TextStyle::Editor))
    , m_picture(pictures ? new PictureView(theme, *pictures, IdeaWords::pictureHeight) : nullptr)
    , m_context(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
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
    auto *nothing = new Card(theme);
    auto *middle = new QVBoxLayout(nothing);
    middle->addWidget(m_empty);
    auto *panel = new Card(theme);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    m_stack->addWidget(nothing);
    m_stack->addWidget(panel);
    clear();
}

QWidget *IdeaReading::makeHead()
{
    auto *head = new PanelHead(m_title, m_facts);
    m_state->setTall(true);
    head->addAtEnd(m_state);
    return head;
}

QWidget *IdeaReading::makeBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::inPanel, 0, Metrics::inPanel, 16);
    column->setSpacing(16);
    auto *box = new Card(m_theme);
    box->setRadius(Metrics::radiusBanner);
    auto *words = new QVBoxLayout(box);
    words->setContentsMargins(14, 12, 14, 12);
    words->setSpacing(8);
    m_text->setWrapped();
    m_context->setWrapped();
    words->addWidget(m_text);
    if (m_picture)
        words->addWidget(m_picture);
    words->addWidget(m_context);
    column->addWidget(box);
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
    connect(m_thank, &QPushButton::clicked, this, [this] {
        m_bar->ask({ tr("Thank %1").arg(m_idea.authorName),
                       tr("They read it with their idea, and may show it on the wall."),
                       tr("Your thanks"), tr("Say thanks") },
            [this](const QString &word) { Q_EMIT thanksGiven(word); });
    });
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

void IdeaReading::clear()
{
    m_idea = {};
    m_bar->close();
    m_empty->setContent(u"idea"_s, Tone::Accent, tr("No idea chosen"),
        tr("What members suggest and notice stands on the left."));
    m_stack->setCurrentIndex(0);
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
    m_text->setText(idea.text);
    QStringList context;
    if (!idea.place.isEmpty())
        context.append(tr("Where: %1").arg(idea.place));
    if (!idea.why.isEmpty())
        context.append(tr("Why it matters: %1").arg(idea.why));
    if (!topic.isEmpty())
        context.append(tr("Topic: %1").arg(topic));
    context += IdeaWords::link(idea);
    if (m_picture)
        m_picture->setImage(idea.image);
    m_context->setText(context.join(u'\n'));
    m_context->setVisible(!context.isEmpty());
    m_conversation->setMessages(idea.messages, me, now);
    m_conversation->setVisible(!idea.messages.isEmpty());
    refresh();
    m_stack->setCurrentIndex(1);
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

bool IdeaReading::leaveQuestion()
{
    return m_bar->close();
}

} // namespace Relais::Ui
