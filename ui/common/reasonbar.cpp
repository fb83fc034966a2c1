// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/reasonbar.h"

#include "core/domain/story.h"
#include "ui/common/button.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace Relais::Ui {

ReasonBar::ReasonBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, TextStyle::CardTitle))
    , m_text(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_field(new QLineEdit)
    , m_tick(new QCheckBox)
    , m_moreRows(new QVBoxLayout)
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
    m_moreRows->setSpacing(8);
    column->addLayout(m_moreRows);
    connect(m_leave, &QPushButton::clicked, this, &ReasonBar::close);
    connect(m_instead, &QPushButton::clicked, this, [this] {
        const auto other = m_other;
        close();
        if (other)
            other();
    });
    connect(m_act, &QPushButton::clicked, this, &ReasonBar::submit);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit *field : std::as_const(m_more))
            field->setVisible(!on);
    });
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
    addMore(question.more);
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

void ReasonBar::replaceText(const QString &text, const QString &by)
{
    if (isHidden() || m_text->text() != text)
        return;
    m_text->setText(by);
    if (!m_field->isHidden())
        return;
    for (Button *button : { m_leave, m_act })
        button->setAccessibleDescription(by);
}

void ReasonBar::addMore(const QList<QPair<QString, QString>> &more)
{
    for (QLineEdit *field : std::as_const(m_more))
        field->deleteLater();
    m_more.clear();
    for (const auto &[key, purpose] : more) {
        auto *field = new QLineEdit;
        field->setMaxLength(StoryLimits::captionText);
        field->setPlaceholderText(purpose);
        field->setAccessibleName(purpose);
        m_moreRows->addWidget(field);
        m_more.insert(key, field);
    }
    // The reason is typed first; the others may stay empty.
    setTabOrder(m_field, m_tick);
    QWidget *before = m_tick;
    for (const auto &[key, purpose] : more) {
        setTabOrder(before, m_more.value(key));
        before = m_more.value(key);
    }
}

QHash<QString, QString> ReasonBar::more() const
{
    QHash<QString, QString> written;
    if (isTicked())
        return written;
    for (auto it = m_more.cbegin(); it != m_more.cend(); ++it) {
        if (const QString text = it.value()->text().trimmed(); !text.isEmpty())
            written.insert(it.key(), text);
    }
    return written;
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
