// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingssection.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/scrolled.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace Relais::Ui {

namespace {
constexpr int widest = 720;
}

SettingsSection::SettingsSection(
    Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *card = new Card(theme);
    m_content = new QVBoxLayout(card);
    m_content->setContentsMargins(
        Metrics::inPanel, Metrics::inPanel, Metrics::inPanel, Metrics::inPanel);
    m_content->setSpacing(16);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, title));
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted, text);
    note->setWrapped();
    head->addWidget(note);
    m_content->addLayout(head);
    auto *inner = new QWidget;
    inner->setMaximumWidth(theme.scaled(widest));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    auto *scroll = scrolled(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setAccessibleName(title);
}

void SettingsSection::addOption(const QString &label, const QString &text, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, label);
    name->setBuddy(control);
    words->addWidget(name);
    if (!text.isEmpty()) {
        auto *note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, text);
        note->setWrapped();
        words->addWidget(note);
    }
    row->addLayout(words, 1);
    row->addWidget(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_content->addLayout(row);
}

} // namespace Relais::Ui
