// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/panelhead.h"

#include "ui/common/controls/textlabel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace Relais::Ui {

namespace {
constexpr int besideFrom = 560; // px of the head, for a mark beside the title
constexpr int overMark = 6;
constexpr int markPlace = 1; // in the row, behind the words
} // namespace

PanelHead::PanelHead(TextLabel *title, TextLabel *facts, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(new QVBoxLayout)
{
    m_row->setContentsMargins(Metrics::inPanel, 16, Metrics::inPanel, 12);
    m_row->setSpacing(12);
    m_words->setSpacing(0);
    title->setWrapped(2);
    m_words->addWidget(title);
    facts->setElided(true);
    m_words->addWidget(facts);
    m_row->addLayout(m_words, 1);
}

void PanelHead::addAtEnd(QWidget *part)
{
    m_row->addWidget(part, 0, Qt::AlignTop);
}

void PanelHead::setMark(QWidget *mark)
{
    m_mark = mark;
    m_markBelow = false;
    m_row->insertWidget(markPlace, mark, 0, Qt::AlignTop);
}

void PanelHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool below = width() < besideFrom;
    if (!m_mark || below == m_markBelow)
        return;
    m_markBelow = below;
    m_row->removeWidget(m_mark);
    m_words->removeWidget(m_mark);
    m_words->setSpacing(below ? overMark : 0);
    if (below)
        m_words->addWidget(m_mark, 0, Qt::AlignLeading);
    else
        m_row->insertWidget(markPlace, m_mark, 0, Qt::AlignTop);
}

} // namespace Relais::Ui
