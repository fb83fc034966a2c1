// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person is told after an end that nobody asked for.

#include "app/relais/desktopapp.h"

#include "app/relais/desktoppresence.h"
#include "core/services/clientcore.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/composeservice.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
const QString crashMessage = u"crash"_s;
}

QString DesktopApp::recoveredWords(int drafts, int waiting)
{
    QStringList says;
    if (drafts > 0)
        says << tr("%n draft(s) are here as last saved.", nullptr, drafts);
    else
        says << tr("There was no draft.");
    if (waiting > 0)
        says << tr("%n relay(s) wait in the outbox; what was being sent is looked for first, so "
                   "that nothing goes out twice.",
            nullptr, waiting);
    else
        says << tr("No relay was waiting.");
    return says.join(u' ');
}

void DesktopApp::tellCrash()
{
    m_start.afterCrash = false; // once
    const auto counts = m_core.relays().counts();
    const int waiting = counts ? counts->waiting : 0;
    Ui::MainWindow::Message message;
    message.tone = Ui::Tone::Info;
    message.icon = u"info"_s;
    message.title = tr("Relais ended unexpectedly last time");
    message.text = recoveredWords(m_core.compose().draftCount().value_or(0), waiting);
    if (waiting > 0)
        message.action = tr("Open the outbox");
    message.closable = true;
    m_main->showMessage(crashMessage, message);
    connect(m_main.get(), &Ui::MainWindow::messageActed, this, [this](const QString &key) {
        if (key == crashMessage)
            m_main->openEntry(u"outbox"_s);
    });
}

void DesktopApp::tellRecovery()
{
    Ui::MainWindow::Message message;
    message.tone = Ui::Tone::Warn;
    message.icon = u"warning"_s;
    message.title = tr("Your file on this machine was damaged");
    message.text = tr("Relais made a new one and kept a copy of the old beside it. Stories come "
                      "back by themselves; look at the outbox: relays that waited ask you first.");
    message.closable = true;
    m_main->showMessage(u"recovered"_s, message);
}

} // namespace Relais
