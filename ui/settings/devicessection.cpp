// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/devicessection.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/lists/rowlist.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"

#include <QBoxLayout>
#include <QLocale>

#include <functional>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QString moment(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

DevicesSection::DevicesSection(Theme &theme, DeviceService &devices, SignInService &session,
    ServerReach &reach, QWidget *parent)
    : SettingsSection(theme, tr("Devices"),
          tr("Where you are signed in. What you do not know, end; the accounts of your networks "
             "are "
             "not on it."),
          parent)
    , m_devices(devices)
    , m_session(session)
    // Bound, not a lambda: behind one in this list lupdate takes the texts for nobody's.
    , m_state(new PageState(theme, reach, std::bind_front(&DevicesSection::load, this), this))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_question(new ReasonBar(theme))
    , m_list(new RowList(tr("Devices")))
    , m_everywhere(new QWidget)
{
    content()->addWidget(m_state->banner());
    m_message->hide();
    content()->addWidget(m_message);
    content()->addWidget(m_list);
    content()->addWidget(m_question);
    auto *row = new QHBoxLayout(m_everywhere);
    row->setContentsMargins(0, 0, 0, 0);
    auto *why = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("If a machine was lost or stolen, sign out everywhere, here too, then sign in again."));
    why->setWrapped();
    row->addWidget(why, 1);
    auto *leave = new Button(theme, Button::Kind::Danger, tr("Sign out everywhere"));
    connect(leave, &QPushButton::clicked, this, &DevicesSection::askEverywhere);
    row->addWidget(leave);
    m_state->gate().allow(leave);
    content()->addWidget(m_everywhere);
    connect(&session, &SignInService::stateChanged, this, [this] {
        if (isVisible())
            load();
    });
}

void DevicesSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    load();
}

void DevicesSection::load()
{
    m_everywhere->setVisible(m_session.state() == SignInService::State::SignedIn);
    if (m_session.state() != SignInService::State::SignedIn) {
        setDevices({});
        return;
    }
    m_state->read(m_devices.devices(), [this](const QList<Api::Device> &devices) {
        say({});
        setDevices(devices);
    });
}

void DevicesSection::setDevices(const QList<Api::Device> &devices)
{
    QList<QWidget *> rows;
    for (const Api::Device &device : devices)
        rows.append(rowOf(device));
    m_list->setRows(rows);
}

QWidget *DevicesSection::rowOf(const Api::Device &device)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString name = device.name.isEmpty() ? tr("A device without a name") : device.name;
    words->addWidget(new TextLabel(theme(), TextStyle::CardTitle, &Tokens::text, name));
    QString state = device.isThis
        ? tr("This machine, signed in on %1").arg(moment(device.signedInAt))
        : tr("Last used on %1").arg(moment(device.usedAt));
    const bool reused = device.endedFor == u"reuse"_s;
    if (reused)
        state = tr("Ended by the server on %1: its session was used from two places. If that was "
                   "not you, tell your administrator")
                    .arg(moment(device.endedAt));
    else if (device.endedAt.isValid())
        state = tr("Signed out on %1").arg(moment(device.endedAt));
    auto *note =
        new TextLabel(theme(), TextStyle::Small, reused ? &Tokens::bad : &Tokens::muted, state);
    note->setWrapped();
    words->addWidget(note);
    layout->addLayout(words, 1);
    if (!device.isThis && !device.endedAt.isValid()) {
        auto *end = new Button(theme(), Button::Kind::Normal, tr("Sign out"));
        end->setAccessibleName(tr("Sign out %1").arg(name));
        connect(end, &QPushButton::clicked, this, [this, id = device.id, name] { ask(id, name); });
        layout->addWidget(end);
        m_state->gate().allow(end);
    }
    row->setAccessibleName(QString(name + u". "_s + state));
    return row;
}

void DevicesSection::ask(const DeviceId &device, const QString &name)
{
    ReasonBar::Question question { tr("Sign out %1").arg(name),
        tr("Whoever uses it must sign in again there."), {}, tr("Sign out") };
    question.danger = true;
    m_question->ask(question, [this, device](const QString &) { revoke(device); });
}

void DevicesSection::askEverywhere()
{
    ReasonBar::Question question { tr("Sign out everywhere"),
        tr("Every device is signed out, this one too. Your relays and drafts stay on it."), {},
        tr("Sign out everywhere") };
    question.danger = true;
    m_question->ask(question, [this](const QString &) { signOutEverywhere(); });
}

void DevicesSection::revoke(const DeviceId &device)
{
    whenDone(m_devices.revoke(device), this, [this](const Result<void> &result) {
        if (result)
            load();
        else
            say(ErrorWords::sentence(result.error(), m_session.server().host()));
    });
}

void DevicesSection::signOutEverywhere()
{
    whenDone(m_session.signOutEverywhere(), this, [this](const Result<void> &result) {
        if (!result)
            say(ErrorWords::sentence(result.error(), m_session.server().host()));
    });
}

void DevicesSection::say(const QString &text)
{
    m_message->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_message->setMessage({}, text);
}

} // namespace Relais::Ui
