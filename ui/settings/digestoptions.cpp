// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/digestoptions.h"

#include "ui/common/controls/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QString timeText(int minute)
{
    return QLocale().toString(QTime(minute / 60 % 24, minute % 60), QLocale::ShortFormat);
}

} // namespace

DigestOptions::DigestOptions(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_on(new QCheckBox(tr("Send me the best new stories by e-mail once a week")))
    , m_day(new QComboBox)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted, {}))
{
    m_on->setObjectName(u"digest"_s);
    m_day->setObjectName(u"digestDay"_s);
    m_day->setAccessibleName(tr("Day of the weekly e-mail"));
    for (int day = 1; day <= 7; ++day)
        m_day->addItem(QLocale().standaloneDayName(day), day);
    m_note->setWrapped();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_on, 1);
    row->addWidget(m_day);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(row);
    m_column->addWidget(m_note);
    m_on->setEnabled(false);
    m_day->setEnabled(false);
    connect(m_on, &QCheckBox::toggled, this, &DigestOptions::emitChosen);
    connect(m_day, &QComboBox::activated, this, &DigestOptions::emitChosen);
}

void DigestOptions::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void DigestOptions::emitChosen()
{
    m_day->setEnabled(m_on->isChecked());
    Q_EMIT chosen(m_on->isChecked(), m_day->currentData().toInt());
}

void DigestOptions::setState(const DigestState &state)
{
    const QSignalBlocker quiet(m_on);
    m_mayChoose = state.offered || state.choice.on;
    m_on->setChecked(state.choice.on);
    m_day->setCurrentIndex(m_day->findData(state.choice.day));
    QString note = tr("Off until you ask for it. Each story in it opens here with one click.");
    if (!state.offered)
        note = tr("Your company has not set up e-mail for Relais.");
    else if (state.choice.on)
        note = tr("It goes to %1, between %2 and %3: outside your quiet hours, and not while you "
                  "are on leave. Your company learns neither.")
                   .arg(m_address, timeText(state.choice.from), timeText(state.choice.to));
    m_note->setText(note);
    m_on->setAccessibleDescription(note);
    follow();
}

void DigestOptions::setBlocked(const QString &reason)
{
    m_blocked = reason;
    follow();
}

void DigestOptions::addNotice(QWidget *notice)
{
    m_column->insertWidget(0, notice);
}

void DigestOptions::follow()
{
    const bool may = m_mayChoose && m_blocked.isEmpty();
    m_on->setEnabled(may);
    m_day->setEnabled(may && m_on->isChecked());
    for (QWidget *control : { static_cast<QWidget *>(m_on), static_cast<QWidget *>(m_day) })
        control->setToolTip(m_blocked);
}

void DigestOptions::setProblem(const QString &sentence)
{
    m_mayChoose = false;
    follow();
    m_note->setText(sentence);
    m_on->setAccessibleDescription(sentence);
}

} // namespace Relais::Ui
