// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/chartpanel.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/outside.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

ChartPanel::ChartPanel(
    Theme &theme, const QString &title, QWidget *chart, const QStringList &heads, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(theme))
    , m_head(new QHBoxLayout)
    , m_title(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, title))
    , m_chart(chart)
    , m_table(new FigureTable(theme, heads))
    , m_stack(new QStackedWidget)
    , m_turn(Button::iconOnly(theme, u"table"_s, tr("Show the table (T)")))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    m_title->setElided(true);
    m_head->setSpacing(6);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_turn);
    column->addLayout(m_head);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_table);
    scroll->viewport()->setAutoFillBackground(false);
    m_table->setAutoFillBackground(false);
    m_stack->addWidget(chart);
    m_stack->addWidget(scroll);
    column->addWidget(m_stack, 1);
    m_note->setWrapped();
    m_note->hide();
    column->addWidget(m_note);
    connect(m_turn, &QPushButton::clicked, this, &ChartPanel::turn);
    chart->installEventFilter(this);
    m_table->table().installEventFilter(this);
}

void ChartPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_table->table().setAccessibleName(title);
}

void ChartPanel::addTool(QWidget *tool)
{
    m_head->insertWidget(m_head->count() - 1, tool); // the turning stays last
}

int ChartPanel::headWidth() const
{
    const QMargins around = m_card->layout()->contentsMargins();
    // Asked of each: a layout in a layout keeps what it knew before a title was set.
    int width = around.left() + around.right() + m_head->spacing() * (m_head->count() - 1);
    for (int i = 0; i < m_head->count(); ++i)
        width += m_head->itemAt(i)->sizeHint().width();
    return width;
}

void ChartPanel::setFlat()
{
    m_card->setEdge(&Tokens::surface);
}

void ChartPanel::wrapTitle()
{
    m_title->setWrapped(2);
}

void ChartPanel::setLines(const QList<FigureTable::Line> &lines)
{
    m_table->setLines(lines);
}

void ChartPanel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartPanel::tell(const QString &note)
{
    setNote(note);
    if (!note.isEmpty())
        announceInPassing(m_note, note);
}

bool ChartPanel::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

void ChartPanel::turn()
{
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget())
        || m_stack->currentWidget() == QApplication::focusWidget();
    m_stack->setCurrentIndex(showsTable() ? 0 : 1);
    const QString name = showsTable() ? tr("Show the chart (T)") : tr("Show the table (T)");
    m_turn->setToolTip(name);
    m_turn->setAccessibleName(name);
    if (!hadFocus)
        return;
    if (showsTable())
        m_table->table().setFocus(Qt::OtherFocusReason);
    else
        m_chart->setFocus(Qt::OtherFocusReason);
}

bool ChartPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            turn();
            return true;
        }
        if (watched == m_chart && key->matches(QKeySequence::Copy)) {
            Outside::copy(m_table->asText(), this, tr("Its figures are copied"));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Relais::Ui
