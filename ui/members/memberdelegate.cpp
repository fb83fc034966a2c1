// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/memberdelegate.h"

#include "ui/common/controls/tag.h"
#include "ui/common/lists/markdelegate.h"
#include "ui/members/membertable.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int betweenRoles = 4;
constexpr int tickBox = 18;
constexpr int leastMark = 28; // a shorter one says nothing

bool isChosenAlone(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return option.state.testFlag(QStyle::State_Selected) && view && view->selectionModel()
        && view->selectionModel()->selectedRows().size() == 1;
}

} // namespace

MemberDelegate::MemberDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void MemberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font =
        m_theme.font(index.column() == MemberTable::Name ? TextStyle::ChipOn : TextStyle::Cell);
    option->fontMetrics = QFontMetrics(option->font);
}

void MemberDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != MemberTable::Tick && index.column() != MemberTable::Roles) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    if (index.column() == MemberTable::Roles) {
        paintRoles(*painter, option, index);
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    drawTick(
        *painter, *option.widget, option.rect, isChosen ? QStyle::State_On : QStyle::State_Off);
}

void MemberDelegate::drawTick(
    QPainter &painter, const QWidget &view, const QRect &cell, QStyle::StateFlag state)
{
    QStyleOptionViewItem box;
    box.initFrom(&view);
    box.rect = QRect(0, 0, tickBox, tickBox);
    box.rect.moveCenter(cell.center());
    box.state = QStyle::State_Enabled | state;
    view.style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, &view);
}

void MemberDelegate::paintRoles(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect room = option.rect.adjusted(inside, 0, -inside, 0);
    const bool opens = isChosenAlone(option);
    if (opens)
        room.setRight(room.right() - Metrics::smallIcon - betweenRoles);
    const QStringList marks = index.data(marksRole).toStringList();
    int taken = 0;
    if (marks.isEmpty()) {
        const QString words = index.data(Qt::DisplayRole).toString();
        const QFont font = m_theme.font(TextStyle::Small);
        drawLine(painter, QStyle::visualRect(option.direction, option.rect, room), font,
            m_theme.colors().faint, words);
        taken = textWidth(font, words) + betweenRoles;
    } else {
        const auto tone = static_cast<Tone>(index.data(MarkDelegate::toneRole).toInt());
        taken = paintMarks(painter, option, room, marks, tone);
    }
    if (!opens)
        return;
    const QRect icon(qMin(room.left() + taken, room.right() + 1),
        room.center().y() - Metrics::smallIcon / 2, Metrics::smallIcon, Metrics::smallIcon);
    drawIcon(painter, m_theme, u"expand"_s, m_theme.colors().muted,
        QStyle::visualRect(option.direction, option.rect, icon));
}

int MemberDelegate::rolesWidth(const Theme &theme, const QStringList &marks, const QString &words)
{
    int taken = marks.isEmpty() ? textWidth(theme.font(TextStyle::Small), words) + betweenRoles : 0;
    for (const QString &mark : marks)
        taken += Tag::width(theme, mark) + betweenRoles;
    return taken + Metrics::smallIcon + 2 * inside;
}

int MemberDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option,
    const QRect &room, const QStringList &marks, Tone tone) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::SmallMedium));
    int taken = 0;
    for (const QString &mark : marks) {
        const int left = room.width() - taken;
        if (left < leastMark)
            break;
        const QString shown =
            metrics.elidedText(mark, Qt::ElideRight, left - Tag::width(m_theme, {}));
        const QSize size(Tag::width(m_theme, shown), m_theme.scaled(Metrics::tag));
        const QRect place = placeOfMark(room, size, taken);
        Tag::draw(painter, m_theme,
            QStyle::visualRect(option.direction, option.rect, place).topLeft(), shown, tone);
        taken += size.width() + betweenRoles;
    }
    return taken;
}

} // namespace Relais::Ui
