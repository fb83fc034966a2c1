// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendargrid.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int weekendWidth = 64;
constexpr int headHeight = 30;
constexpr int numberWidth = 36; // of the week

//! From 0, in the week as the locale has it.
int placeInWeek(int day)
{
    return (day - QLocale().firstDayOfWeek() + 7) % 7;
}
} // namespace

CalendarGrid::CalendarGrid(Theme &theme, CalendarModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CalendarDelegate(theme, model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    viewport()->setAcceptDrops(true); // there a position is one of the days, below the headers
    setObjectName(u"calendar"_s);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Calendar"));
    setAccessibleDescription(
        tr("Arrows move by day, Page Up and Page Down by month or week, Home goes to today; Enter "
           "opens the day; M picks a story up and Enter puts it down"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(theme.scaled(headHeight));
    verticalHeader()->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignTop);
    verticalHeader()->setFixedWidth(theme.scaled(numberWidth));
    for (QHeaderView *header : { horizontalHeader(), verticalHeader() })
        header->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(theme.scaled(weekendWidth) / 2);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const QList<int> weekend { placeInWeek(Qt::Saturday), placeInWeek(Qt::Sunday) };
    const auto narrow = [this, &theme, weekend] {
        for (const int column : weekend)
            horizontalHeader()->resizeSection(column, theme.scaled(weekendWidth));
    };
    for (const int column : weekend)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    narrow();
    connect(&theme, &Theme::changed, this, narrow);
}

void CalendarGrid::setDetailed(bool detailed)
{
    m_delegate->setDetailed(detailed);
    viewport()->update();
}

QDate CalendarGrid::chosen() const
{
    const CalendarDay *day = m_model.day(currentIndex());
    return day ? day->date : QDate();
}

void CalendarGrid::drag(QWidget *from, const StoryId &story)
{
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(mimeType), story.value.toUtf8());
    auto *drag = new QDrag(from); // Qt deletes it when it is over
    drag->setMimeData(data);
    drag->exec(Qt::MoveAction);
}

StoryId CalendarGrid::storyAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const CalendarDay *day = m_model.day(index);
    return day ? m_delegate->storyAt(visualRect(index), *day, point) : StoryId();
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> ours { Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_M,
        Qt::Key_Return, Qt::Key_Enter };
    if (ours.contains(event->key()) && !(event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT keyPressed(event->key());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton ? storyAt(m_pressedAt) : StoryId();
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(m_pressedAt);
    const CalendarDay *day = m_model.day(index);
    if (day && event->button() == Qt::LeftButton
        && m_delegate->isMore(visualRect(index), *day, m_pressedAt))
        Q_EMIT dayOpened();
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    const bool far = moved.manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed.isEmpty() || !event->buttons().testFlag(Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if (far)
        drag(this, std::exchange(m_pressed, {}));
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const StoryId story = storyAt(event->position().toPoint());
    if (!story.isEmpty())
        Q_EMIT opened(story);
    else if (indexAt(event->position().toPoint()).isValid())
        Q_EMIT dayOpened();
}

void CalendarGrid::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(QString::fromLatin1(mimeType)));
}

void CalendarGrid::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex over = indexAt(event->position().toPoint());
    const bool taken =
        over.isValid() && event->mimeData()->hasFormat(QString::fromLatin1(mimeType));
    if (taken)
        setCurrentIndex(over);
    event->setAccepted(taken);
}

void CalendarGrid::dropEvent(QDropEvent *event)
{
    const QModelIndex over = indexAt(event->position().toPoint());
    const CalendarDay *day = m_model.day(over);
    const QByteArray story = event->mimeData()->data(QString::fromLatin1(mimeType));
    if (!day || story.isEmpty())
        return;
    const QDate date = day->date;
    event->setDropAction(Qt::CopyAction); // nothing goes away where it came from
    event->accept();
    Q_EMIT dropped({ QString::fromUtf8(story) }, date);
}

} // namespace Relais::Ui
