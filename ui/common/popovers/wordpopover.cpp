// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popovers/wordpopover.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

WordPopover *WordPopover::ask(Theme &theme, QWidget *beside, const Question &question,
    std::function<void(const QString &word)> done)
{
    return askWithTick(theme, beside, question,
        [done = std::move(done)](const QString &word, bool) { done(word); });
}

WordPopover *WordPopover::askWithTick(
    Theme &theme, QWidget *beside, const Question &question, Done done)
{
    auto *popover = new WordPopover(theme, beside, question, std::move(done));
    popover->openBeside(popover->m_field);
    return popover;
}

WordPopover::WordPopover(Theme &theme, QWidget *beside, const Question &question, Done done)
    : Popover(theme, beside, question.title)
    , m_mayBeEmpty(question.mayBeEmpty)
    , m_done(std::move(done))
    , m_field(new QLineEdit)
    , m_act(new Button(theme, Button::Kind::Primary, question.act))
{
    setObjectName(u"wordPopover"_s);
    column().addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, question.title));
    auto *text = new TextLabel(theme, TextStyle::Small, &Tokens::muted, question.text);
    text->setWrapped();
    column().addWidget(text);
    m_field->setPlaceholderText(question.field);
    m_field->setAccessibleName(question.field);
    m_field->setAccessibleDescription(question.text);
    m_field->setMaxLength(question.longest);
    column().addWidget(m_field);
    if (!question.tick.isEmpty()) {
        m_tick = new QCheckBox(question.tick);
        column().addWidget(m_tick);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *leave = new Button(theme, Button::Kind::Quiet, tr("Leave it"));
    for (Button *button : { leave, m_act }) {
        button->setSize(Button::Size::Small);
        row->addWidget(button);
    }
    column().addLayout(row);
    m_act->setEnabled(m_mayBeEmpty);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    connect(m_act, &QPushButton::clicked, this, &WordPopover::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &WordPopover::submit);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &word) {
        m_act->setEnabled(m_mayBeEmpty || !word.trimmed().isEmpty());
    });
}

void WordPopover::submit()
{
    const QString word = m_field->text().trimmed();
    if (word.isEmpty() && !m_mayBeEmpty)
        return;
    const auto done = std::exchange(m_done, {});
    const bool ticked = m_tick && m_tick->isChecked();
    close();
    if (done)
        done(word, ticked);
}

} // namespace Relais::Ui
