// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxdetail.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/momentwords.h"
#include "ui/outbox/historyview.h"
#include "ui/outbox/sentcard.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int betweenParts = 14;
constexpr int otherRow = 40;

} // namespace

OutboxDetail::OutboxDetail(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_empty(new EmptyState(theme))
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_network(new NetworkIcon(theme, Network::Wall))
    , m_facts(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_banner(new Banner(theme, Tone::Info, u"info"_s))
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
    , m_sent(new SentCard(theme))
    , m_history(new HistoryView(theme))
    , m_othersTitle(new TextLabel(
          theme, TextStyle::CardTitle, &Tokens::text, tr("Your other relays of this story")))
    , m_others(new Card(theme))
    , m_othersLayout(new QVBoxLayout(m_others))
    , m_actions(new OutboxActions(theme))
{
    auto *panel = new Card(theme);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    column->addWidget(lineAcross(theme));
    column->addWidget(m_actions);
    auto *nothing = new Card(theme);
    auto *middle = new QVBoxLayout(nothing);
    middle->addWidget(m_empty);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(nothing);
    m_stack->addWidget(panel);
    m_othersLayout->setContentsMargins(0, 0, 0, 0);
    m_othersLayout->setSpacing(0);
    clear();
}

QWidget *OutboxDetail::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Metrics::inPanel, 16, Metrics::inPanel, 12);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setElided(true);
    words->addWidget(m_title);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(6);
    facts->addWidget(m_network);
    m_facts->setElided(true);
    facts->addWidget(m_facts, 1);
    words->addLayout(facts);
    row->addLayout(words, 1);
    auto *story = new Button(m_theme, Button::Kind::Quiet, tr("Story"));
    story->setSize(Button::Size::Small);
    story->setIconName(u"impression"_s);
    story->setAccessibleDescription(tr("Open the story in the queue"));
    row->addWidget(story, 0, Qt::AlignTop);
    connect(story, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT storyAsked(m_row->relay.story);
    });
    return head;
}

QWidget *OutboxDetail::makeBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::inPanel, 0, Metrics::inPanel, betweenParts);
    column->setSpacing(betweenParts);
    m_problem->hide();
    m_problem->setClosable(true);
    connect(m_problem, &Banner::closed, m_problem, &QWidget::hide);
    column->addWidget(m_banner);
    column->addWidget(m_problem);
    column->addWidget(m_sent);
    auto *historyHead = new QHBoxLayout;
    historyHead->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("History")));
    auto *saved = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("Each line was saved before the next step began"));
    saved->setElided(true); // in a narrow window
    historyHead->addStretch(1);
    historyHead->addWidget(saved);
    column->addLayout(historyHead);
    column->addWidget(m_history);
    column->addWidget(m_othersTitle);
    m_others->setRadius(Metrics::radiusBanner);
    column->addWidget(m_others);
    column->addStretch(1);
    auto *scroll = scrolled(content);
    scroll->setAccessibleName(tr("Relay"));
    return scroll;
}

void OutboxDetail::clear()
{
    m_row.reset();
    m_empty->setContent(u"outbox"_s, Tone::Accent, tr("No relay chosen"),
        tr("Its text and its history show here."));
    m_stack->setCurrentIndex(0);
}

void OutboxDetail::setProblem(const QString &text)
{
    m_problem->setMessage({}, text);
    m_problem->setVisible(!text.isEmpty());
}

QString OutboxDetail::sentText() const
{
    return m_sent->sentText();
}

void OutboxDetail::setRelay(const RelayService::Row &row, const QList<RelayStep> &steps,
    const QList<RelayService::Row> &others, const OutboxMoment &moment)
{
    if (!m_row || m_row->relay.id != row.relay.id)
        setProblem({});
    m_row = row;
    m_title->setText(row.storyTitle);
    m_network->setNetwork(row.relay.network);
    m_facts->setText(tr("%1 · confirmed %2 · revision %3")
            .arg(RelayWordsOf::account(row),
                MomentWords::inSentence(row.relay.createdAt, moment.now))
            .arg(row.relay.revision));
    const RelayBanner banner = RelayWordsOf::banner(row, moment);
    m_banner->setLook(banner.tone, banner.icon);
    m_banner->setMessage(banner.title, banner.text);
    m_sent->setRelay(row);
    m_sent->setVisible(!row.relay.text.isEmpty()); // one from another machine has none here
    m_history->setLines(RelayWordsOf::history(row, steps, moment));
    showOthers(others, moment);
    m_actions->setRelay(row, moment);
    m_stack->setCurrentIndex(1);
}

void OutboxDetail::showOthers(const QList<RelayService::Row> &others, const OutboxMoment &moment)
{
    while (QLayoutItem *item = m_othersLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int shown = 0;
    for (const RelayService::Row &other : others) {
        if (m_row && other.relay.id == m_row->relay.id)
            continue;
        if (shown++ > 0)
            m_othersLayout->addWidget(lineAcross(m_theme));
        const RelayWords words = RelayWordsOf::row(other, moment);
        auto *line = new QWidget;
        line->setFixedHeight(m_theme.scaled(otherRow));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(12, 0, 12, 0);
        row->setSpacing(10);
        row->addWidget(new NetworkIcon(m_theme, other.relay.network));
        auto *name =
            new TextLabel(m_theme, TextStyle::Body, &Tokens::text, RelayWordsOf::account(other));
        name->setElided(true);
        row->addWidget(name, 1);
        auto *tag = new Tag(m_theme, words.state, words.tone);
        tag->setIconName(words.icon);
        row->addWidget(tag);
        auto *open = new Button(m_theme, Button::Kind::Quiet, tr("Show"));
        open->setSize(Button::Size::Small);
        open->setAccessibleDescription(words.reason);
        connect(open, &QPushButton::clicked, this,
            [this, id = other.relay.id] { Q_EMIT relayAsked(id); });
        row->addWidget(open);
        m_othersLayout->addWidget(line);
    }
    m_othersTitle->setVisible(shown > 0);
    m_others->setVisible(shown > 0);
}

} // namespace Relais::Ui
