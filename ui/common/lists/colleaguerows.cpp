// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/colleaguerows.h"

#include "core/domain/member.h"
#include "ui/common/lists/cardrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int faceSize = 36;
constexpr int rowPadding = 10;
constexpr int betweenRows = 8;

QString underName(const Colleague &colleague)
{
    QStringList parts { colleague.title, colleague.teamName, colleague.place };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ColleagueModel::ColleagueModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ColleagueModel::setColleagues(const QList<Colleague> &colleagues)
{
    if (colleagues == m_colleagues)
        return;
    beginResetModel();
    m_colleagues = colleagues;
    endResetModel();
}

QModelIndex ColleagueModel::indexOf(const MemberId &id) const
{
    for (int i = 0; i < m_colleagues.size(); ++i) {
        if (m_colleagues.at(i).id == id)
            return index(i);
    }
    return {};
}

int ColleagueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_colleagues.size());
}

QVariant ColleagueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Colleague &colleague = m_colleagues.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return colleague.name;
    case Qt::AccessibleTextRole: {
        const QString line = underName(colleague);
        return line.isEmpty() ? colleague.name : QString(colleague.name + u". "_s + line);
    }
    case IdRole:
        return colleague.id.value;
    case LineRole:
        return underName(colleague);
    default:
        return {};
    }
}

ColleagueRowLayout layoutColleagueRow(const QRect &row, int nameLine, int smallLine, bool hasLine)
{
    ColleagueRowLayout layout;
    layout.card = row.adjusted(0, 0, 0, -betweenRows);
    const QRect inner = layout.card.adjusted(rowPadding, rowPadding, -rowPadding, -rowPadding);
    layout.face = QRect(inner.left(), inner.center().y() - faceSize / 2 + 1, faceSize, faceSize);
    const int left = layout.face.right() + 1 + rowPadding;
    const int width = std::max(0, inner.right() + 1 - left);
    const int text = hasLine ? nameLine + smallLine : nameLine;
    const int top = inner.top() + (inner.height() - text) / 2;
    layout.name = QRect(left, top, width, nameLine);
    if (hasLine)
        layout.line = QRect(left, top + nameLine, width, smallLine);
    return layout;
}

ColleagueDelegate::ColleagueDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ColleagueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text =
        m_theme.lineHeight(TextStyle::CardTitle) + m_theme.lineHeight(TextStyle::Small);
    return { option.rect.width(), std::max(faceSize, text) + 2 * rowPadding + betweenRows };
}

void ColleagueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colors = m_theme.colors();
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString line = index.data(ColleagueModel::LineRole).toString();
    ColleagueRowLayout layout =
        layoutColleagueRow(option.rect, m_theme.lineHeight(TextStyle::CardTitle),
            m_theme.lineHeight(TextStyle::Small), !line.isEmpty());
    for (QRect *part : { &layout.card, &layout.face, &layout.name, &layout.line })
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowCard(*painter, layout.card, option, m_theme);
    drawAvatar(*painter, layout.face, initials(name), m_theme);
    drawLine(*painter, layout.name, m_theme.font(TextStyle::CardTitle), colors.text, name);
    drawLine(*painter, layout.line, m_theme.font(TextStyle::Small), colors.muted, line);
    drawRowFocus(*painter, layout.card, option, m_theme);
    painter->restore();
}

ColleagueList::ColleagueList(Theme &theme, QWidget *parent)
    : CardList(theme, tr("Colleagues"), parent)
{
    QListView::setModel(&m_model);
    setItemDelegate(new ColleagueDelegate(theme, this));
}

void ColleagueList::setColleagues(const QList<Colleague> &colleagues)
{
    const std::optional<Colleague> before = selected();
    m_model.setColleagues(colleagues);
    const QModelIndex same = before ? m_model.indexOf(before->id) : QModelIndex();
    setCurrentIndex(same.isValid() ? same : m_model.index(0));
    Q_EMIT selectionMoved();
}

std::optional<Colleague> ColleagueList::selected() const
{
    const int row = currentIndex().row();
    if (row < 0 || row >= m_model.colleagues().size())
        return std::nullopt;
    return m_model.colleagues().at(row);
}

void ColleagueList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    CardList::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

void ColleagueList::resizeEvent(QResizeEvent *event)
{
    CardList::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace Relais::Ui
