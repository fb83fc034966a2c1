// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/sidecard.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"

#include <QBoxLayout>

namespace Relais::Ui {

SideCard::SideCard(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *card = new Card(theme);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_content = new QVBoxLayout(card);
    m_content->setContentsMargins(16, 14, 16, 14);
    m_content->setSpacing(10);
    m_content->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, title));
    setAccessibleName(title);
}

void SideCard::addText(const QString &text)
{
    auto *label = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, text);
    label->setWrapped();
    m_content->addWidget(label);
}

} // namespace Relais::Ui
