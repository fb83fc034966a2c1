// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/mydatacard.h"

#include "core/services/privacy/leaveservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/panels/card.h"
#include "ui/common/states/banner.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/settings/leaveform.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

MyDataCard::MyDataCard(Theme &theme, const SignInService &session, const ExportService &exports,
    LeaveService &leaving, QWidget *parent)
    : SideCard(theme, tr("My data"), parent)
    , m_session(session)
    , m_exports(exports)
    , m_leaving(leaving)
    , m_erase(new LeaveForm(theme))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
{
    addText(tr("Everything that this machine and your organization know about you, in one readable "
               "file: relays, drafts, figures. No password and no key is in it."));
    auto *button = new Button(theme, Button::Kind::Normal, tr("Export everything"));
    button->setIconName(u"export"_s);
    button->setToolTip(tr("Ctrl Shift E"));
    connect(button, &QPushButton::clicked, this, &MyDataCard::exportAll);
    content()->addWidget(button, 0, Qt::AlignLeading);
    m_message->hide();
    m_message->setClosable(true);
    connect(m_message, &Banner::closed, m_message, &QWidget::hide);
    content()->addWidget(m_message);
    content()->addWidget(lineAcross(theme));
    content()->addWidget(m_erase);
    connect(m_erase, &LeaveForm::exportAsked, this, &MyDataCard::exportAll);
    connect(m_erase, &LeaveForm::eraseAsked, this, &MyDataCard::leaveForGood);
    connect(m_erase, &LeaveForm::eraseHereAsked, this, &MyDataCard::leaveHere);
    connect(&session, &SignInService::stateChanged, this, &MyDataCard::refresh);
    refresh();
}

void MyDataCard::refresh()
{
    const bool known = m_session.state() == SignInService::State::SignedIn
        || m_session.state() == SignInService::State::SecretUnreadable;
    m_erase->setOrganization(known ? m_session.organizationName() : QString());
}

void MyDataCard::say(Tone tone, const QString &text)
{
    m_message->setLook(tone, tone == Tone::Good ? u"approve"_s : u"error"_s);
    m_message->show();
    m_message->setMessage({}, text);
}

void MyDataCard::exportAll()
{
    auto *dialog = new QFileDialog(this, tr("Export everything"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("JSON file (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"relais.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MyDataCard::write);
    dialog->open();
}

void MyDataCard::write(const QString &file)
{
    whenDone(m_exports.everythingAboutMe(), this,
        [this, file](const Result<ExportService::Everything> &all) {
            if (all)
                keep(file, *all);
            else
                say(Tone::Bad, ErrorWords::sentence(all.error()));
        });
}

void MyDataCard::keep(const QString &file, const ExportService::Everything &all)
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

void MyDataCard::leaveForGood()
{
    m_erase->setBusy(true);
    whenDone(m_leaving.leave(), this, [this](const Result<void> &result) {
        if (result)
            return; // the profile is being closed
        m_erase->setBusy(false);
        sayNotLeft(result.error());
    });
}

// What the organization refused is to be settled with it first; one that cannot be asked keeps
// nobody from erasing what is theirs.
void MyDataCard::sayNotLeft(const Error &error)
{
    if (error.reason == u"last-admin"_s) {
        say(Tone::Bad, tr("You are the last administrator: name another one first."));
        return;
    }
    say(Tone::Bad, ErrorWords::sentence(error, m_session.server().host()));
    const bool isUnasked = error.isTransient() || error.code == ErrorCode::OutcomeUnknown
        || error.code == ErrorCode::Unauthorized || error.code == ErrorCode::KeychainLocked
        || error.code == ErrorCode::KeychainUnavailable;
    if (!isUnasked)
        return;
    const QString contact = m_session.privacyContact();
    m_erase->offerHere(
        tr("Nothing is erased yet. You can erase everything on this machine now; %1 would still "
           "know you until it is asked. To be erased there too, ask %2.")
            .arg(m_session.organizationName(),
                contact.isEmpty() ? tr("an administrator") : contact));
}

void MyDataCard::leaveHere()
{
    if (const auto begun = m_leaving.leaveHere(); !begun)
        say(Tone::Bad, ErrorWords::sentence(begun.error()));
}

} // namespace Relais::Ui
