// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/ownweeks.h"

#include "core/domain/insightperiod.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QFormLayout>

namespace Relais::Ui {

OwnWeeks::OwnWeeks(
    Theme &theme, const Clock &clock, const QDate &from, const QDate &to, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    setWindowTitle(tr("Own weeks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *form = new QFormLayout;
    const QDate today = clock.now().toLocalTime().date();
    for (QDateEdit *edit : { m_from, m_to }) {
        edit->setCalendarPopup(true);
        edit->setDateRange({ 2000, 1, 1 }, today);
        connect(edit, &QDateEdit::dateChanged, this, &OwnWeeks::show_);
    }
    m_from->setDate(from.isValid() ? from : today.addDays(-27));
    m_to->setDate(to.isValid() ? to : today);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    column->addLayout(form);
    m_note->setWrapped();
    m_note->setMinimumWidth(theme.scaled(320));
    column->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new Button(theme, Button::Kind::Normal, tr("Cancel"));
    auto *use = new Button(theme, Button::Kind::Primary, tr("Show these weeks"));
    use->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_from->date(), std::max(m_from->date(), m_to->date()));
        accept();
    });
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    column->addLayout(buttons);
    show_();
}

void OwnWeeks::show_()
{
    const InsightPeriod weeks = InsightPeriod::weeksOf(m_from->date(), m_to->date());
    m_note->setText(tr("Shown: %1 to %2. Own days become whole weeks, at most %3, so that no two "
                       "periods tell of a single person.")
            .arg(Format::date(weeks.from), Format::date(weeks.to))
            .arg(InsightPeriod::mostWeeks));
}

} // namespace Relais::Ui
