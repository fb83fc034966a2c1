// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/onboarding/onboardingwindow.h"

#include "core/services/accounts/accountservice.h"
#include "core/services/queue/queueservice.h"
#include "core/settings/settings.h"
#include "ui/accounts/accountsbinder.h"
#include "ui/accounts/accountspanel.h"
#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/onboarding/charterstep.h"
#include "ui/onboarding/stepdots.h"
#include "ui/settings/interestsbinder.h"
#include "ui/settings/interestsform.h"
#include "ui/settings/quietform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int windowWidth = 448;
constexpr int windowHeight = 480;
constexpr int sideMargin = 20;
const QString signInKey = u"sign-in"_s;

void addHead(Theme &theme, QVBoxLayout *column, const QString &title, const QString &text)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, title));
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted, text);
    note->setWrapped();
    head->addWidget(note);
    column->addLayout(head);
}

//! What comes first in the queue; none chosen is fine.
class InterestsStep final : public OnboardingStep {
public:
    InterestsStep(Theme &theme, Settings &settings, QueueService &queue)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        addHead(theme, column, OnboardingWindow::tr("What do you like to talk about?"),
            OnboardingWindow::tr("You may choose none; everything can be changed later."));
        auto *form = new InterestsForm(theme);
        column->addWidget(form);
        column->addStretch(1);
        new InterestsBinder(*form, settings, queue);
    }
};

//! When the person wants peace; every change is kept at once.
class QuietStep final : public OnboardingStep {
public:
    QuietStep(Theme &theme, Settings &settings)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        addHead(theme, column, OnboardingWindow::tr("When do you want peace?"),
            OnboardingWindow::tr("Nothing notifies and nothing is sent in these hours. Nobody can "
                                 "switch them off for you."));
        m_form = new QuietForm(theme);
        m_form->setHours({ settings.quietEnabled(), settings.quietFrom(), settings.quietTo(),
            settings.quietWeekends() });
        connect(m_form, &QuietForm::edited, this, [this, &settings] {
            const QuietHours hours = m_form->hours();
            settings.setQuiet(hours.enabled, hours.from, hours.to, hours.weekends);
        });
        column->addWidget(m_form);
        auto *summary =
            new QCheckBox(OnboardingWindow::tr("One summary at %1 instead of single notifications")
                    .arg(Format::timeOfDay(Settings::summaryTime())));
        summary->setChecked(settings.summarizesStories());
        connect(summary, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.setSummarizesStories(on); });
        column->addWidget(summary);
        column->addStretch(1);
    }
    QString continueText() const override { return OnboardingWindow::tr("Open my queue"); }

private:
    QuietForm *m_form;
};

//! Where the person speaks; all of it can be done later.
class AccountsStep final : public OnboardingStep {
public:
    AccountsStep(Theme &theme, AccountService &accounts)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        addHead(theme, column, OnboardingWindow::tr("Where do you speak?"),
            OnboardingWindow::tr(
                "Every account is optional. Keys and names stay on this machine."));
        auto *problems = new Banner(theme, Tone::Bad, u"error"_s);
        problems->hide();
        column->addWidget(problems);
        m_panel = new AccountsPanel(theme);
        column->addWidget(scrolled(m_panel), 1);
        new AccountsBinder(accounts, *m_panel, *problems);
    }
    AccountsPanel &panel() { return *m_panel; }

private:
    AccountsPanel *m_panel;
};

} // namespace

OnboardingWindow::OnboardingWindow(
    Theme &theme, const Services &services, What what, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(services.settings)
    , m_session(services.session)
    , m_what(what)
    , m_invitation(new InvitationStep(
          theme,
          [&session = services.session](QString text) { return session.join(std::move(text)); },
          CompanyPanel::waysOf(services.session), this))
    , m_steps(new QStackedWidget)
    , m_dots(new StepDots(theme))
    , m_back(new Button(theme, Button::Kind::Quiet, tr("Quit")))
    , m_later(new Button(theme, Button::Kind::Normal, tr("Later")))
    , m_next(new Button(theme, Button::Kind::Primary, tr("Continue")))
{
    setWindowTitle(tr("Relais"));
    setObjectName(u"onboarding"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_steps->setContentsMargins(sideMargin, 16, sideMargin, 8);
    column->addWidget(m_steps, 1);
    column->addWidget(makeFoot());
    SignInService &session = services.session;
    m_invitation->setServer(session.server());
    connect(&session, &SignInService::openBrowser, m_invitation, &InvitationStep::setSignInPage);
    if (what != What::Charter)
        add(signInKey, m_invitation);
    else
        m_invitation->hide();
    if (what != What::SignIn)
        add(u"charter"_s, new CharterStep(theme, services.charter, services.sync));
    if (what == What::Everything) {
        add(u"topics"_s, new InterestsStep(theme, services.settings, services.queue));
        add(u"accounts"_s, makeAccountsStep(session, services.accounts));
        add(u"quiet"_s, new QuietStep(theme, services.settings));
    }
    setFixedWidth(theme.scaled(windowWidth));
    resize(theme.scaled(windowWidth), theme.scaled(windowHeight));
    followTheme(this, theme);
    go(firstStep());
}

// Who is signed in is known before the keychain has answered.
int OnboardingWindow::firstStep() const
{
    const bool signedIn =
        !m_session.member().id.isEmpty() && m_session.state() != SignInService::State::SignInAgain;
    if (m_what != What::Everything || !signedIn)
        return 0;
    return std::max(1, int(m_keys.indexOf(m_settings.onboardingStep())));
}

OnboardingStep *OnboardingWindow::makeAccountsStep(SignInService &session, AccountService &accounts)
{
    auto *step = new AccountsStep(m_theme, accounts);
    step->panel().setOrganization(session.organizationName());
    connect(&session, &SignInService::stateChanged, step,
        [step, &session] { step->panel().setOrganization(session.organizationName()); });
    return step;
}

QWidget *OnboardingWindow::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(sideMargin, 12, sideMargin, 12);
    row->setSpacing(8);
    row->addWidget(m_dots);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_later);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_leaving || step() == 0)
            Q_EMIT quitAsked();
        else
            go(step() - 1);
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_leaving = false;
        refresh();
        current()->setFocus();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { current()->submit(); });
    return foot;
}

void OnboardingWindow::add(const QString &key, OnboardingStep *step)
{
    m_keys.append(key);
    m_steps->addWidget(step);
    m_dots->setCount(m_steps->count());
    connect(step, &OnboardingStep::changed, this, &OnboardingWindow::refresh);
    connect(step, &OnboardingStep::finished, this, &OnboardingWindow::goOn);
}

// The program's own window stays there, for somebody who is known.
bool OnboardingWindow::hasWindowBehind() const
{
    return m_what == What::Charter || (m_what == What::SignIn && !m_session.member().id.isEmpty());
}

void OnboardingWindow::goOn()
{
    if (step() + 1 < m_steps->count()) {
        // Who signed in again in the midst of it goes on where they were.
        go(step() == 0 ? std::max(1, firstStep()) : step() + 1);
        return;
    }
    if (m_what == What::Everything)
        m_settings.finishOnboarding(m_session.member().id.value);
    Q_EMIT done();
}

void OnboardingWindow::setInvitation(const QString &text)
{
    m_invitation->setInvitation(text);
    if (step() == 0 && m_what != What::Charter)
        m_next->setFocus(Qt::OtherFocusReason);
}

int OnboardingWindow::step() const
{
    return m_steps->currentIndex();
}

int OnboardingWindow::stepCount() const
{
    return m_steps->count();
}

OnboardingStep *OnboardingWindow::current() const
{
    return static_cast<OnboardingStep *>(m_steps->currentWidget());
}

void OnboardingWindow::go(int step)
{
    m_leaving = false;
    // Signing in comes first by itself; what was reached behind it is kept.
    if (m_what == What::Everything && (step > 0 || m_settings.onboardingStep().isEmpty()))
        m_settings.setOnboardingStep(m_keys.at(step));
    m_steps->setCurrentIndex(step);
    m_dots->setCurrent(step);
    refresh();
    m_next->setFocus(Qt::OtherFocusReason);
    current()->entered();
    announce(m_dots, tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
}

void OnboardingWindow::refresh()
{
    if (m_steps->count() == 0)
        return;
    // The invitation is used: there is nothing behind the second step to go back to.
    m_back->setVisible(m_leaving || step() != 1);
    const bool first = m_leaving || step() == 0;
    m_back->setText(hasWindowBehind() ? tr("Later") : first ? tr("Quit") : tr("Back"));
    m_dots->setVisible(m_steps->count() > 1);
    m_later->setVisible(m_leaving);
    m_later->setText(tr("Stay here"));
    m_next->setVisible(!m_leaving);
    m_next->setText(current()->continueText());
    m_next->setBusy(current()->isBusy());
    if (!current()->isBusy())
        m_next->setEnabled(current()->canContinue());
}

void OnboardingWindow::leave()
{
    if (m_leaving)
        return;
    if (m_what != What::Everything) {
        Q_EMIT quitAsked();
        return;
    }
    m_leaving = true;
    refresh();
    m_later->setFocus(Qt::OtherFocusReason);
    announce(this, tr("Quit Relais? What you did stays; you go on here the next time."));
}

void OnboardingWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT quitAsked();
}

void OnboardingWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_leaving && m_next->isEnabled()) {
        current()->submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void OnboardingWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().surface);
    painter.fillRect(QRect(0, m_steps->geometry().bottom() + 1, width(), 1), m_theme.colors().line);
}

} // namespace Relais::Ui
