// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/leavedays.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QDateEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

LeaveDays::LeaveDays(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_today(clock.now().toLocalTime().date())
    , m_rows(new QVBoxLayout)
    , m_first(new QDateEdit(m_today))
    , m_last(new QDateEdit(m_today))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Days of leave")));
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("Quiet all day long. What waits goes out when you are back."));
    note->setWrapped();
    column->addWidget(note);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_first->setAccessibleName(tr("First day of leave"));
    m_last->setAccessibleName(tr("Last day of leave"));
    for (QDateEdit *edit : { m_first, m_last }) {
        edit->setCalendarPopup(true);
        edit->setMinimumDate(m_today);
    }
    row->addWidget(m_first);
    row->addWidget(new TextLabel(theme, TextStyle::Body, &Tokens::muted, tr("to", "a date")));
    row->addWidget(m_last);
    auto *add = new Button(theme, Button::Kind::Normal, tr("Add"));
    add->setIconName(u"add"_s);
    add->setAccessibleDescription(tr("Keeps these days quiet"));
    row->addWidget(add);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_first, &QDateEdit::dateChanged, this,
        [this](const QDate &first) { m_last->setMinimumDate(first); });
    connect(add, &Button::clicked, this, &LeaveDays::add);
}

void LeaveDays::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followDay();
}

// The settings are kept as long as the window: what was today may be over.
void LeaveDays::followDay()
{
    const QDate today = m_clock.now().toLocalTime().date();
    if (today == m_today)
        return;
    m_today = today;
    m_first->setMinimumDate(today); // the last day follows the first
    fill();
}

void LeaveDays::setDays(const Days &days)
{
    if (days == m_days)
        return;
    m_days = days;
    fill();
}

void LeaveDays::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its button may be the one that was pressed
        }
        delete item;
    }
    for (int i = 0; i < m_days.size(); ++i) {
        const auto &[first, last] = m_days.at(i);
        if (last < m_today)
            continue;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString words = first == last
            ? Format::date(first)
            : tr("%1 to %2").arg(Format::date(first), Format::date(last));
        row->addWidget(new TextLabel(m_theme, TextStyle::Body, &Tokens::text, words), 1);
        auto *remove =
            Button::iconOnly(m_theme, u"dismiss"_s, tr("Take back the leave of %1").arg(words));
        connect(remove, &Button::clicked, this, [this, i] {
            m_days.removeAt(i);
            fill();
            m_first->setFocus();
            Q_EMIT edited();
        });
        row->addWidget(remove);
        m_rows->addWidget(line);
    }
}

void LeaveDays::add()
{
    followDay(); // it may have become another while this was shown
    m_days.append({ m_first->date(), m_last->date() });
    std::sort(m_days.begin(), m_days.end());
    fill();
    Q_EMIT edited();
}

} // namespace Relais::Ui
