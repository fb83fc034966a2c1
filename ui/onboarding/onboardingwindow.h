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

//! Signing in, in small steps that can each be left: invitation, charter, topics,
//! quiet hours, accounts. What was
//! done stays done; a later start goes on where it is needed.
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
    //! Everything, or only the charter: a new version came to somebody who is signed in.
    enum class What { Everything, Charter };
    OnboardingWindow(Theme &theme, const Services &services, What what = What::Everything,
        QWidget *parent = nullptr);

    void setInvitation(const QString &text);
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
    void add(OnboardingStep *step);
    void go(int step);
    void refresh();
    void leave(); //!< Esc: asks once, in the footer
    OnboardingStep *current() const;

    Theme &m_theme;
    What m_what;
    InvitationStep *m_invitation;
    QStackedWidget *m_steps;
    StepDots *m_dots;
    Button *m_back;
    Button *m_later;
    Button *m_next;
    bool m_leaving = false;
};

} // namespace Relais::Ui
