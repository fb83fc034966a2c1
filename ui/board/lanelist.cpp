// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanelist.h"

#include "ui/common/tag.h"
#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace Relais::Ui {

namespace {
constexpr int titleLines = 3;
constexpr int tagGap = 6;
constexpr int boxRadius = 5;
constexpr int originalIcon = 14;
constexpr int originalGap = 4;
} // namespace

BoardCardDelegate::BoardCardDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

BoardCardSizes BoardCardDelegate::sizesOf(int rowWidth, const QString &title) const
{
    BoardCardSizes sizes;
    sizes.tags = m_theme.scaled(Metrics::tag);
    sizes.title = wrappedHeight(m_theme.font(TextStyle::CardTitle),
        m_theme.lineHeight(TextStyle::CardTitle), boardCardTextWidth(rowWidth), title, titleLines);
    sizes.smallLine = m_theme.lineHeight(TextStyle::Small);
    return sizes;
}

QSize BoardCardDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return { width, boardCardRowHeight(sizesOf(width, index.data(Qt::DisplayRole).toString())) };
}

void BoardCardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool on = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const QString title = index.data(Qt::DisplayRole).toString();
    BoardCardSizes sizes = sizesOf(option.rect.width(), title);
    sizes.original = originalWidth(index);
    const BoardCardLayout at = layOutBoardCard(option.rect, sizes);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    fillRounded(*painter, at.card, Metrics::radiusCard, t.surface,
        on ? t.accent : (over ? t.lineStrong : t.line), on ? 2 : 1);
    const bool chosen = index.data(LaneModel::ChosenRole).toBool();
    if (chosen || over || on) {
        const QRect box = boxOf(option.rect, title, option.direction).adjusted(1, 1, -1, -1);
        fillRounded(*painter, box, boxRadius, chosen ? t.accent : t.surface,
            chosen ? t.accent : t.lineStrong);
        if (chosen)
            drawIcon(*painter, m_theme, QStringLiteral("confirm"), t.onAccent,
                box.adjusted(2, 2, -2, -2));
    }
    int x = at.tags.x();
    for (const QString &text : index.data(LaneModel::TagsRole).toStringList()) {
        const QRect box(x, at.tags.y(), Tag::width(m_theme, text), at.tags.height());
        const QRect placed = QStyle::visualRect(option.direction, at.tags, box);
        Tag::draw(*painter, m_theme, placed.topLeft(), text, Tone::Neutral);
        x += box.width() + tagGap;
    }
    drawWrapped(*painter, at.title, m_theme.font(TextStyle::CardTitle),
        m_theme.lineHeight(TextStyle::CardTitle), t.text, title, titleLines);
    const Tone tone = static_cast<Tone>(index.data(LaneModel::ToneRole).toInt());
    drawLine(*painter, at.line, m_theme.font(TextStyle::Small),
        tone == Tone::Neutral ? t.muted : toneColors(t, tone).ink,
        index.data(LaneModel::LineRole).toString());
    drawLine(*painter, QStyle::visualRect(option.direction, at.line, at.foot),
        m_theme.font(TextStyle::Small), t.muted, index.data(LaneModel::FootRole).toString());
    if (!at.original.isEmpty())
        paintOriginal(*painter, QStyle::visualRect(option.direction, at.line, at.original), index);
    painter->restore();
}

int BoardCardDelegate::originalWidth(const QModelIndex &index) const
{
    if (index.data(LaneModel::TranslationRole).toString().isEmpty())
        return 0;
    const QString code = index.data(LaneModel::OriginalRole).toString();
    return m_theme.scaled(originalIcon)
        + (code.isEmpty() ? 0 : originalGap + textWidth(m_theme.font(TextStyle::Small), code));
}

void BoardCardDelegate::paintOriginal(
    QPainter &painter, const QRect &mark, const QModelIndex &index) const
{
    const QColor &ink = m_theme.colors().muted;
    const int side = m_theme.scaled(originalIcon);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect icon(mark.left(), mark.top() + (mark.height() - side) / 2, side, side);
    drawIcon(painter, m_theme, QStringLiteral("language"), ink,
        QStyle::visualRect(direction, mark, icon));
    drawLine(painter,
        QStyle::visualRect(direction, mark, mark.adjusted(side + originalGap, 0, 0, 0)),
        m_theme.font(TextStyle::Small), ink, index.data(LaneModel::OriginalRole).toString());
}

QRect BoardCardDelegate::boxOf(
    const QRect &row, const QString &title, Qt::LayoutDirection direction) const
{
    const BoardCardLayout at = layOutBoardCard(row, sizesOf(row.width(), title));
    return QStyle::visualRect(direction, at.tags, at.box);
}

LaneList::LaneList(Theme &theme, LaneModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new BoardCardDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDefaultDropAction(Qt::MoveAction);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(LaneModel::IdRole).toString());
    });
}

QString LaneList::selected() const
{
    return currentIndex().data(LaneModel::IdRole).toString();
}

bool LaneList::takeChoosingKey(const QKeyEvent &event)
{
    const QString id = selected();
    if (event.matches(QKeySequence::SelectAll)) {
        QStringList ids;
        for (int row = 0; row < model()->rowCount(); ++row)
            ids.append(model()->index(row, 0).data(LaneModel::IdRole).toString());
        Q_EMIT chooseAsked(ids);
        return true;
    }
    if (id.isEmpty())
        return false;
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier) {
        Q_EMIT toggleAsked(id);
        return true;
    }
    const bool down = event.key() == Qt::Key_Down || event.key() == Qt::Key_J;
    const bool up = event.key() == Qt::Key_Up || event.key() == Qt::Key_K;
    if (event.modifiers() != Qt::ShiftModifier || (!down && !up))
        return false;
    extend(down ? MoveDown : MoveUp);
    return true;
}

void LaneList::extend(CursorAction towards)
{
    QStringList ids { selected() };
    setCurrentIndex(moveCursor(towards, Qt::NoModifier));
    ids.append(selected());
    Q_EMIT chooseAsked(ids);
}

void LaneList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const auto *cards = static_cast<const BoardCardDelegate *>(itemDelegate());
    const bool onBox = at.isValid()
        && cards->boxOf(visualRect(at), at.data().toString(), layoutDirection())
               .contains(event->position().toPoint());
    const bool chooses = onBox || event->modifiers() == Qt::ControlModifier;
    if (event->button() == Qt::LeftButton && at.isValid() && chooses) {
        setCurrentIndex(at);
        Q_EMIT toggleAsked(at.data(LaneModel::IdRole).toString());
        return;
    }
    QListView::mousePressEvent(event);
}

void LaneList::keyPressEvent(QKeyEvent *event)
{
    if (takeChoosingKey(*event))
        return;
    const QString id = selected();
    const Qt::Key backward =
        layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left; // as the lanes stand
    const int by = event->key() == backward ? -1 : 1;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && event->modifiers() == Qt::ControlModifier && !id.isEmpty()) {
        Q_EMIT moveAsked(id, by);
        return;
    }
    if (event->modifiers() != Qt::NoModifier) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT leaveAsked(by);
        return;
    case Qt::Key_J:
        setCurrentIndex(moveCursor(MoveDown, Qt::NoModifier));
        return;
    case Qt::Key_K:
        setCurrentIndex(moveCursor(MoveUp, Qt::NoModifier));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!id.isEmpty())
            Q_EMIT opened(id);
        return;
    case Qt::Key_A:
    case Qt::Key_B:
    case Qt::Key_D:
    case Qt::Key_W:
    case Qt::Key_E:
        if (!id.isEmpty())
            Q_EMIT keyAct(event->key(), id);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void LaneList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = keyboard ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    Q_EMIT menuAsked(at.data(LaneModel::IdRole).toString(),
        keyboard ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void LaneList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

bool LaneList::takes(const QDropEvent &event) const
{
    const QByteArray id = event.mimeData()->data(QString::fromLatin1(LaneModel::mimeType));
    return !id.isEmpty() && event.source() != this && m_takes && m_takes(QString::fromUtf8(id));
}

void LaneList::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(takes(*event));
}

void LaneList::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(takes(*event));
}

void LaneList::dropEvent(QDropEvent *event)
{
    if (!takes(*event))
        return;
    // Copied as far as the view is concerned: the card goes when the server has moved it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(
        QString::fromUtf8(event->mimeData()->data(QString::fromLatin1(LaneModel::mimeType))));
}

} // namespace Relais::Ui
