// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/membersview.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/paint.h"
#include "ui/common/words/format.h"
#include "ui/members/memberdelegate.h"
#include "ui/members/membertable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace Relais::Ui {

namespace {

constexpr int leastName = 84;
constexpr int mostName = 240;
constexpr int besideName = 20; // padding and what Qt leaves free beside a text
constexpr int leastTeam = 84;
constexpr MemberTable::Column givingWay[] = { MemberTable::Languages, MemberTable::Location,
    MemberTable::TeamName, MemberTable::Roles, MemberTable::State }; // the least important first

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
    , m_table(table)
{
    setHorizontalHeader(new TickHead(*this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.showIn(*this, theme);
    for (const int column : { MemberTable::Name, MemberTable::TeamName })
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    const auto fit = [this] {
        measureNames();
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

// Of all members: a column that came and went with what is searched for would be in the way.
void MembersView::measureNames()
{
    const QFont font = m_theme.font(TextStyle::CardTitle);
    const int most = m_theme.scaled(mostName);
    m_nameWidth = m_theme.scaled(leastName);
    for (const MemberEntry &entry : m_table.all()) {
        if (m_nameWidth >= most)
            break;
        m_nameWidth = qMax(m_nameWidth, textWidth(font, entry.member.name) + besideName);
    }
    m_nameWidth = qMin(m_nameWidth, most);
}

int MembersView::needed(int column) const
{
    if (column == MemberTable::Name)
        return m_nameWidth;
    return m_theme.scaled(
        column == MemberTable::TeamName ? leastTeam : MemberTable::widthOf(column));
}

void MembersView::fitColumns()
{
    const int room = viewport()->width();
    int taken = 0;
    for (int column = 0; column < MemberTable::Columns; ++column)
        taken += needed(column);
    for (const MemberTable::Column column : givingWay) {
        const bool isTooMuch = taken > room;
        setColumnHidden(column, isTooMuch);
        if (isTooMuch)
            taken -= needed(column);
    }
    // Names and teams share what is left over.
    int name = needed(MemberTable::Name) + room - taken;
    if (!isColumnHidden(MemberTable::TeamName)) {
        const int both = name + needed(MemberTable::TeamName);
        name = qMax(needed(MemberTable::Name), both / 2);
        setColumnWidth(MemberTable::TeamName, both - name);
    }
    setColumnWidth(MemberTable::Name, qMax(1, name));
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
