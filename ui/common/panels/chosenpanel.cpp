// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/chosenpanel.h"

#include "ui/common/panels/card.h"
#include "ui/common/states/emptystate.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace Relais::Ui {

ChosenPanel::ChosenPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(theme))
{
    auto *nothing = new Card(theme);
    auto *middle = new QVBoxLayout(nothing);
    middle->addWidget(m_empty);
    auto *panel = new Card(theme);
    m_parts = new QVBoxLayout(panel);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_stack->addWidget(nothing);
    m_stack->addWidget(panel);
}

void ChosenPanel::addPart(QWidget *part)
{
    m_parts->addWidget(part);
}

void ChosenPanel::addBody(QWidget *part)
{
    m_parts->addWidget(part, 1);
}

void ChosenPanel::showNothing(const QString &icon, const QString &title, const QString &text)
{
    m_empty->setContent(icon, Tone::Accent, title, text);
    m_stack->setCurrentIndex(0);
}

void ChosenPanel::showChosen()
{
    m_stack->setCurrentIndex(1);
}

} // namespace Relais::Ui
