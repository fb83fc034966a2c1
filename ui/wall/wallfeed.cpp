// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallfeed.h"

#include "ui/wall/wallmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Relais::Ui {

namespace {

constexpr int widestFeed = 840; // longer lines are hard to read
constexpr int betweenCards = 12;
constexpr int supposedHeight = 180; // of a card before any was measured
constexpr int leastAhead = 300; // of what is seen, in which rows have cards
constexpr int mostAhead = 900;
constexpr int mostRounds = 4; // of measuring what measuring brought near

int heightIn(const QWidget &widget, int width)
{
    const int height =
        widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
    return std::max(height, widget.minimumHeight());
}

// Answers its bottom.
int placeAt(QWidget &widget, int y, int width)
{
    const int height = heightIn(widget, width);
    widget.setGeometry(0, y, width, height);
    return y + height;
}

int ahead(int seen)
{
    return std::clamp(seen, leastAhead, mostAhead);
}

} // namespace

WallFeed::WallFeed(Theme &theme, PictureCache &pictures, const Clock &clock, WallModel &model,
    QScrollArea &area, const Around &around, WallCards::Prepare prepare)
    : m_theme(theme)
    , m_model(model)
    , m_area(area)
    , m_around(around)
    , m_rows(betweenCards, theme.scaled(supposedHeight))
    , m_cards(theme, pictures, clock, model, *this, std::move(prepare))
{
    m_around.seenLine->hide();
    for (QWidget *widget : { around.writer, around.empty, around.seenLine, around.more })
        widget->setParent(this);
    area.viewport()->installEventFilter(this);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_arranging)
            arrange();
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_rows.forgetAll();
        soon();
    });
    followModel();
}

void WallFeed::followModel()
{
    m_rows.insert(0, m_model.rowCount());
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &WallFeed::beforeChange);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, &WallFeed::beforeChange);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { beforeRemoval(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) {
            m_rows.insert(first, last - first + 1);
            if (m_refocus >= first)
                m_refocus += last - first + 1;
            soon();
        });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            m_rows.remove(first, last - first + 1);
            if (m_refocus > first) // what goes above moves it up
                m_refocus = std::max(first, m_refocus - (last - first + 1));
            soon();
        });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
            m_rows.move(from, before > from ? before - 1 : before);
            m_disordered = true;
            soon();
        });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row) {
                if (PostCard *card = m_cards.of(m_model.postAt(row)))
                    m_cards.renew(*card);
            }
            soon();
        });
}

// Rows stand where they were until arrange(): that is where what is seen is known.
void WallFeed::beforeChange()
{
    if (m_changing)
        return;
    m_place = place();
    m_changing = true;
}

void WallFeed::beforeRemoval(int first, int last)
{
    beforeChange();
    const auto goes = [first, last](int row) { return row >= first && row <= last; };
    if (const PostCard *card = m_cards.withFocus(); card && goes(m_cards.rowOf(*card)))
        m_refocus = first;
    const int row = m_model.rowOf(m_place.post);
    if (!goes(row))
        return;
    const int edge = m_rows.topOf(row) + m_place.offset;
    const int next = last + 1 < m_rows.count() ? last + 1 : first - 1;
    m_place = next < 0 ? Place() : Place { m_model.postAt(next), edge - m_rows.topOf(next) };
}

void WallFeed::soon()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

bool WallFeed::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // ours, or of a part whose size is another
        measureAnew();
    return QWidget::event(event);
}

bool WallFeed::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area.viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void WallFeed::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    soon();
}

int WallFeed::seenHeight() const
{
    return m_area.viewport()->height();
}

int WallFeed::wholeHeight() const
{
    const int more = m_around.more->isHidden() ? 0 : betweenCards + m_around.more->height();
    return m_rows.end() + more + betweenCards;
}

WallFeed::Place WallFeed::place() const
{
    const int value = m_area.verticalScrollBar()->value();
    const QWidget *focus = window()->focusWidget();
    // Where somebody types stays still, on top of the Wall too.
    if (const PostCard *card = m_cards.with(focus);
        card && qobject_cast<const QLineEdit *>(focus)) {
        const int row = m_cards.rowOf(*card);
        if (row >= 0 && m_rows.topOf(row) < value + seenHeight()
            && m_rows.topOf(row) + m_rows.heightOf(row) > value)
            return { m_model.postAt(row), value - m_rows.topOf(row) };
    }
    const int row = m_rows.rowAt(value);
    if (value <= 0 || row < 0 || (value < m_rows.topOf(0) && m_around.writer->isAncestorOf(focus)))
        return {};
    return { m_model.postAt(row), value - m_rows.topOf(row) };
}

int WallFeed::valueFor(const Place &kept) const
{
    const int row = m_model.rowOf(kept.post);
    const int value =
        row < 0 ? m_area.verticalScrollBar()->value() : m_rows.topOf(row) + kept.offset;
    return std::clamp(value, 0, std::max(0, wholeHeight() - seenHeight()));
}

void WallFeed::arrange()
{
    m_again = true;
    if (m_arranging)
        return;
    m_arranging = true;
    const Place kept = std::exchange(m_changing, false) ? m_place : place();
    // A scroll bar that comes or goes leaves another width.
    for (int round = 0; round < mostRounds && std::exchange(m_again, false); ++round)
        arrangeAround(kept);
    m_again = false;
    m_arranging = false;
}

void WallFeed::arrangeAround(const Place &kept)
{
    const int width = std::min(m_area.viewport()->width(), m_theme.scaled(widestFeed));
    if (width != std::exchange(m_width, width))
        m_rows.forgetAll();
    placeHead(width);
    int value = valueFor(kept);
    for (int round = 0; round < mostRounds && measure(wantedRows(value), width); ++round)
        value = valueFor(kept);
    refocus();
    retire(value);
    for (PostCard *card : m_cards.all()) {
        const int row = m_cards.rowOf(*card);
        card->setGeometry(0, m_rows.topOf(row), width, m_rows.heightOf(row));
    }
    placeTail(width);
    resize(width, wholeHeight());
    m_area.verticalScrollBar()->setValue(value);
    keepOrder();
}

void WallFeed::placeHead(int width)
{
    int bottom = placeAt(*m_around.writer, 0, width);
    m_around.empty->setVisible(m_rows.count() == 0);
    if (m_rows.count() == 0)
        bottom = placeAt(*m_around.empty, bottom + betweenCards, width);
    m_rows.setTop(bottom + betweenCards);
    m_rows.setLine(m_model.rowOf(m_seenFrom), heightIn(*m_around.seenLine, width));
}

void WallFeed::placeTail(int width)
{
    const bool line = m_model.rowOf(m_seenFrom) >= 0;
    if (line)
        placeAt(*m_around.seenLine, m_rows.lineTop(), width);
    m_around.seenLine->setVisible(line);
    const QSize more = m_around.more->sizeHint();
    m_around.more->setGeometry(
        (width - more.width()) / 2, m_rows.end() + betweenCards, more.width(), more.height());
}

QList<int> WallFeed::wantedRows(int value) const
{
    const int around = ahead(seenHeight());
    const FeedGeometry::Span near =
        m_rows.rowsWithin(value - around, value + seenHeight() + around);
    QList<int> rows;
    for (int row = near.first; row <= near.last; ++row)
        rows.append(row);
    const auto with = [&rows, this](int row) {
        if (row >= 0 && row < m_rows.count() && !rows.contains(row))
            rows.append(row);
    };
    // Tab goes on from where the focus is, wherever one scrolled since.
    if (const PostCard *card = m_cards.withFocus()) {
        const int row = m_cards.rowOf(*card);
        for (int beside = row - 1; row >= 0 && beside <= row + 1; ++beside)
            with(beside);
    }
    with(m_model.rowOf(m_wanted));
    if (m_refocus >= 0)
        with(std::min(m_refocus, m_rows.count() - 1));
    return rows;
}

bool WallFeed::measure(const QList<int> &rows, int width)
{
    for (const int row : rows) {
        if (m_cards.of(m_model.postAt(row)))
            continue;
        PostCard &card = m_cards.make(row);
        card.resize(width, m_rows.heightOf(row));
        card.show();
        m_rows.forget(row);
        m_disordered = true;
    }
    bool changed = false;
    for (const PostCard *card : m_cards.all()) {
        const int row = m_cards.rowOf(*card);
        if (row < 0 || m_rows.isMeasured(row))
            continue;
        const int height = heightIn(*card, width);
        changed = changed || height != m_rows.heightOf(row);
        m_rows.setHeight(row, height);
    }
    return changed;
}

void WallFeed::retire(int value)
{
    // Further than cards are made, so that none comes and goes with every turn of the wheel.
    const int around = 2 * ahead(seenHeight());
    const FeedGeometry::Span near =
        m_rows.rowsWithin(value - around, value + seenHeight() + around);
    const QList<int> wanted = wantedRows(value);
    m_cards.keep([&](int row) { return near.contains(row) || wanted.contains(row); });
}

void WallFeed::refresh()
{
    beforeChange();
    for (PostCard *card : m_cards.all())
        m_cards.renew(*card);
    measureAnew();
}

void WallFeed::measureAnew()
{
    for (const PostCard *card : m_cards.all()) {
        if (const int row = m_cards.rowOf(*card); row >= 0)
            m_rows.forget(row);
    }
    arrange();
}

WallCards &WallFeed::cards()
{
    if (m_changing)
        arrange();
    return m_cards;
}

void WallFeed::setSeenFrom(const WallPostId &first)
{
    beforeChange();
    m_seenFrom = first;
    arrange();
}

} // namespace Relais::Ui
