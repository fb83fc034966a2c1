// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/memberdelegate.h"

#include "ui/common/markdelegate.h"
#include "ui/common/tag.h"
#include "ui/members/membertable.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int insideRoles = 6; // as in the style sheet
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
    if (index.column() == MemberTable::Name)
        option->font = m_theme.font(TextStyle::CardTitle);
}

void MemberDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == MemberTable::Name) {
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
    const QRect cell = option.rect.adjusted(insideRoles, 0, -insideRoles, 0);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const Tokens &colors = m_theme.colors();
    const QStringList marks = index.data(marksRole).toStringList();
    int x = cell.left();
    const int opens = isChosenAlone(option) ? Metrics::smallIcon + betweenRoles : 0;
    const int end = cell.right() + 1 - opens;
    if (marks.isEmpty()) {
        const QString words = index.data(Qt::DisplayRole).toString();
        const QFont font = m_theme.font(TextStyle::Small);
        drawLine(painter, placed(QRect(x, cell.top(), end - x, cell.height())), font, colors.faint,
            words);
        x += textWidth(font, words) + betweenRoles;
    }
    const auto tone = static_cast<Tone>(index.data(MarkDelegate::toneRole).toInt());
    const QFontMetrics metrics(m_theme.font(TextStyle::SmallMedium));
    for (const QString &mark : marks) {
        if (end - x < leastMark)
            break;
        const QString shown =
            metrics.elidedText(mark, Qt::ElideRight, end - x - Tag::width(m_theme, {}));
        const QSize size(Tag::width(m_theme, shown), m_theme.scaled(Metrics::tag));
        const QRect place = placed(QRect(QPoint(x, cell.center().y() - size.height() / 2), size));
        Tag::draw(painter, m_theme, place.topLeft(), shown, tone);
        x += size.width() + betweenRoles;
    }
    if (opens > 0) {
        const QRect icon(qMin(x, end), cell.center().y() - Metrics::smallIcon / 2,
            Metrics::smallIcon, Metrics::smallIcon);
        drawIcon(painter, m_theme, u"expand"_s, colors.muted, placed(icon));
    }
}

} // namespace Relais::Ui
