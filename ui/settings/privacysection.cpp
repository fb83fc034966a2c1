// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacysection.h"

#include "core/services/signinservice.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/tag.h"
#include "ui/common/textlabel.h"
#include "ui/settings/privacyfacts.h"
#include "ui/settings/pushlist.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

void addText(QVBoxLayout &column, Theme &theme, const QString &text)
{
    auto *label = new TextLabel(theme, TextStyle::Small, &Tokens::muted, text);
    label->setWrapped();
    column.addWidget(label);
}

QWidget *rowOf(Theme &theme, const PrivacyFact &fact)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, fact.what));
    const QString sign =
        fact.sent ? PrivacySection::tr("received") : PrivacySection::tr("never sent");
    head->addWidget(new Tag(theme, sign, fact.sent ? Tone::Info : Tone::Good));
    head->addStretch(1);
    column->addLayout(head);
    addText(*column, theme, fact.exactly);
    QStringList name { fact.what, sign, fact.exactly };
    if (fact.sent) {
        const QString readers = PrivacySection::tr("Read by: %1").arg(fact.readers);
        addText(*column, theme, readers);
        name.append(readers);
    }
    if (!fact.fields.isEmpty())
        addText(*column, theme,
            PrivacySection::tr("Fields: %1", "names in the contract")
                .arg(fact.fields.join(u", "_s)));
    row->setAccessibleName(name.join(u". "_s));
    return row;
}

} // namespace

PrivacySection::PrivacySection(
    Theme &theme, const PushJournal &pushes, const SignInService &session, QWidget *parent)
    : SettingsSection(theme, tr("Privacy"),
          tr("What your company receives about you, and what never leaves this machine."), parent)
    , m_session(session)
    , m_contact(new TextLabel(theme, TextStyle::Body))
    , m_copy(new Button(theme, Button::Kind::Normal, tr("Copy")))
{
    addChips();
    addRows();
    content()->addWidget(new PushList(theme, pushes));
    addRetention();
    addContact();
}

void PrivacySection::addContact()
{
    content()->addWidget(
        new TextLabel(theme(), TextStyle::CardTitle, &Tokens::text, tr("Who to ask")));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_contact->setWrapped();
    row->addWidget(m_contact, 1);
    m_copy->setSize(Button::Size::Small);
    m_copy->setAccessibleName(tr("Copy whom to ask"));
    row->addWidget(m_copy, 0, Qt::AlignTop);
    content()->addWidget(line);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_session.privacyContact()); });
    showContact();
}

void PrivacySection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    showContact(); // as the last sign-in or refresh of it brought it
}

void PrivacySection::showContact()
{
    const QString contact = m_session.privacyContact();
    m_contact->setText(contact.isEmpty()
            ? tr("Your company has named nobody. Ask whoever invited you.")
            : tr("What your company keeps about you, and why: %1").arg(contact));
    m_copy->setVisible(!contact.isEmpty());
}

void PrivacySection::addRetention()
{
    content()->addWidget(
        new TextLabel(theme(), TextStyle::CardTitle, &Tokens::text, tr("How long it is kept")));
    const std::pair<QString, QString> times[] {
        { tr("Raw clicks on your links"), tr("13 months", "kept") },
        { tr("Addresses of visitors"), tr("never kept") },
        { tr("Numbers of pushes, so that none counts twice"), tr("400 days", "kept") },
        { tr("Your relays, their days and figures"), tr("as long as you take part") },
        { tr("What this machine sent, to show it here"), tr("90 days", "kept") },
    };
    for (const auto &[what, time] : times) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new TextLabel(theme(), TextStyle::Small, &Tokens::muted, what), 1);
        row->addWidget(new TextLabel(theme(), TextStyle::SmallStrong, &Tokens::text, time));
        line->setAccessibleName(what + u": "_s + time);
        content()->addWidget(line);
    }
}

void PrivacySection::addChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *group = new QButtonGroup(this);
    const QStringList names { tr("All"), tr("Received"), tr("Never sent") };
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(theme(), names.at(i));
        chip->setChecked(i == 0);
        group->addButton(chip, i);
        row->addWidget(chip);
    }
    row->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { filter(Show(id)); });
    content()->addWidget(chips);
}

void PrivacySection::addRows()
{
    for (const PrivacyFact &fact : PrivacyFacts::all()) {
        QWidget *row = rowOf(theme(), fact);
        (fact.sent ? m_sent : m_never).append(row);
        content()->addWidget(row);
    }
}

void PrivacySection::filter(Show which)
{
    for (QWidget *row : std::as_const(m_sent))
        row->setVisible(which != Show::Never);
    for (QWidget *row : std::as_const(m_never))
        row->setVisible(which != Show::Sent);
}

} // namespace Relais::Ui
