// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popovers/reasonbar.h"

#include "core/domain/story.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace Relais::Ui {

ReasonBar::ReasonBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, TextStyle::CardTitle))
    , m_text(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_field(new QLineEdit)
    , m_tick(new QCheckBox)
    , m_instead(new Button(theme, Button::Kind::Normal, {}))
    , m_leave(new Button(theme, Button::Kind::Quiet, tr("Leave it")))
    , m_act(new Button(theme, Button::Kind::Primary, tr("Confirm")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    card->setEdge(&Tokens::accent, 2);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    m_text->setWrapped();
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field->setMaxLength(StoryLimits::summary);
    m_field->setAccessibleName(tr("Reason"));
    row->addWidget(m_field, 1);
    row->addWidget(m_leave);
    row->addWidget(m_instead);
    row->addWidget(m_act);
    column->addLayout(row);
    column->addWidget(m_tick);
    setTabOrder(m_field, m_tick); // the reason is typed first
    connect(m_leave, &QPushButton::clicked, this, &ReasonBar::close);
    connect(m_instead, &QPushButton::clicked, this, [this] {
        const auto other = m_other;
        close();
        if (other)
            other();
    });
    connect(m_act, &QPushButton::clicked, this, &ReasonBar::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonBar::submit);
    connect(m_field, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_act->setEnabled(!text.trimmed().isEmpty()); });
    hide();
}

void ReasonBar::ask(const Question &question, std::function<void(const QString &)> done,
    std::function<void()> instead)
{
    m_done = std::move(done);
    m_other = std::move(instead);
    m_instead->setText(question.instead);
    m_instead->setVisible(m_other && !question.instead.isEmpty());
    m_title->setText(question.title);
    m_text->setText(question.text);
    m_field->setPlaceholderText(question.field);
    m_field->setAccessibleName(question.field);
    m_field->setAccessibleDescription(question.title);
    m_field->clear();
    m_tick->setChecked(false);
    m_tick->setText(question.tick);
    m_tick->setVisible(!question.tick.isEmpty());
    m_act->setText(question.act);
    m_act->setKind(question.danger ? Button::Kind::Danger : Button::Kind::Primary);
    const bool asksText = !question.field.isEmpty();
    m_field->setVisible(asksText);
    m_act->setEnabled(!asksText);
    for (Button *button : { m_leave, m_act })
        button->setAccessibleDescription(asksText ? QString() : question.text);
    show();
    QWidget *safe = question.danger ? m_leave : m_act;
    QWidget *first = asksText ? m_field : safe;
    first->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::setReason(const QString &reason, bool ticked)
{
    m_field->setText(reason);
    m_tick->setChecked(ticked);
}

bool ReasonBar::isTicked() const
{
    return m_tick->isChecked();
}

bool ReasonBar::close()
{
    if (isHidden())
        return false;
    hide();
    m_done = {};
    m_other = {};
    return true;
}

void ReasonBar::submit()
{
    const QString reason = m_field->text().trimmed();
    if ((reason.isEmpty() && !m_field->isHidden()) || !m_done)
        return;
    const auto done = std::exchange(m_done, {});
    hide();
    done(reason);
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && (m_field->isHidden() || event->modifiers().testFlag(Qt::ControlModifier)))
        submit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui
