// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panelhead.h"

#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace Relais::Ui {

PanelHead::PanelHead(TextLabel *title, TextLabel *facts, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(Metrics::inPanel, 16, Metrics::inPanel, 12);
    m_row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    title->setWrapped(2);
    words->addWidget(title);
    facts->setElided(true);
    words->addWidget(facts);
    m_row->addLayout(words, 1);
}

void PanelHead::addAtEnd(QWidget *part)
{
    m_row->addWidget(part, 0, Qt::AlignTop);
}

} // namespace Relais::Ui
