// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/profilesection.h"

#include "core/services/leaveservice.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/errorwords.h"
#include "ui/common/textlabel.h"
#include "ui/common/whendone.h"
#include "ui/settings/leaveform.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QSaveFile>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

ProfileSection::ProfileSection(Theme &theme, SignInService &session, const ExportService &exports,
    LeaveService &leaving, QWidget *parent)
    : SettingsSection(
          theme, tr("Profile"), tr("Who you are for your company, and how to leave."), parent)
    , m_session(session)
    , m_exports(exports)
    , m_leaving(leaving)
    , m_name(new TextLabel(theme, TextStyle::CardTitle))
    , m_place(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
{
    m_message->hide();
    m_message->setClosable(true);
    connect(m_message, &Banner::closed, m_message, &QWidget::hide);
    content()->addWidget(m_message);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    m_place->setWrapped();
    who->addWidget(m_place);
    content()->addLayout(who);
    addData();
    content()->addWidget(makeSignOut());
    addLeaving();
    connect(&session, &SignInService::stateChanged, this, &ProfileSection::refresh);
    refresh();
}

void ProfileSection::addData()
{
    auto *button = new Button(theme(), Button::Kind::Normal, tr("Export everything"));
    button->setIconName(u"export"_s);
    button->setToolTip(tr("Ctrl Shift E"));
    connect(button, &QPushButton::clicked, this, &ProfileSection::exportAll);
    addOption(tr("My data"),
        tr("Everything that this machine and your organization know about you, in one readable "
           "file: relays, drafts, figures. No password and no key is in it."),
        button);
}

QWidget *ProfileSection::makeSignOut()
{
    auto *first = new QWidget;
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    auto *why = new TextLabel(theme(), TextStyle::Small, &Tokens::muted,
        tr("What you published stays on your accounts. What is on this machine stays here, for "
           "when you come back."));
    why->setWrapped();
    row->addWidget(why, 1);
    auto *leave = new Button(theme(), Button::Kind::Normal, tr("Sign out"));
    leave->setIconName(u"sign-out"_s);
    row->addWidget(leave);

    auto *second = new QWidget;
    auto *question = new QHBoxLayout(second);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    auto *ask = new TextLabel(theme(), TextStyle::CardTitle, &Tokens::text,
        tr("Sign out? To come back you need a new invitation."));
    ask->setWrapped();
    question->addWidget(ask, 1);
    auto *stay = new Button(theme(), Button::Kind::Normal, tr("Stay"));
    auto *go = new Button(theme(), Button::Kind::Danger, tr("Sign out"));
    question->addWidget(stay);
    question->addWidget(go);

    m_leave = new QStackedWidget;
    m_leave->addWidget(first);
    m_leave->addWidget(second);
    connect(leave, &QPushButton::clicked, this, [this, stay] {
        m_leave->setCurrentIndex(1);
        stay->setFocus(Qt::OtherFocusReason);
    });
    connect(stay, &QPushButton::clicked, this, [this] { m_leave->setCurrentIndex(0); });
    connect(go, &QPushButton::clicked, this, &ProfileSection::signOut);
    return m_leave;
}

void ProfileSection::addLeaving()
{
    m_erase = new LeaveForm(theme());
    content()->addWidget(m_erase);
    connect(m_erase, &LeaveForm::exportAsked, this, &ProfileSection::exportAll);
    connect(m_erase, &LeaveForm::eraseAsked, this, &ProfileSection::leaveForGood);
}

void ProfileSection::refresh()
{
    const Member me = m_session.member();
    m_name->setText(me.name.isEmpty() ? tr("Nobody is signed in") : me.name);
    QStringList facts;
    for (const QString &fact : { me.title, me.email, me.location, m_session.organizationName(),
             m_session.server().host() }) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    m_place->setText(facts.join(u" · "_s));
    m_leave->setVisible(m_session.state() != SignInService::State::SignedOut);
    const bool known = m_session.state() == SignInService::State::SignedIn
        || m_session.state() == SignInService::State::SecretUnreadable;
    m_erase->setOrganization(known ? m_session.organizationName() : QString());
}

void ProfileSection::say(Tone tone, const QString &text)
{
    m_message->setLook(tone, tone == Tone::Good ? u"approve"_s : u"error"_s);
    m_message->show();
    m_message->setMessage({}, text);
}

void ProfileSection::exportAll()
{
    auto *dialog = new QFileDialog(this, tr("Export everything"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("JSON file (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"relais.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileSection::write);
    dialog->open();
}

void ProfileSection::write(const QString &file)
{
    whenDone(m_exports.everythingAboutMe(), this,
        [this, file](const Result<ExportService::Everything> &all) {
            if (all)
                keep(file, *all);
            else
                say(Tone::Bad, ErrorWords::sentence(all.error()));
        });
}

void ProfileSection::keep(const QString &file, const ExportService::Everything &all)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(all.json) != all.json.size() || !out.commit())
        say(Tone::Bad, ErrorWords::sentence(Error { ErrorCode::Storage }));
    else if (all.missing)
        say(Tone::Bad,
            tr("Saved, without what your organization knows about you: it cannot be reached now."));
    else
        say(Tone::Good, tr("Saved. Only you have this file."));
}

void ProfileSection::leaveForGood()
{
    m_erase->setBusy(true);
    whenDone(m_leaving.leave(), this, [this](const Result<void> &result) {
        if (result)
            return; // the profile is being closed
        m_erase->setBusy(false);
        if (result.error().reason == u"last-admin"_s)
            say(Tone::Bad, tr("You are the last administrator: name another one first."));
        else
            say(Tone::Bad, ErrorWords::sentence(result.error(), m_session.server().host()));
    });
}

void ProfileSection::signOut()
{
    m_leave->setCurrentIndex(0);
    whenDone(m_session.signOut(), this, [this](const Result<void> &result) {
        if (!result)
            say(Tone::Bad, ErrorWords::sentence(result.error(), m_session.server().host()));
    });
}

} // namespace Relais::Ui
