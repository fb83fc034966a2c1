// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/outside.h"

#include "ui/common/announce.h"
#include "ui/common/popovers/undotoast.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QToolTip>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
UndoToast *toastOver(const QWidget *from)
{
    for (const QWidget *at = from; at; at = at->parentWidget()) {
        if (auto *toast = at->findChild<UndoToast *>({}, Qt::FindDirectChildrenOnly))
            return toast;
    }
    return nullptr;
}
} // namespace

void Outside::open(const QUrl &address, QWidget *from)
{
    if (address.isEmpty() || QDesktopServices::openUrl(address))
        return;
    const bool mail = address.scheme() == "mailto"_L1;
    QGuiApplication::clipboard()->setText(
        mail ? address.path() : address.toString(QUrl::FullyEncoded));
    const QString told = tr("No program opened it; its address is copied");
    if (UndoToast *toast = toastOver(from))
        toast->offer({ told, u"warning"_s, {} });
    else
        announceInPassing(from, told);
}

void Outside::copy(const QString &text, QWidget *from, const QString &told)
{
    QGuiApplication::clipboard()->setText(text);
    if (UndoToast *toast = toastOver(from)) {
        toast->offer({ told, u"approve"_s, {} });
        return;
    }
    announceInPassing(from, told);
    if (from->isVisible())
        QToolTip::showText(from->mapToGlobal(from->rect().bottomLeft()), told, from);
}

} // namespace Relais::Ui
