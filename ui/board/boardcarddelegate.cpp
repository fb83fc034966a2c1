// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcarddelegate.h"

#include "core/domain/member.h"
#include "ui/board/lanemodel.h"
#include "ui/common/controls/tag.h"
#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QListView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int titleLines = 3;
constexpr int tagGap = 6;
constexpr int boxRadius = 5;
constexpr int markIcon = 14;
constexpr int markGap = 4;
constexpr int lineGap = 6;
constexpr int inButton = 12;
constexpr int face = 18;

//! Of the buttons, in the order of their places.
QList<BoardCardVerb> verbsOf(const QModelIndex &index)
{
    return index.data(LaneModel::VerbsRole).value<QList<BoardCardVerb>>();
}

//! Mirrored within the card where the desktop reads from right to left.
QRect placedOnCard(const QPainter &painter, const BoardCardLayout &at, const QRect &part)
{
    return QStyle::visualRect(painter.layoutDirection(), at.card, part);
}

} // namespace

BoardCardDelegate::BoardCardDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

BoardCardSizes BoardCardDelegate::sizesOf(int rowWidth, const QModelIndex &index) const
{
    BoardCardSizes sizes;
    if (!index.data(LaneModel::PartRole).toString().isEmpty())
        sizes.part = m_theme.lineHeight(TextStyle::Small);
    sizes.tags = m_theme.scaled(Metrics::tag);
    sizes.title =
        wrappedHeight(m_theme.font(TextStyle::CardTitle), m_theme.lineHeight(TextStyle::CardTitle),
            boardCardTextWidth(rowWidth), index.data(Qt::DisplayRole).toString(), titleLines);
    for (const auto &line : index.data(LaneModel::LinesRole).value<QList<BoardCardLine>>())
        sizes.lines.append(line.isMark ? sizes.tags : m_theme.lineHeight(TextStyle::Small));
    for (const BoardCardVerb &verb : verbsOf(index))
        sizes.buttons.append(textWidth(m_theme.font(TextStyle::ChipOn), verb.text) + 2 * inButton);
    sizes.button = m_theme.scaled(Metrics::smallControl);
    sizes.hasFace = !index.data(LaneModel::FaceRole).toString().isEmpty();
    sizes.foot = m_theme.scaled(face);
    sizes.original = originalWidth(index);
    sizes.relays = relaysWidth(index);
    return sizes;
}

QSize BoardCardDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return { width, boardCardRowHeight(width, sizesOf(width, index)) };
}

void BoardCardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool current = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus);
    const bool on = current || index.data(LaneModel::ChosenRole).toBool();
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const BoardCardLayout at = layOutBoardCard(option.rect, sizesOf(option.rect.width(), index));
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!at.part.isEmpty())
        drawLine(*painter, at.part, m_theme.font(TextStyle::SmallStrong), t.muted,
            index.data(LaneModel::PartRole).toString());
    fillRounded(*painter, at.card, Metrics::radiusCard, t.surface,
        on ? t.accent : (over ? t.lineStrong : t.line), on ? 2 : 1);
    paintTop(*painter, at, index);
    drawWrapped(*painter, at.title, m_theme.font(TextStyle::CardTitle),
        m_theme.lineHeight(TextStyle::CardTitle), t.text, index.data(Qt::DisplayRole).toString(),
        titleLines);
    paintLines(*painter, at, index);
    paintButtons(*painter, at, index);
    paintFoot(*painter, at, index);
    painter->restore();
}

void BoardCardDelegate::paintTop(
    QPainter &painter, const BoardCardLayout &at, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool chosen = index.data(LaneModel::ChosenRole).toBool();
    const QRect box = placedOnCard(painter, at, at.box).adjusted(1, 1, -1, -1);
    fillRounded(
        painter, box, boxRadius, chosen ? t.accent : t.surface, chosen ? t.accent : t.lineStrong);
    if (chosen)
        drawIcon(painter, m_theme, u"confirm"_s, t.onAccent, box.adjusted(2, 2, -2, -2));
    int x = at.tags.x();
    for (const QString &text : index.data(LaneModel::TagsRole).toStringList()) {
        const QRect tag(x, at.tags.y(), Tag::width(m_theme, text), at.tags.height());
        if (tag.right() > at.tags.right())
            break; // the tooltip and screen readers have it
        Tag::draw(painter, m_theme, placedOnCard(painter, at, tag).topLeft(), text, Tone::Neutral);
        x += tag.width() + tagGap;
    }
    const int side = m_theme.scaled(Metrics::smallIcon);
    QRect more(0, 0, side, side);
    more.moveCenter(placedOnCard(painter, at, at.more).center());
    drawIcon(painter, m_theme, u"more"_s, t.muted, more);
}

void BoardCardDelegate::paintLines(
    QPainter &painter, const BoardCardLayout &at, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const auto lines = index.data(LaneModel::LinesRole).value<QList<BoardCardLine>>();
    const qsizetype many = std::min(lines.size(), at.lines.size());
    for (qsizetype i = 0; i < many; ++i) {
        const BoardCardLine &line = lines.at(i);
        QRect place = at.lines.at(i);
        if (line.isMark) {
            const QString shown =
                QFontMetrics(m_theme.font(TextStyle::SmallMedium))
                    .elidedText(line.text, Qt::ElideRight, place.width() - 2 * inButton);
            const QRect mark(place.topLeft(), QSize(Tag::width(m_theme, shown), place.height()));
            Tag::draw(
                painter, m_theme, placedOnCard(painter, at, mark).topLeft(), shown, line.tone);
            continue;
        }
        const QColor ink = line.tone == Tone::Neutral ? t.muted : toneColors(t, line.tone).ink;
        if (!line.icon.isEmpty()) {
            const int side = m_theme.scaled(markIcon);
            const QRect icon(place.x(), place.y() + (place.height() - side) / 2, side, side);
            drawIcon(painter, m_theme, line.icon, ink, placedOnCard(painter, at, icon));
            place.setLeft(icon.right() + lineGap + 1);
        }
        drawLine(painter, placedOnCard(painter, at, place), m_theme.font(TextStyle::Small), ink,
            line.text);
    }
}

void BoardCardDelegate::paintButtons(
    QPainter &painter, const BoardCardLayout &at, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const QList<BoardCardVerb> verbs = verbsOf(index);
    const qsizetype many = std::min(verbs.size(), at.buttons.size());
    for (qsizetype i = 0; i < many; ++i) {
        const bool first = i == 0;
        const QRect place = placedOnCard(painter, at, at.buttons.at(i));
        fillRounded(painter, place, Metrics::radiusSmallButton, first ? t.accent : t.surface,
            first ? t.accent : t.lineStrong);
        drawLine(painter, place, m_theme.font(TextStyle::ChipOn), first ? t.onAccent : t.text,
            verbs.at(i).text, Qt::AlignHCenter);
    }
}

void BoardCardDelegate::paintFoot(
    QPainter &painter, const BoardCardLayout &at, const QModelIndex &index) const
{
    if (!at.face.isEmpty())
        drawAvatar(painter, placedOnCard(painter, at, at.face),
            initials(index.data(LaneModel::FaceRole).toString()), m_theme);
    drawLine(painter, placedOnCard(painter, at, at.foot), m_theme.font(TextStyle::Small),
        m_theme.colors().muted, index.data(LaneModel::FootRole).toString());
    if (!at.original.isEmpty())
        paintMark(painter, at, at.original, u"language"_s,
            index.data(LaneModel::OriginalRole).toString());
    if (!at.relays.isEmpty())
        paintMark(painter, at, at.relays, u"relay"_s, index.data(LaneModel::RelaysRole).toString());
}

//! A small icon and a word after it.
void BoardCardDelegate::paintMark(QPainter &painter, const BoardCardLayout &at, const QRect &mark,
    const QString &icon, const QString &text) const
{
    const QColor &ink = m_theme.colors().muted;
    const int side = m_theme.scaled(markIcon);
    const QRect sign(mark.left(), mark.top() + (mark.height() - side) / 2, side, side);
    drawIcon(painter, m_theme, icon, ink, placedOnCard(painter, at, sign));
    drawLine(painter, placedOnCard(painter, at, mark.adjusted(side + markGap, 0, 0, 0)),
        m_theme.font(TextStyle::Small), ink, text);
}

int BoardCardDelegate::originalWidth(const QModelIndex &index) const
{
    if (index.data(LaneModel::TranslationRole).toString().isEmpty())
        return 0;
    const QString code = index.data(LaneModel::OriginalRole).toString();
    return m_theme.scaled(markIcon)
        + (code.isEmpty() ? 0 : markGap + textWidth(m_theme.font(TextStyle::Small), code));
}

int BoardCardDelegate::relaysWidth(const QModelIndex &index) const
{
    const QString relays = index.data(LaneModel::RelaysRole).toString();
    return relays.isEmpty()
        ? 0
        : m_theme.scaled(markIcon) + markGap + textWidth(m_theme.font(TextStyle::Small), relays);
}

QRect BoardCardDelegate::placeOf(
    Spot spot, const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const BoardCardLayout at = layOutBoardCard(row, sizesOf(row.width(), index));
    const auto placed = [&](const QRect &part) {
        return part.isEmpty() ? QRect() : QStyle::visualRect(direction, at.card, part);
    };
    switch (spot) {
    case Spot::Box:
        return placed(at.box);
    case Spot::More:
        return placed(at.more);
    case Spot::Approve:
        return placed(at.buttons.value(0));
    case Spot::SendBack:
        return placed(at.buttons.value(1));
    case Spot::None:
        break;
    }
    return {};
}

BoardCardDelegate::Spot BoardCardDelegate::spotAt(const QPoint &point, const QRect &row,
    const QModelIndex &index, Qt::LayoutDirection direction) const
{
    for (const Spot spot : { Spot::Box, Spot::More, Spot::Approve, Spot::SendBack }) {
        if (placeOf(spot, row, index, direction).contains(point))
            return spot;
    }
    return Spot::None;
}

bool BoardCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto tell = [&](const QString &text) {
        QToolTip::showText(event->globalPos(), text, view);
        return true;
    };
    if (event->type() == QEvent::ToolTip && index.isValid()) {
        switch (spotAt(event->pos(), option.rect, index, option.direction)) {
        case Spot::Box:
            return tell(tr("Choose it for an act on several (Space)"));
        case Spot::More:
            return tell(tr("What can be done with it (Shift F10)"));
        case Spot::Approve:
            return tell(verbsOf(index).value(0).hint);
        case Spot::SendBack:
            return tell(verbsOf(index).value(1).hint);
        case Spot::None:
            break;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace Relais::Ui
