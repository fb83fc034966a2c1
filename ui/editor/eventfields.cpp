// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/eventfields.h"

#include "ui/common/panels/formrow.h"
#include "ui/common/words/storywords.h"
#include "ui/editor/optionaltime.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace Relais::Ui {

EventFields::EventFields(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_at(new OptionalTime(theme, clock, StoryWords::field(StoryField::Event)))
    , m_place(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_at, 0, Qt::AlignTop);
    m_place->setMaxLength(StoryLimits::fact);
    row->addWidget(new FormRow(theme, tr("Place"), m_place), 1, Qt::AlignTop);
    setFocusProxy(m_at);
    connect(m_at, &OptionalTime::edited, this, &EventFields::edited);
    connect(m_place, &QLineEdit::textEdited, this, &EventFields::edited);
}

void EventFields::setFacts(const EventFacts &facts)
{
    m_at->setTime(facts.at);
    // What is being typed keeps its blank at the end.
    if (m_place->text().trimmed() != facts.place.trimmed())
        m_place->setText(facts.place);
}

EventFacts EventFields::facts() const
{
    return { m_at->time(), m_place->text().trimmed() };
}

void EventFields::setReadOnly(bool readOnly)
{
    m_at->setReadOnly(readOnly);
    m_place->setReadOnly(readOnly);
}

} // namespace Relais::Ui
