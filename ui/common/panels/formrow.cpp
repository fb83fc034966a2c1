// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/formrow.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

namespace Relais::Ui {

FormRow::FormRow(Theme &theme, const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *name = new TextLabel(theme, TextStyle::SmallStrong, &Tokens::muted, label);
    name->setWrapped();
    head->addWidget(name, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(field);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    field->setAccessibleName(label);
}

void FormRow::setCount(qsizetype count, int limit)
{
    m_count->setText(
        tr("%1 / %2", "length, largest length").arg(Format::number(count), Format::number(limit)));
    m_count->setColor(count > limit ? &Tokens::bad : &Tokens::muted);
}

void FormRow::setNote(const QString &note)
{
    m_count->setText(note);
    m_count->setColor(&Tokens::muted);
}

void FormRow::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace Relais::Ui
