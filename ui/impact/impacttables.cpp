// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/impacttables.h"

#include "ui/common/pagekeys.h"
#include "ui/impact/originpopover.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! "North Sea, Visits, 388"
QString titleOf(const QModelIndex &number)
{
    const QString head =
        number.model()->headerData(number.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QStringList parts { number.siblingAtColumn(0).data().toString(),
        QString(head).replace(u'\n', u' '), number.data().toString() };
    return parts.join(u", "_s);
}

//! Goes with the table.
class OriginTeller final : public QObject {
public:
    OriginTeller(
        QTableView &table, Theme &theme, std::function<std::optional<NumberOrigin>(int column)> of)
        : QObject(&table)
        , m_table(table)
        , m_theme(theme)
        , m_of(std::move(of))
    {
        table.installEventFilter(this);
        connect(&table, &QTableView::clicked, this, [this](const QModelIndex &at) { tell(at); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            const bool asks = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
            if (asks && tell(m_table.currentIndex()))
                return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool tell(const QModelIndex &at) const
    {
        const auto origin = at.isValid() ? m_of(at.column()) : std::nullopt;
        if (!origin)
            return false;
        const QPoint shift = m_table.viewport()->pos();
        OriginPopover::open(m_theme, &m_table,
            { titleOf(at), origin->figure, origin->provenance,
                m_table.visualRect(at).translated(shift) });
        return true;
    }

    QTableView &m_table;
    Theme &m_theme;
    std::function<std::optional<NumberOrigin>(int column)> m_of;
};

} // namespace

QTableView *makeImpactTable(QAbstractItemModel *model, const QString &name, int rowHeight)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setObjectName(u"ownFigures"_s); // the style sheet's name for such tables
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(name);
    addMoveKeys(*table);
    return table;
}

void tellOrigins(
    QTableView &table, Theme &theme, std::function<std::optional<NumberOrigin>(int column)> of)
{
    new OriginTeller(table, theme, std::move(of));
}

} // namespace Relais::Ui
