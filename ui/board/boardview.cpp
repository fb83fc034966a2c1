// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardview.h"

#include "ui/board/boardnarrow.h"
#include "ui/board/boardtablemodel.h"
#include "ui/board/bulkbar.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int laneGap = 12;
constexpr Lane allLanes[] { Lane::Candidate, Lane::Draft, Lane::Review, Lane::Approved,
    Lane::Over };

} // namespace

BoardView::BoardView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(new QButtonGroup(this))
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
    , m_reason(new ReasonBar(theme))
    , m_bulk(new BulkBar(theme))
    , m_narrow(new BoardNarrow(theme, this))
    , m_rule(new TextLabel(theme, TextStyle::Small, &Tokens::muted,
          tr("A story is approved by someone other than its author")))
    , m_shapes(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(laneGap);
    column->addWidget(makeTop());
    m_problem->setClosable(true);
    connect(m_problem, &Banner::closed, m_problem, &QWidget::hide);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    connect(m_bulk, &BulkBar::clearAsked, this, &BoardView::chooseNone);
    m_stack->addWidget(makeLanes());
    m_stack->addWidget(makeTable());
    column->addWidget(m_stack, 1);
    column->addWidget(m_bulk);
    for (const Lane lane : allLanes)
        connectLane(lane);
    connectTable();
    refresh();
}

QWidget *BoardView::makeLanes()
{
    auto *inside = new QWidget;
    auto *lanes = new QHBoxLayout(inside);
    lanes->setContentsMargins(0, 0, 0, 0);
    lanes->setSpacing(laneGap);
    for (const Lane lane : allLanes) {
        m_lanes.append(new LaneBox(m_theme, lane));
        lanes->addWidget(m_lanes.last(), 1);
        connect(m_lanes.last(), &LaneBox::newAsked, this, &BoardView::newAsked);
    }
    auto *scroll = scrolled(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // lanes get no narrower
    return scroll;
}

QWidget *BoardView::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    auto *chips = new FlowLayout(8);
    row->addLayout(chips, 1);
    addShapes(*chips);
    for (int filter = 0; filter < boardFilterCount; ++filter) {
        auto *chip = new Chip(m_theme, {});
        chip->setCheckable(true);
        chip->setChecked(filter == 0);
        m_filters->addButton(chip, filter);
        chips->addWidget(chip);
    }
    connect(m_filters, &QButtonGroup::idClicked, this, &BoardView::refresh);
    connect(m_narrow, &BoardNarrow::changed, this, &BoardView::refresh);
    for (Chip *chip : m_narrow->chips())
        chips->addWidget(chip);
    row->addWidget(m_rule);
    return top;
}

// It is a hint: where there is no room for it, the filters keep their one row.
void BoardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int taken = m_rule->sizeHint().width();
    for (const Chip *chip : findChildren<Chip *>())
        taken += chip->sizeHint().width() + laneGap;
    m_rule->setVisible(taken <= width());
}

void BoardView::connectLane(Lane lane)
{
    LaneList &list = this->lane(lane);
    list.setTakes([this, lane](const QString &id) {
        const auto moved = card(id);
        return moved && m_blocked.isEmpty() && moveTo(*moved, lane, m_now).has_value();
    });
    connect(&list, &LaneList::opened, this, &BoardView::openAsked);
    connect(&list, &LaneList::menuAsked, this, &BoardView::openMenu);
    connect(&list, &LaneList::keyAct, this, &BoardView::onKey);
    connect(&list, &LaneList::toggleAsked, this, &BoardView::toggle);
    connect(&list, &LaneList::chooseAsked, this, &BoardView::chooseToo);
    connect(&list, &LaneList::dropped, this, [this, lane](const QString &id) { move(id, lane); });
    connect(&list, &LaneList::leaveAsked, this, [this, lane](int by) { focusBeside(lane, by); });
    connect(&list, &LaneList::moveAsked, this, [this, lane](const QString &id, int by) {
        const int to = int(lane) + by;
        if (to >= 0 && to < laneCount)
            move(id, static_cast<Lane>(to));
    });
}

void BoardView::setPhrases(const QList<BlockedPhrase> &blocked)
{
    m_phrases = blocked;
}

void BoardView::setContent(const QList<CurationService::Row> &rows,
    const QList<CandidateEntry> &candidates, const QDateTime &now)
{
    m_rows = rows;
    m_candidates = candidates;
    m_now = now;
    QStringList languages;
    for (const CurationService::Row &row : rows)
        languages.append(row.working.story.language);
    for (const CandidateEntry &candidate : candidates)
        languages.append(candidate.language);
    m_narrow->setLanguages(languages);
    refresh();
    Q_EMIT summaryChanged();
}

void BoardView::setKnown(bool known)
{
    m_known = known;
    const QString nothing = known ? tr("Nothing here") : tr("Not known yet");
    m_nothing->setText(nothing);
    for (const Lane lane : allLanes) {
        const bool byHand = lane == Lane::Candidate || lane == Lane::Draft;
        m_lanes.at(int(lane))->setNothing(
            known && byHand ? tr("Nothing here; keep a candidate or start a story") : nothing);
    }
}

void BoardView::setCampaigns(const QList<Campaign> &campaigns)
{
    m_narrow->setCampaigns(campaigns);
    m_rowModel->setCampaigns(campaigns);
}

void BoardView::setSearch(const QString &search)
{
    m_search = search;
    refresh();
}

void BoardView::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_bulk->setCards(chosen(), m_now, m_blocked);
}

void BoardView::setProblem(const QString &sentence)
{
    m_problem->setMessage({}, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString BoardView::summary() const
{
    if (!m_known)
        return {};
    const int waiting = waitingForMe(m_rows);
    return waiting > 0 ? tr("%n wait(s) for you", "stories", waiting) : tr("Nothing waits for you");
}

std::optional<BoardCard> BoardView::card(const QString &id) const
{
    for (const LaneBox *lane : m_lanes) {
        if (const auto found = lane->model().card(id))
            return found;
    }
    return {};
}

void BoardView::refresh()
{
    const int waiting = waitingForMe(m_rows);
    m_filters->button(int(BoardFilter::All))->setText(tr("All"));
    m_filters->button(int(BoardFilter::WaitingForMe))
        ->setText(waiting > 0 ? tr("Waiting for me %1").arg(Format::number(waiting))
                              : tr("Waiting for me"));
    m_filters->button(int(BoardFilter::Mine))->setText(tr("Written by me"));
    m_filters->button(int(BoardFilter::Archived))->setText(tr("Archived"));
    const auto filter = static_cast<BoardFilter>(m_filters->checkedId());
    const auto lanes =
        boardLanes(m_rows, m_candidates, filter, m_search, m_now, m_narrow->narrowing(), m_phrases);
    for (int i = 0; i < laneCount; ++i)
        m_lanes.at(i)->setCards(lanes.at(i), m_now);
    fillTable(lanes);
    QSet<QString> shown;
    for (const BoardCard &card : chosen())
        shown.insert(card.id);
    setChosen(shown); // what is no longer shown is no longer chosen
}

QList<BoardCard> BoardView::chosen() const
{
    QList<BoardCard> cards;
    for (const LaneBox *lane : m_lanes) {
        for (const BoardCard &card : lane->model().cards()) {
            if (m_chosen.contains(card.id))
                cards.append(card);
        }
    }
    return cards;
}

void BoardView::setChosen(const QSet<QString> &ids)
{
    m_chosen = ids;
    for (const LaneBox *lane : std::as_const(m_lanes))
        lane->model().setChosen(ids);
    m_rowModel->setChosen(ids);
    showRest();
    m_bulk->setCards(chosen(), m_now, m_blocked);
}

void BoardView::toggle(const QString &id)
{
    QSet<QString> ids = m_chosen;
    if (!ids.remove(id))
        ids.insert(id);
    setChosen(ids);
}

void BoardView::chooseToo(const QStringList &ids)
{
    setChosen(m_chosen + QSet<QString>(ids.begin(), ids.end()));
}

bool BoardView::chooseNone()
{
    if (m_chosen.isEmpty())
        return false;
    setChosen({});
    return true;
}

void BoardView::say(const QString &reason)
{
    setProblem(reason);
}

void BoardView::move(const QString &id, Lane lane)
{
    const auto moved = card(id);
    if (!moved)
        return;
    if (!m_blocked.isEmpty()) {
        say(m_blocked);
        return;
    }
    const auto move = moveTo(*moved, lane, m_now);
    if (!move) {
        const bool unready = laneOf(*moved, m_now) == Lane::Draft && lane == Lane::Review;
        say(unready ? moved->blocking
                    : (lane == Lane::Approved
                              ? tr("A story is approved in its own page, after reading it")
                              : tr("A story does not go there by hand")));
        return;
    }
    setProblem({});
    switch (*move) {
    case LaneMove::Keep:
        Q_EMIT keepAsked({ id });
        break;
    case LaneMove::Submit:
        Q_EMIT submitAsked({ id });
        break;
    case LaneMove::SendBack:
        Q_EMIT sendBackAsked({ id }, moved->mine);
        break;
    }
}

void BoardView::onKey(int key, const QString &id)
{
    const auto acted = card(id);
    if (!acted)
        return;
    const bool review = acted->story.state == StoryState::InReview;
    if (key == Qt::Key_A && acted->isCandidate)
        move(id, Lane::Draft);
    else if (key == Qt::Key_A && review)
        Q_EMIT changesAsked({ id }); // they are read before it is approved
    else if (key == Qt::Key_A && acted->correctionWaitsForMe && m_blocked.isEmpty())
        Q_EMIT correctionAsked({ id });
    else if (key == Qt::Key_D && acted->isCandidate)
        Q_EMIT openAsked(id);
    else if (key == Qt::Key_D)
        Q_EMIT changesAsked({ id });
    else if (key == Qt::Key_B && review)
        move(id, Lane::Draft);
    else if (key == Qt::Key_E && acted->isCandidate && m_blocked.isEmpty())
        Q_EMIT dropAsked({ id });
    else if (key == Qt::Key_W && mayBeWithdrawn(*acted) && m_blocked.isEmpty())
        Q_EMIT withdrawAsked({ id });
    else if (!m_blocked.isEmpty())
        say(m_blocked);
}

void BoardView::focusBeside(Lane lane, int by)
{
    for (int to = int(lane) + by; to >= 0 && to < laneCount; to += by) {
        if (m_lanes.at(to)->model().rowCount() == 0)
            continue;
        m_lanes.at(to)->list().setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace Relais::Ui
