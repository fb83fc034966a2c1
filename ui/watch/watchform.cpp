// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/watchform.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/formrow.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

WatchForm::WatchForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_words(new QLineEdit)
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_remove(new Button(theme, Button::Kind::Danger, tr("Delete")))
    , m_save(new Button(theme, Button::Kind::Primary, tr("Save")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    m_name->setObjectName(u"watchName"_s);
    m_name->setMaxLength(WatchLimits::name);
    column->addWidget(new FormRow(theme, tr("Name"), m_name));
    m_words->setObjectName(u"watchWords"_s);
    m_words->setPlaceholderText(tr("Words or names, parted by commas"));
    column->addWidget(new FormRow(theme, tr("Looks for any of"), m_words));
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_remove);
    acts->addStretch(1);
    auto *leave = new Button(theme, Button::Kind::Quiet, tr("Leave it"));
    acts->addWidget(leave);
    acts->addWidget(m_save);
    column->addLayout(acts);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_save, &QPushButton::clicked, this, &WatchForm::submit);
    connect(m_words, &QLineEdit::returnPressed, this, &WatchForm::submit);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_id); });
    hide();
}

void WatchForm::setBlocked(const QString &reason)
{
    for (Button *button : { m_remove, m_save }) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void WatchForm::edit(const Watch &watch)
{
    m_id = watch.id;
    m_name->setText(watch.name);
    m_words->setText(watch.words.join(u", "_s));
    m_remove->setVisible(!watch.id.isEmpty());
    m_problem->hide();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void WatchForm::submit()
{
    Watch watch { m_id, m_name->text().simplified(), {} };
    for (const QString &word : m_words->text().split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            watch.words.append(word.simplified());
    }
    const QStringList problems = problemsOf(watch);
    if (problems.contains(u"watch-name"_s))
        settle(tr("Give the search a name."));
    else if (!problems.isEmpty())
        settle(tr("Write one to %1 words or names, parted by commas.").arg(WatchLimits::words));
    else
        Q_EMIT saveAsked(watch);
}

void WatchForm::settle(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        hide();
    else
        announce(m_problem, problem);
}

} // namespace Relais::Ui
