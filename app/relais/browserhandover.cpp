// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/browserhandover.h"

#include "core/base/log.h"
#include "ui/common/popovers/undotoast.h"
#include "ui/shell/mainwindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString messageKey = u"browser"_s;

//! As a person can read and type it: what comes after the path is long, and carries their text.
QString readable(const QUrl &page)
{
    return page.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

BrowserHandOver::BrowserHandOver(Window window, QObject *parent)
    : QObject(parent)
    , m_window(std::move(window))
{
}

void BrowserHandOver::open(const QUrl &page)
{
    if (!QDesktopServices::openUrl(page))
        sayByHand(page, tr("Open %1 in a browser yourself.").arg(readable(page)));
}

void BrowserHandOver::finishRelay(const QUrl &page, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    if (!QDesktopServices::openUrl(page)) {
        sayByHand(page,
            tr("Your text is on the clipboard. Open %1 in a browser yourself, paste it there, then "
               "tell the outbox whether it went out.")
                .arg(readable(page)));
        return;
    }
    Ui::MainWindow *window = m_window();
    if (!window)
        return;
    window->hideMessage(messageKey);
    window->toast().offer({ tr("Your text is on the clipboard. Finish it in your browser, then "
                               "tell the outbox whether it went out"),
        u"link"_s, {} });
}

void BrowserHandOver::sayByHand(const QUrl &page, const QString &what)
{
    qCWarning(lcUi) << "no browser took the page of" << page.host();
    Ui::MainWindow *window = m_window();
    if (!window)
        return;
    m_unopened = page;
    connect(
        window, &Ui::MainWindow::messageActed, this, &BrowserHandOver::act, Qt::UniqueConnection);
    Ui::MainWindow::Message message;
    message.tone = Ui::Tone::Warn;
    message.icon = u"warning"_s;
    message.title = tr("No browser opened");
    message.text = what;
    message.action = tr("Copy the address");
    message.closable = true;
    window->showMessage(messageKey, message);
}

void BrowserHandOver::act(const QString &message)
{
    if (message != messageKey)
        return;
    QGuiApplication::clipboard()->setText(m_unopened.toString(QUrl::FullyEncoded));
    if (Ui::MainWindow *window = m_window())
        window->toast().offer({ tr("The address is copied"), u"link"_s, {} });
}

} // namespace Relais
