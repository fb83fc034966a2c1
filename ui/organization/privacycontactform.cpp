// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/privacycontactform.h"

#include "core/domain/privacycontact.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/formrow.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace Relais::Ui {

PrivacyContactForm::PrivacyContactForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_told(new TextLabel(theme, TextStyle::Body, &Tokens::text))
    , m_field(new QLineEdit)
    , m_save(new Button(theme, Button::Kind::Primary, tr("Save the contact")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_told->setWrapped();
    column->addWidget(m_told);
    m_field->setMaxLength(longestPrivacyContact);
    m_field->setPlaceholderText(tr("For example: dpo@company.example"));
    column->addWidget(new FormRow(theme, tr("A name, an address or both"), m_field));
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_save);
    column->addLayout(acts);
    connect(m_field, &QLineEdit::textChanged, this, &PrivacyContactForm::showState);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(contact()); });
    showState();
}

void PrivacyContactForm::setContact(const QString &contact)
{
    m_named = contact;
    m_field->setText(contact);
    m_told->setText(contact.isEmpty()
            ? tr("Nobody is named: members read that they ask whoever invited them.")
            : tr("Members read whom to ask: %1").arg(contact));
    showState();
}

void PrivacyContactForm::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_save->setToolTip(reason);
    showState();
}

QString PrivacyContactForm::contact() const
{
    return m_field->text().simplified();
}

void PrivacyContactForm::showState()
{
    m_told->setVisible(m_named.has_value());
    m_save->setEnabled(m_blocked.isEmpty() && m_named && contact() != *m_named);
}

} // namespace Relais::Ui
