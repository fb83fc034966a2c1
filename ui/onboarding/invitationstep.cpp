// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/onboarding/invitationstep.h"

#include "core/domain/webaddress.h"
#include "core/services/signin/invitationserver.h"
#include "ui/accounts/connectform.h"
#include "ui/common/announce.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/states/banner.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

InvitationStep::InvitationStep(Theme &theme, Join join, CompanyPanel::Ways company, QWidget *parent)
    : OnboardingStep(parent)
    , m_theme(theme)
    , m_join(std::move(join))
    , m_found(new Tag(theme, {}, Tone::Good))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
    , m_company(new CompanyPanel(theme, std::move(company)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(
        new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, tr("Find your company")));
    auto *intro = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("Paste the invitation that your company sent you: a link, or a code with the "
           "company’s address. Without one, the address may be enough."));
    intro->setWrapped();
    head->addWidget(intro);
    column->addLayout(head);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(6);
    m_invitation = addField(
        fields, tr("Invitation"), tr("For example relais://join?… or ABCD-EFGH-JKLM-NPQR"));
    fields->addSpacing(6);
    m_server = addField(fields, tr("Company address"), u"relais.norvane.example"_s);
    auto *state = new QHBoxLayout;
    m_found->setIconName(u"approve"_s);
    m_found->hide();
    m_note->setWrapped();
    state->addWidget(m_found);
    state->addWidget(m_note, 1);
    fields->addLayout(state);
    column->addLayout(fields);
    column->addWidget(m_company);
    connect(m_company, &CompanyPanel::changed, this, [this] {
        lockFields(m_company->isWaiting());
        if (m_company->isWaiting())
            say({});
        Q_EMIT changed();
    });
    connect(m_company, &CompanyPanel::found, this, &InvitationStep::showFound);
    connect(m_company, &CompanyPanel::notFound, this, &InvitationStep::showNotFound);
    connect(m_company, &CompanyPanel::signedIn, this, &OnboardingStep::finished);
    connect(m_company, &CompanyPanel::failed, this, [this](const Error &error) {
        say(ErrorWords::sentence(error, serverFromText(m_server->text()).host()));
    });
    connect(m_problem, &Banner::actionTriggered, this, &InvitationStep::copyRequest);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *free = new Banner(theme, Tone::Good, u"react"_s);
    free->setMessage({},
        tr("Taking part is voluntary. You may leave in two clicks and take your data with you."));
    column->addWidget(free);
    check();
}

QLineEdit *InvitationStep::addField(QLayout *layout, const QString &label, const QString &hint)
{
    auto *name = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, label);
    auto *field = new QLineEdit;
    field->setPlaceholderText(hint);
    field->setAccessibleName(label);
    field->setMaxLength(longestWebAddress);
    name->setBuddy(field);
    layout->addWidget(name);
    layout->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        say({});
        check();
    });
    connect(field, &QLineEdit::returnPressed, this, &InvitationStep::submit);
    return field;
}

void InvitationStep::setInvitation(const QString &text)
{
    m_invitation->setText(text.trimmed());
}

void InvitationStep::setServer(const QUrl &server)
{
    if (!server.isEmpty() && m_server->text().isEmpty())
        m_server->setText(server.port() < 0 ? server.host() : server.authority());
}

void InvitationStep::setSignInPage(const QUrl &page)
{
    m_company->setPage(page);
}

QString InvitationStep::invitation() const
{
    const QString text = m_invitation->text().trimmed();
    if (text.contains("://"_L1) || text.contains(u'.')) // holds its server already
        return text;
    return serverFromText(m_server->text()).toString() + u' ' + text;
}

void InvitationStep::check()
{
    const auto server = invitationServer(invitation());
    m_known = server ? *server : QUrl();
    m_found->setVisible(!m_known.isEmpty());
    m_found->setText(m_known.port() < 0 ? m_known.host() : m_known.authority());
    const QString typed = m_invitation->text().trimmed();
    if (!m_known.isEmpty())
        m_note->setText(tr("This leads to your company’s Relais"));
    else if (typed.isEmpty())
        m_note->setText({});
    else if (!typed.contains("://"_L1) && serverFromText(m_server->text()).isEmpty())
        m_note->setText(tr("A code also needs your company’s address"));
    else
        m_note->setText(tr("Not complete yet"));
    m_company->setServer(typed.isEmpty() ? serverFromText(m_server->text()) : QUrl());
    Q_EMIT changed();
}

// Only the address is known, and its company has a provider.
bool InvitationStep::wantsCompany() const
{
    return m_known.isEmpty() && m_company->isOffered();
}

bool InvitationStep::canContinue() const
{
    return !isBusy() && (!m_known.isEmpty() || wantsCompany());
}

void InvitationStep::lockFields(bool locked)
{
    m_invitation->setEnabled(!locked);
    m_server->setEnabled(!locked);
}

void InvitationStep::entered()
{
    m_invitation->setFocus(Qt::OtherFocusReason);
}

// An address alone may be wrong, or be right and not enough: both are said before anything is
// pressed.
void InvitationStep::showFound(const QString &organization)
{
    m_found->setText(organization);
    m_found->show();
    m_note->setText(m_company->isOffered()
            ? QString()
            : tr("This is the right place. You also need an invitation from Comms"));
    announce(m_note, organization + u". "_s + m_note->text());
}

void InvitationStep::showNotFound(const Error &error)
{
    const QString text = sentenceOf(error, serverFromText(m_server->text()).host());
    if (text == m_note->text())
        return; // it was asked again, and still does not answer
    m_note->setText(text);
    announce(m_note, text);
}

QString InvitationStep::sentenceOf(const Error &error, const QString &host) const
{
    const bool another = (error.code == ErrorCode::NotFound && error.reason.isEmpty())
        || error.code == ErrorCode::Corrupt;
    if (another)
        return tr("%1 answers, but it is not a Relais server. Check the address").arg(host);
    if (error.code == ErrorCode::Network)
        return tr("%1 does not answer. Check the address and your connection").arg(host);
    return ErrorWords::sentence(error, host);
}

void InvitationStep::copyRequest()
{
    QGuiApplication::clipboard()->setText(
        tr("Hello, my invitation to Relais at %1 does not work any more. Could you send me a new "
           "one? Thank you.")
            .arg(m_known.host()));
    m_problem->setAction({});
    m_problem->setMessage({}, tr("Copied: paste it into a message to Comms."));
}

void InvitationStep::say(const QString &text)
{
    m_problem->setAction({});
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        m_problem->setMessage({}, text);
        announce(m_problem, text);
    }
}

void InvitationStep::submit()
{
    if (!canContinue())
        return;
    if (wantsCompany()) {
        m_company->start();
        return;
    }
    m_busy = true;
    say({});
    lockFields(true);
    Q_EMIT changed();
    whenDone(m_join(invitation()), this, [this](const Result<void> &result) { settle(result); });
}

void InvitationStep::settle(const Result<void> &result)
{
    m_busy = false;
    lockFields(false);
    Q_EMIT changed();
    if (result) {
        m_invitation->clear(); // used now, and nobody else's business
        Q_EMIT finished();
        return;
    }
    const Error &error = result.error();
    say(sentenceOf(error, m_known.host()));
    if (error.reason == "invitation-used"_L1 || error.reason == "invitation-expired"_L1)
        m_problem->setAction(tr("Copy a ready message"));
    m_invitation->setFocus(Qt::OtherFocusReason);
}

} // namespace Relais::Ui
