// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/membersview.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/paint.h"
#include "ui/common/words/format.h"
#include "ui/members/memberdelegate.h"
#include "ui/members/memberslayout.h"
#include "ui/members/membertable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace Relais::Ui {

namespace {

//! Its first section has the box of all.
class TickHead final : public QHeaderView {
public:
    explicit TickHead(QTableView &view)
        : QHeaderView(Qt::Horizontal, &view)
        , m_view(view)
    {
        setSectionsClickable(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        if (section == MemberTable::Tick)
            MemberDelegate::drawTick(*painter, *this, rect, stateOfAll());
    }

private:
    QStyle::StateFlag stateOfAll() const
    {
        const auto chosen = m_view.selectionModel()->selectedRows().size();
        if (chosen == 0)
            return QStyle::State_Off;
        return chosen == m_view.model()->rowCount() ? QStyle::State_On : QStyle::State_NoChange;
    }

    QTableView &m_view;
};

} // namespace

MembersView::MembersView(Theme &theme, MemberTable &table, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setHorizontalHeader(new TickHead(*this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.showIn(*this, theme);
    const auto fit = [this, &table] {
        m_needed = neededMemberColumns(table, m_theme);
        fitColumns();
    };
    connect(&table, &QAbstractItemModel::modelReset, this, fit);
    connect(&theme, &Theme::changed, this, fit);
    fit();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == MemberTable::Tick)
            chooseAllOrNobody();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        viewport()->update(); // one alone shows that its roles open
    });
    connect(this, &QTableView::clicked, this, &MembersView::askRoles);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MembersView::rangeChanged);
    // Once its rows are laid out.
    connect(model(), &QAbstractItemModel::modelReset, this, &MembersView::rangeChanged,
        Qt::QueuedConnection);
}

QString MembersView::range() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {};
    const int last = rowAt(viewport()->height() - 1);
    return rangeText(Format::number(qMax(0, rowAt(0)) + 1),
        Format::number(last < 0 ? rows : last + 1), Format::number(rows));
}

QString MembersView::rangeText(const QString &first, const QString &last, const QString &all)
{
    return tr("%1–%2 of %3", "of the members that are shown").arg(first, last, all);
}

int MembersView::widestRange(const QFont &font) const
{
    const int rows = model() ? model()->rowCount() : 0;
    int widest = 0;
    for (char16_t digit = u'0'; rows > 0 && digit <= u'9'; ++digit) {
        QString number = Format::number(rows);
        for (QChar &one : number) {
            if (one.isDigit())
                one = QChar(digit);
        }
        widest = qMax(widest, textWidth(font, rangeText(number, number, number)));
    }
    return widest;
}

// As wide as it may become: if it grew with its numbers, the sentence beside it would wrap, a row
// less would be seen, and the range would be another.
QWidget *MembersView::makeRange()
{
    auto *held = new QWidget;
    auto *row = new QHBoxLayout(held);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    auto *label = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted);
    row->addWidget(label);
    connect(this, &MembersView::rangeChanged, held, [this, held, label] {
        held->setMinimumWidth(widestRange(m_theme.font(TextStyle::Small)));
        label->setText(range());
    });
    return held;
}

QItemSelectionModel::SelectionFlags MembersView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    const bool isMouse = event
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
            || event->type() == QEvent::MouseButtonRelease);
    if (!isMouse || index.column() != MemberTable::Tick)
        return QTableView::selectionCommand(index, event);
    if (event->type() == QEvent::MouseButtonPress)
        return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    return QItemSelectionModel::NoUpdate;
}

void MembersView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    m_wasChosen = pressed.isValid() && selectionModel()->isSelected(pressed);
    QTableView::mousePressEvent(event);
}

void MembersView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    Q_EMIT rangeChanged();
}

void MembersView::fitColumns()
{
    if (m_needed.isEmpty())
        return;
    const QList<int> widths = sharedMemberColumns(m_needed, m_theme, viewport()->width());
    for (int column = 0; column < MemberTable::Columns; ++column) {
        setColumnHidden(column, widths.at(column) == 0);
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
}

void MembersView::chooseAllOrNobody()
{
    if (selectionModel()->selectedRows().size() == model()->rowCount())
        clearSelection();
    else
        selectAll();
}

void MembersView::askRoles(const QModelIndex &cell)
{
    if (m_wasChosen && cell.column() == MemberTable::Roles)
        Q_EMIT rolesAsked(viewport()->mapToGlobal(visualRect(cell).bottomLeft()));
}

} // namespace Relais::Ui
