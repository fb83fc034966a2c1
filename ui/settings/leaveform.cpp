// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/leaveform.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

LeaveForm::LeaveForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_offer(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_what(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_why(new TextLabel(theme, TextStyle::Small, &Tokens::text))
    , m_begin(new Button(theme, Button::Kind::Danger, tr("Leave for good")))
    , m_stay(new Button(theme, Button::Kind::Normal, tr("Stay")))
    , m_go(new Button(theme, Button::Kind::Danger, tr("Erase everything")))
    , m_here(new Button(theme, Button::Kind::Danger, tr("Erase this machine only")))
{
    m_first = makeOffer();
    m_second = makeQuestion();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_first);
    column->addWidget(m_second);
    m_second->hide();
    connect(m_begin, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_stay, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_go, &QPushButton::clicked, this, &LeaveForm::eraseAsked);
    connect(m_here, &QPushButton::clicked, this, &LeaveForm::eraseHereAsked);
    setOrganization({});
}

QWidget *LeaveForm::makeOffer()
{
    auto *offer = new QWidget;
    auto *column = new QVBoxLayout(offer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_offer->setWrapped();
    column->addWidget(m_offer);
    column->addWidget(m_begin, 0, Qt::AlignLeading);
    return offer;
}

QWidget *LeaveForm::makeQuestion()
{
    auto *question = new QWidget;
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = new TextLabel(
        m_theme, TextStyle::CardTitle, &Tokens::text, tr("Leave for good? This cannot be undone."));
    title->setWrapped();
    column->addWidget(title);
    m_what->setWrapped();
    column->addWidget(m_what);
    auto *first = new Button(m_theme, Button::Kind::Normal, tr("Export everything first"));
    first->setIconName(u"export"_s);
    connect(first, &QPushButton::clicked, this, &LeaveForm::exportAsked);
    column->addWidget(first, 0, Qt::AlignLeading);
    auto *row = new FlowLayout(8);
    row->addWidget(m_stay);
    row->addWidget(m_go);
    column->addLayout(row);
    m_why->setWrapped();
    m_why->hide();
    column->addWidget(m_why);
    m_here->hide();
    column->addWidget(m_here, 0, Qt::AlignLeading);
    return question;
}

void LeaveForm::ask(bool on)
{
    m_first->setVisible(!on);
    m_second->setVisible(on);
    m_why->hide();
    m_here->hide();
    (on ? m_stay : m_begin)->setFocus(Qt::OtherFocusReason);
    if (on)
        announce(this, m_what->text());
}

void LeaveForm::setOrganization(const QString &organization)
{
    const QString here = tr("Erased on this machine: drafts, the outbox and its history, your "
                            "choices, the keys of your accounts.");
    if (organization.isEmpty()) {
        m_offer->setText(tr("This machine forgets everything of Relais. Nobody is signed in, so "
                            "your organization cannot be told."));
        m_what->setText(here);
    } else {
        m_offer->setText(
            tr("This machine and %1 forget you. What you published stays on your accounts.")
                .arg(organization));
        m_what->setText(here + u' '
            + tr("Erased at %1: your name, your devices, what you wrote on the Wall. Your relays "
                 "stay in its counts, without you.")
                .arg(organization));
    }
    m_begin->setAccessibleDescription(m_what->text());
    m_go->setAccessibleDescription(m_what->text());
}

void LeaveForm::setBusy(bool busy)
{
    m_go->setBusy(busy);
    m_stay->setEnabled(!busy);
    m_here->setEnabled(!busy);
}

void LeaveForm::offerHere(const QString &why)
{
    m_why->setText(why);
    m_why->show();
    m_here->setAccessibleDescription(why);
    m_here->show();
    announce(this, why);
}

} // namespace Relais::Ui
