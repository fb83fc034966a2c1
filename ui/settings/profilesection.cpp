// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/profilesection.h"

#include "core/services/signin/signinservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/states/banner.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

ProfileSection::ProfileSection(Theme &theme, SignInService &session, QWidget *parent)
    : SettingsSection(
          theme, tr("Profile"), tr("Who you are for your company, and how to sign out."), parent)
    , m_session(session)
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
    content()->addWidget(makeSignOut());
    connect(&session, &SignInService::stateChanged, this, &ProfileSection::refresh);
    refresh();
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
        tr("Sign out? To come back you need a new invitation. If somebody else signs in here, your "
           "accounts are disconnected on this machine."));
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
}

void ProfileSection::signOut()
{
    m_leave->setCurrentIndex(0);
    whenDone(m_session.signOut(), this, [this](const Result<void> &result) {
        if (result)
            return;
        m_message->show();
        m_message->setMessage({}, ErrorWords::sentence(result.error(), m_session.server().host()));
    });
}

} // namespace Relais::Ui
