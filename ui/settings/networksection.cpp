// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/networksection.h"

#include "core/services/proxyservice.h"
#include "ui/common/states/banner.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int fieldWidth = 240;
constexpr int usualPort = 8080;
} // namespace

NetworkSection::NetworkSection(
    Theme &theme, Settings &settings, ProxyService &proxy, QWidget *parent)
    : SettingsSection(theme, tr("Network"),
          tr("How Relais reaches your company and your networks. This machine itself is always "
             "reached directly."),
          parent)
    , m_settings(settings)
    , m_proxy(proxy)
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_mode(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
{
    m_message->hide();
    content()->addWidget(m_message);
    m_mode->setObjectName(u"proxyMode"_s);
    m_mode->addItem(tr("As the desktop"), int(Settings::ProxyMode::System));
    m_mode->addItem(tr("No proxy"), int(Settings::ProxyMode::None));
    m_mode->addItem(tr("This one"), int(Settings::ProxyMode::Manual));
    addOption(tr("Proxy"), tr("Takes effect at once."), m_mode);
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setPlaceholderText(u"proxy.example"_s);
    addOption(tr("Address of the proxy"), tr("HTTP, without http://"), m_host);
    m_port->setRange(1, 65535);
    addOption(tr("Port"), {}, m_port);
    addOption(tr("User name"), tr("Where the proxy asks for one."), m_user);
    m_password->setEchoMode(QLineEdit::Password);
    addOption(tr("Password"), tr("Kept in the keychain of this machine."), m_password);
    for (QLineEdit *edit : { m_host, m_user, m_password }) {
        edit->setFixedWidth(theme.scaled(fieldWidth));
        edit->setMaxLength(255);
    }
    const Settings::Proxy kept = settings.proxy();
    m_mode->setCurrentIndex(m_mode->findData(int(kept.mode)));
    m_host->setText(kept.host);
    m_port->setValue(kept.port > 0 ? kept.port : usualPort);
    m_user->setText(kept.user);
    connect(m_mode, &QComboBox::activated, this, &NetworkSection::keep);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkSection::keep);
    connect(m_port, &QSpinBox::editingFinished, this, &NetworkSection::keep);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkSection::keep);
    connect(m_password, &QLineEdit::editingFinished, this, &NetworkSection::keepPassword);
    connect(&proxy, &ProxyService::failed, this,
        [this](const Error &error) { say(ErrorWords::sentence(error)); });
    follow();
}

void NetworkSection::keep()
{
    Settings::Proxy proxy;
    proxy.mode = static_cast<Settings::ProxyMode>(m_mode->currentData().toInt());
    proxy.host = m_host->text().trimmed();
    proxy.port = m_port->value();
    proxy.user = m_user->text().trimmed();
    follow();
    const bool nowhere = proxy.mode == Settings::ProxyMode::Manual && proxy.host.isEmpty();
    say(nowhere ? tr("Enter the address of the proxy: until then Relais goes without one.")
                : QString());
    if (proxy != m_settings.proxy())
        m_settings.setProxy(proxy);
}

void NetworkSection::keepPassword()
{
    if (!m_password->isModified())
        return;
    m_password->setModified(false);
    const QString password = m_password->text();
    const bool forgets = password.isEmpty();
    whenDone(m_proxy.setPassword(password), this, [this, forgets](const Result<void> &result) {
        if (result) {
            sayDone(forgets ? tr("The password is forgotten.")
                            : tr("The password is kept in the keychain of this machine."));
            return;
        }
        m_password->setModified(true); // Return tries again
        say(tr("The password could not be kept. %1").arg(ErrorWords::sentence(result.error())));
    });
}

void NetworkSection::follow()
{
    const bool manual = m_mode->currentData().toInt() == int(Settings::ProxyMode::Manual);
    for (QWidget *field : QWidgetList { m_host, m_port, m_user, m_password })
        field->setEnabled(manual);
}

void NetworkSection::say(const QString &text)
{
    m_message->setLook(Tone::Bad, u"error"_s);
    showMessage(text);
}

void NetworkSection::sayDone(const QString &text)
{
    m_message->setLook(Tone::Good, u"approve"_s);
    showMessage(text);
}

void NetworkSection::showMessage(const QString &text)
{
    m_message->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_message->setMessage({}, text);
}

} // namespace Relais::Ui
