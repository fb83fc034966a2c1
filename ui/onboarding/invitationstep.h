// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/signin/signinservice.h"
#include "ui/onboarding/companypanel.h"
#include "ui/onboarding/onboardingstep.h"

class QLineEdit;

namespace Relais::Ui {

class Banner;
class Tag;
class TextLabel;

//! The company's address, or an invitation that holds it: a link, or a code. An address whose
//! company has a provider offers to sign in with that. Checked as it is
//! typed; used, expired and unknown invitations say so and whom to ask.
class InvitationStep final : public OnboardingStep {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InvitationStep)
public:
    //! How the invitation is redeemed; SignInService::join in the product.
    using Join = std::function<QCoro::Task<Result<void>>(QString)>;
    InvitationStep(
        Theme &theme, Join join, CompanyPanel::Ways company = {}, QWidget *parent = nullptr);

    void setInvitation(const QString &text); //!< clicked, or passed to a second start
    void setServer(const QUrl &server); //!< known from an earlier session
    void setSignInPage(const QUrl &page); //!< of the company's provider

    bool canContinue() const override;
    bool isBusy() const override { return m_busy || m_company->isWaiting(); }
    void entered() override;
    void submit() override;
    //! What is sent when Continue is pressed.
    QString invitation() const;

private:
    QLineEdit *addField(QLayout *layout, const QString &label, const QString &hint);
    void check();
    bool wantsCompany() const;
    void lockFields(bool locked);
    void settle(const Result<void> &result);
    void showFound(const QString &organization);
    void showNotFound(const Error &error);
    QString sentenceOf(const Error &error, const QString &host) const;
    void copyRequest(); //!< for another invitation, in the person's words
    void say(const QString &text); //!< empty: nothing is wrong

    Theme &m_theme;
    Join m_join;
    bool m_busy = false;
    QLineEdit *m_server;
    QLineEdit *m_invitation;
    Tag *m_found;
    TextLabel *m_note;
    Banner *m_problem;
    CompanyPanel *m_company;
    QUrl m_known; //!< the server of what is typed
};

} // namespace Relais::Ui
