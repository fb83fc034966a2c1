// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/rowlist.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace Relais::Ui {

RowList::RowList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(name);
}

void RowList::setSpacing(int spacing)
{
    m_column->setSpacing(spacing);
}

void RowList::setRows(const QList<QWidget *> &rows)
{
    const qsizetype before = current();
    for (QWidget *row : std::as_const(m_rows)) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows = rows;
    for (QWidget *row : std::as_const(m_rows)) {
        row->setProperty("focusRadius", Metrics::radiusField);
        m_column->addWidget(row);
    }
    offer(qMax(before, qsizetype(0)));
    if (before < 0)
        return;
    go(before);
    QWidget *focus = QApplication::focusWidget();
    if (focus && m_rows.isEmpty() && isAncestorOf(focus))
        focus->clearFocus(); // of a row that is gone
}

qsizetype RowList::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; focus && i < m_rows.size(); ++i) {
        if (m_rows.at(i) == focus || m_rows.at(i)->isAncestorOf(focus))
            return i;
    }
    return -1;
}

void RowList::offer(qsizetype row)
{
    const qsizetype offered = qMin(row, m_rows.size() - 1);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setFocusPolicy(i == offered ? Qt::StrongFocus : Qt::ClickFocus);
}

void RowList::go(qsizetype row)
{
    if (m_rows.isEmpty())
        return;
    const qsizetype to = qBound(qsizetype(0), row, m_rows.size() - 1);
    offer(to);
    m_rows.at(to)->show(); // one that has just come is shown later by its layout
    m_rows.at(to)->setFocus(Qt::ShortcutFocusReason);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const qsizetype at = current();
    const bool plain = event->modifiers() == Qt::NoModifier && at >= 0;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Down:
    case Qt::Key_J:
        go(at + 1);
        return;
    case Qt::Key_Up:
    case Qt::Key_K:
        go(at - 1);
        return;
    case Qt::Key_Home:
        go(0);
        return;
    case Qt::Key_End:
        go(m_rows.size() - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Relais::Ui
