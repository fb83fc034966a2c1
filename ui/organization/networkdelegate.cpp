// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/networkdelegate.h"

#include "ui/common/controls/switch.h"

#include <QEvent>
#include <QFontDatabase>
#include <QMouseEvent>

namespace Relais::Ui {

namespace {

constexpr int networkGlyph = 22;

} // namespace

NetworkDelegate::NetworkDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void NetworkDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = ground.text;
    ground.text.clear();
    ground.features &=
        ~(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay);
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (checked.isValid()) {
        paintSwitch(*painter, option, checked.toInt() == int(Qt::Checked));
        return;
    }
    if (index.data(networkRole).isValid()) {
        paintNetwork(*painter, option, index);
        return;
    }
    if (!index.data(typedRole).toBool()) {
        paintWords(*painter, option, words);
        return;
    }
    drawLine(*painter, option.rect.adjusted(inside, 0, -inside, 0), typedFont(m_theme),
        m_theme.colors().muted, words);
}

void NetworkDelegate::paintWords(
    QPainter &painter, const QStyleOptionViewItem &option, const QString &words) const
{
    if (words.isEmpty())
        return;
    const QFont font = m_theme.font(TextStyle::Small);
    const int line = m_theme.lineHeight(TextStyle::Small);
    QRect room = option.rect.adjusted(inside, 0, -inside, 0);
    const int most = qMax(1, room.height() / line);
    const int height = wrappedHeight(font, line, room.width(), words, most);
    room.setTop(room.center().y() - height / 2);
    drawWrapped(painter, room, font, line, m_theme.colors().muted, words, most);
}

void NetworkDelegate::paintSwitch(
    QPainter &painter, const QStyleOptionViewItem &option, bool on) const
{
    const Tokens &colors = m_theme.colors();
    const QSize size = Switch::trackSize();
    const QRect place(
        QPoint(option.rect.left() + inside, option.rect.center().y() - size.height() / 2), size);
    const QRect track = QStyle::visualRect(option.direction, option.rect, place);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Switch::draw(painter, track, on != (option.direction == Qt::RightToLeft),
        on ? colors.accent : colors.lineStrong, on ? colors.onAccent : colors.surface);
    painter.restore();
}

void NetworkDelegate::paintNetwork(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect cell = option.rect.adjusted(inside, 0, -inside, 0);
    const QRect icon(cell.left(), cell.center().y() - networkGlyph / 2, networkGlyph, networkGlyph);
    const auto network = static_cast<Network>(index.data(networkRole).toInt());
    drawNetwork(painter, placed(icon), network, m_theme);
    const QString note = index.data(noteRole).toString();
    const int nameHeight = m_theme.lineHeight(TextStyle::ChipOn);
    const int noteHeight = note.isEmpty() ? 0 : m_theme.lineHeight(TextStyle::Small);
    QRect line = cell.adjusted(beforeName, 0, 0, 0);
    line.setTop(cell.center().y() - (nameHeight + noteHeight) / 2);
    line.setHeight(nameHeight);
    const Tokens &colors = m_theme.colors();
    drawLine(painter, placed(line), m_theme.font(TextStyle::ChipOn), colors.text,
        index.data(Qt::DisplayRole).toString());
    if (note.isEmpty())
        return;
    line.moveTop(line.top() + nameHeight);
    line.setHeight(noteHeight);
    drawLine(painter, placed(line), m_theme.font(TextStyle::Small), colors.muted, note);
}

QFont NetworkDelegate::typedFont(const Theme &theme)
{
    const QFont small = theme.font(TextStyle::Small);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (small.pixelSize() > 0)
        font.setPixelSize(small.pixelSize());
    else
        font.setPointSizeF(small.pointSizeF());
    return font;
}

bool NetworkDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isSwitch = index.flags().testFlag(Qt::ItemIsUserCheckable);
    if (!isSwitch || event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *press = static_cast<QMouseEvent *>(event);
    if (press->button() != Qt::LeftButton || !option.rect.contains(press->position().toPoint()))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == int(Qt::Checked);
    model->setData(index, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    return true;
}

} // namespace Relais::Ui
