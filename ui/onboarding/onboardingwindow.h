// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quiethours.h"
#include "ui/onboarding/invitationstep.h"

class QStackedWidget;

namespace Relais {
class AccountService;
class CharterService;
class QueueService;
class Settings;
class SyncService;
} // namespace Relais

namespace Relais::Ui {

class Button;
class StepDots;

//! Signing in, in small steps that can each be left: invitation, charter, topics, accounts, quiet
//! hours. What was done stays done; the step is kept in the settings, and a later start goes on
//! there.
class OnboardingWindow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnboardingWindow)
public:
    //! All outlive the window.
    struct Services {
        SignInService &session;
        AccountService &accounts;
        Settings &settings;
        CharterService &charter;
        SyncService &sync;
        QueueService &queue;
    };
    //! Everything; only the charter: a new version came to somebody who is signed in; or only
    //! signing in again, to a machine that knows the person.
    enum class What { Everything, Charter, SignIn };
    OnboardingWindow(Theme &theme, const Services &services, What what = What::Everything,
        QWidget *parent = nullptr);

    void setInvitation(const QString &text);
    What what() const { return m_what; }
    int step() const;
    int stepCount() const;

Q_SIGNALS:
    void done(); //!< Open my queue
    void quitAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFoot();
    OnboardingStep *makeAccountsStep(SignInService &session, AccountService &accounts);
    void add(const QString &key, OnboardingStep *step);
    int firstStep() const;
    bool hasWindowBehind() const;
    void goOn(); //!< from a step that is done
    void go(int step);
    void refresh();
    void leave(); //!< Esc: asks once, in the footer
    OnboardingStep *current() const;

    Theme &m_theme;
    Settings &m_settings;
    SignInService &m_session;
    What m_what;
    QStringList m_keys; //!< of the steps, as the settings keep them
    InvitationStep *m_invitation;
    QStackedWidget *m_steps;
    StepDots *m_dots;
    Button *m_back;
    Button *m_later;
    Button *m_next;
    bool m_leaving = false;
};

} // namespace Relais::Ui
