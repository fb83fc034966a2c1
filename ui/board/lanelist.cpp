// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanelist.h"

#include "ui/common/tag.h"
#include "ui/theme/metrics.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace Relais::Ui {

namespace {
constexpr int padding = 12;
constexpr int between = 8; // cards
constexpr int lines = 6;
constexpr int titleLines = 3;
} // namespace

BoardCardDelegate::BoardCardDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int BoardCardDelegate::titleHeight(int width, const QString &title) const
{
    return wrappedHeight(m_theme.font(TextStyle::CardTitle),
        m_theme.lineHeight(TextStyle::CardTitle), width, title, titleLines);
}

QSize BoardCardDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int title = titleHeight(width - 2 * padding - 1, index.data(Qt::DisplayRole).toString());
    const int height = 2 * padding + m_theme.scaled(Metrics::tag) + title
        + 2 * m_theme.lineHeight(TextStyle::Small) + 3 * lines + between;
    return { width, height };
}

void BoardCardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool on = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(0, 0, -1, -between);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    fillRounded(*painter, card, Metrics::radiusCard, t.surface,
        on ? t.accent : (over ? t.lineStrong : t.line), on ? 2 : 1);
    QRect line = card.adjusted(padding, padding, -padding, 0);
    QPoint tag = line.topLeft();
    for (const QString &text : index.data(LaneModel::TagsRole).toStringList())
        tag.rx() += Tag::draw(*painter, m_theme, tag, text, Tone::Neutral) + 6;
    line.translate(0, m_theme.scaled(Metrics::tag) + lines);
    const QString title = index.data(Qt::DisplayRole).toString();
    line.setHeight(titleHeight(line.width(), title));
    drawWrapped(*painter, line, m_theme.font(TextStyle::CardTitle),
        m_theme.lineHeight(TextStyle::CardTitle), t.text, title, titleLines);
    line.translate(0, line.height() + lines);
    line.setHeight(m_theme.lineHeight(TextStyle::Small));
    const Tone tone = static_cast<Tone>(index.data(LaneModel::ToneRole).toInt());
    drawLine(*painter, line, m_theme.font(TextStyle::Small),
        tone == Tone::Neutral ? t.muted : toneColors(t, tone).ink,
        index.data(LaneModel::LineRole).toString());
    line.translate(0, line.height() + lines);
    drawLine(*painter, line, m_theme.font(TextStyle::Small), t.muted,
        index.data(LaneModel::FootRole).toString());
    painter->restore();
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

void LaneList::keyPressEvent(QKeyEvent *event)
{
    const QString id = selected();
    const int by = event->key() == Qt::Key_Left ? -1 : 1;
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
    case Qt::Key_D:
        if (!id.isEmpty())
            Q_EMIT opened(id);
        return;
    case Qt::Key_A:
    case Qt::Key_B:
    case Qt::Key_W:
    case Qt::Key_E:
        if (!id.isEmpty())
            Q_EMIT keyAct(event->key(), id);
        return;
    default:
        QListView::keyPressEvent(event);
    }
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
