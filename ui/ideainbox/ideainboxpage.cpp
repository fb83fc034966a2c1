// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideainbox/ideainboxpage.h"

#include "core/domain/text/folding.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/controls/chip.h"
#include "ui/common/pagekeys.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/format.h"
#include "ui/common/words/ideawords.h"
#include "ui/ideainbox/ideareading.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int leftWidth = 520;
constexpr int leastLeft = 400;

bool isClosed(IdeaState state)
{
    return state == IdeaState::Declined || state == IdeaState::Answered;
}

} // namespace

IdeaInboxPage::IdeaInboxPage(Theme &theme, const Services &services, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(services)
    , m_filters(new QButtonGroup(this))
    , m_list(new IdeaList(theme, tr("Ideas inbox")))
    , m_state(new PageState(
          theme, services.reach, [this] { refresh(); }, this))
    , m_reading(new IdeaReading(theme, services.pictures))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_state->banner());
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(Metrics::betweenPanels);
    columns->addWidget(makeLeft());
    columns->addWidget(m_reading);
    columns->setStretchFactor(1, 1);
    columns->setSizes({ theme.scaled(leftWidth), theme.scaled(leftWidth) });
    column->addWidget(columns, 1);
    connect(&m_services.ideas, &IdeaInboxService::changed, this, &IdeaInboxPage::showIdeas);
    connect(m_list, &IdeaList::selectionMoved, this, &IdeaInboxPage::showIdea);
    connect(m_state, &PageState::searchLeft, this, &IdeaInboxPage::searchCleared);
    const auto showReach = [this] { m_reading->setBlocked(m_state->gate().reason()); };
    connect(&m_state->gate(), &ServerGate::changed, this, showReach);
    showReach();
    connect(m_reading, &IdeaReading::actAsked, this, &IdeaInboxPage::act);
    connect(m_reading, &IdeaReading::thanksGiven, this, &IdeaInboxPage::thank);
    connect(m_reading, &IdeaReading::storyAsked, this, &IdeaInboxPage::openStory);
    addFilterKey(*this, *m_filters);
    showIdeas();
    refresh();
}

QWidget *IdeaInboxPage::makeLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(m_theme.scaled(leastLeft));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [this, row](Filter filter, const QString &text) {
        auto *chip = new Chip(m_theme, text);
        chip->setAccessibleName(text);
        m_filters->addButton(chip, int(filter));
        row->addWidget(chip);
    };
    add(Filter::Open, tr("Open"));
    add(Filter::Stories, tr("Became stories"));
    add(Filter::Closed, tr("Closed"));
    row->addStretch(1);
    m_filters->button(int(Filter::Open))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int filter) {
        m_filter = Filter(filter);
        showIdeas();
    });
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_state->standIn(m_list, {}), 1);
    if (m_services.ideas.isKnown())
        m_state->setKnown();
    return left;
}

QString IdeaInboxPage::name()
{
    return tr("Ideas inbox");
}

QString IdeaInboxPage::subtitle() const
{
    if (!m_services.ideas.isKnown())
        return {};
    const int waiting = m_services.ideas.waitingCount();
    return waiting == 0 ? tr("Each has an answer") : tr("%n wait(s) for a word", nullptr, waiting);
}

QString IdeaInboxPage::searchHint() const
{
    return tr("Search ideas");
}

void IdeaInboxPage::search(const QString &text)
{
    m_search = text.trimmed();
    showIdeas();
}

void IdeaInboxPage::searchLeft()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> IdeaInboxPage::areas() const
{
    return { m_list, m_reading };
}

bool IdeaInboxPage::goBack()
{
    return m_reading->leaveQuestion();
}

void IdeaInboxPage::opened()
{
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
    showIdea();
}

void IdeaInboxPage::refresh()
{
    m_state->read(m_services.ideas.refresh(), [] { }); // changed() showed them
}

void IdeaInboxPage::showIdeas()
{
    QList<IdeaRow> rows;
    for (const Idea &idea : m_services.ideas.ideas()) {
        const bool story = idea.state == IdeaState::BecameStory;
        const Filter place = story ? Filter::Stories
            : isClosed(idea.state) ? Filter::Closed
                                   : Filter::Open;
        const bool found = m_search.isEmpty()
            || Text::folded(QString(idea.authorName + u'\n' + idea.text))
                   .contains(Text::folded(m_search));
        if (place != m_filter || !found)
            continue;
        const bool answered = !idea.messages.isEmpty() && !idea.messages.last().fromComms;
        rows.append({ idea.id, idea.kind, idea.title,
            answered ? tr("%1: %2", "who, what was said")
                           .arg(idea.authorName, idea.messages.last().text)
                           .simplified()
                     : tr("%1 · %2", "author, kind of idea")
                           .arg(idea.authorName, IdeaWords::kind(idea.kind)),
            IdeaWords::stateForEditors(idea.state), IdeaWords::tone(idea.state),
            Format::ago(idea.changedAt, m_services.clock.now()), idea.state == IdeaState::Sent });
    }
    m_list->setRows(rows);
    sayNothing(!rows.isEmpty());
    showIdea();
    Q_EMIT headChanged();
}

void IdeaInboxPage::sayNothing(bool any)
{
    PageState::Nothing nothing { u"idea"_s, tr("None here"),
        tr("Members suggest stories and say what they notice; both come here."), {}, true, {} };
    if (!m_search.isEmpty())
        nothing = { {}, {}, tr("Others may be under another filter."), {}, true, m_search };
    m_state->setNothing(nothing);
    m_state->setAny(any);
}

QString IdeaInboxPage::topicName(const TopicId &id) const
{
    const auto topics = m_services.queue.topics();
    if (!topics)
        return {};
    const auto found = std::find_if(
        topics->cbegin(), topics->cend(), [&](const Topic &topic) { return topic.id == id; });
    return found == topics->cend() ? QString() : topicLabel(*found);
}

void IdeaInboxPage::showIdea()
{
    const IdeaId id = m_list->selected();
    const QList<Idea> &ideas = m_services.ideas.ideas();
    const auto found =
        std::find_if(ideas.cbegin(), ideas.cend(), [&](const Idea &idea) { return idea.id == id; });
    if (found == ideas.cend()) {
        m_reading->clear();
        return;
    }
    m_reading->setIdea(
        *found, topicName(found->topic), m_services.session.member().id, m_services.clock.now());
    // Looking at it is reading it: its author sees so.
    if (found->state == IdeaState::Sent && isVisible())
        act(IdeaAct::Read, {});
}

void IdeaInboxPage::act(IdeaAct act, const QString &text)
{
    const IdeaId id = m_list->selected();
    whenDone(m_services.ideas.act(id, act, text), this,
        [this, id, act, text](const Result<void> &result) {
            if (!result && act == IdeaAct::Read)
                return; // told when it is opened again
            m_reading->setProblem(result ? QString() : IdeaWords::problem(result.error()));
            if (!result && !text.isEmpty() && id == m_reading->id())
                m_reading->giveBack(act, text);
            if (!result && result.error().code == ErrorCode::Conflict)
                refresh();
        });
}

void IdeaInboxPage::thank(const QString &word)
{
    Thanks thanks;
    thanks.kind = Thanks::For::Idea;
    thanks.object = m_list->selected().value;
    thanks.text = word;
    whenDone(m_services.feedback.thank(thanks), this,
        [this, word, id = m_list->selected()](const Result<void> &result) {
            m_reading->setProblem(result ? QString() : IdeaWords::problem(result.error()));
            if (result)
                Q_EMIT undoOffered({ tr("Your thanks are on their way"), u"thank"_s, {} });
            else if (id == m_reading->id())
                m_reading->giveThanksBack(word);
        });
}

void IdeaInboxPage::openStory()
{
    whenDone(m_services.ideas.turnIntoStory(m_list->selected()), this,
        [this](const Result<StoryId> &result) {
            m_reading->setProblem(result ? QString() : IdeaWords::problem(result.error()));
            if (result)
                Q_EMIT storyAsked(*result);
        });
}

} // namespace Relais::Ui
