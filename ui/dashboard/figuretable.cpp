// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/figuretable.h"

#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int keyRole = Qt::UserRole + 1;
constexpr int valueRole = Qt::UserRole + 2;
constexpr int rowHeight = 32;
} // namespace

FigureTable::FigureTable(
    Theme &theme, const QString &title, const QStringList &heads, QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2, 10, 2, 10);
    column->setSpacing(6);
    auto *name = new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, title);
    name->setContentsMargins(12, 0, 12, 0);
    column->addWidget(name);
    m_model->setHorizontalHeaderLabels(heads);
    m_model->setSortRole(valueRole);
    m_table->setModel(m_model);
    m_table->setAccessibleName(title);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.scaled(rowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    m_note->setContentsMargins(12, 0, 12, 0);
    m_note->setWrapped();
    m_note->hide();
    column->addWidget(m_note);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString key = index.siblingAtColumn(0).data(keyRole).toString();
        if (!key.isEmpty())
            Q_EMIT chosen(key);
    });
}

void FigureTable::setLines(const QList<Line> &lines)
{
    m_model->setRowCount(0);
    for (const Line &line : lines) {
        QList<QStandardItem *> items;
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            auto *item = new QStandardItem(line.cells.at(i));
            if (i == 0)
                item->setData(line.cells.at(i), valueRole);
            else
                item->setData(line.values.value(i), valueRole);
            item->setData(line.key, keyRole);
            item->setTextAlignment(
                (i == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
            item->setToolTip(line.cells.at(i));
            items.append(item);
        }
        m_model->appendRow(items);
    }
}

void FigureTable::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString FigureTable::asText() const
{
    QStringList rows;
    QStringList heads;
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads.append(m_model->horizontalHeaderItem(column)->text());
    rows.append(heads.join(u'\t'));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n');
}

bool FigureTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(asText());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Relais::Ui
