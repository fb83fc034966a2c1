// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/networkwords.h"

#include "core/domain/networktraits.h"
#include "ui/common/words/format.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

using SignIn = Capabilities::SignIn;

QString NetworkWords::howToConnect(const NetworkOffer &offer)
{
    if (offer.byWebhook())
        return tr("By your company’s webhook");
    switch (offer.can.signIn) {
    case SignIn::AppPassword:
        return tr("With an app password");
    case SignIn::PersonalToken:
        return tr("With an access token");
    case SignIn::BrowserOAuth:
        return tr("Opens your browser");
    case SignIn::None:
    case SignIn::Webhook:
        break;
    }
    return {};
}

QString NetworkWords::beforeConnecting(const NetworkOffer &offer, bool byPassword)
{
    const QString name = Format::networkLabel(offer.network);
    if (offer.byWebhook())
        return tr(
            "Your company gave Relais a webhook of %1. Posts appear under its name, not under "
            "yours. Its address is kept in your desktop’s keychain only.")
            .arg(name);
    QString text;
    switch (byPassword ? SignIn::AppPassword : offer.can.signIn) {
    case SignIn::AppPassword:
        text = tr("Relais asks for an app password, never for your own. You can take it back in %1 "
                  "at any time. It is kept in your desktop’s keychain only.")
                   .arg(name);
        break;
    case SignIn::PersonalToken:
        text =
            tr("Make a personal access token in %1’s settings. You can take it back there at any "
               "time. It is kept in your desktop’s keychain only.")
                .arg(name);
        break;
    case SignIn::BrowserOAuth:
        text = offer.can.asks.contains(ConnectField::Server)
            ? tr("Your browser opens your server’s page; there you allow Relais. Relais never sees "
                 "your password.")
            : tr("Your browser opens %1; there you allow Relais. Relais never sees your password.")
                  .arg(name);
        break;
    case SignIn::None:
    case SignIn::Webhook:
        break;
    }
    if (offer.can.policies.contains("paid-per-request"_L1))
        text += u' ' + tr("Your company pays %1 for each post.").arg(name);
    if (offer.can.policies.contains("professional-account"_L1))
        text += u' ' + tr("It takes professional accounts only: creators and businesses.");
    if (offer.can.policies.contains("own-content"_L1))
        text += u' ' + tr("Pin what is your company’s own; the rest goes by its own page.");
    return text;
}

QString NetworkWords::aboutDisconnecting(const NetworkOffer &offer)
{
    const QString name = Format::networkLabel(offer.network);
    if (offer.byWebhook())
        return {};
    switch (offer.can.ending) {
    case Capabilities::Ending::ByRelais:
        return tr("Relais ends its sign-in at %1, too.").arg(name);
    case Capabilities::Ending::ByPerson:
        return offer.can.signIn == SignIn::PersonalToken
            ? tr("Your token stays good until you delete it in %1’s settings.").arg(name)
            : tr("%1 lets no program end its sign-in: you can end it in %1’s settings.").arg(name);
    case Capabilities::Ending::Either:
        return tr("Relais ends its sign-in at %1 as far as %1 lets it. What is left of it you can "
                  "end in %1’s settings.")
            .arg(name);
    case Capabilities::Ending::Nothing:
        break;
    }
    return {};
}

QString NetworkWords::aboutOwnPage(const NetworkOffer &offer)
{
    const QString &why = offer.can.ownPageReason;
    if (why == "review"_L1)
        return tr("You finish each relay there: its review lets few programs post for people");
    if (why == "video"_L1)
        return tr("You finish each relay there: it takes videos only, and hides what programs send "
                  "until it has audited your company’s app");
    if (why == "no-facts"_L1)
        return tr("You finish each relay on your company’s own server");
    if (why == "whole-account"_L1)
        return tr("You finish each relay in its own page: a program could post for you only with "
                  "your whole account");
    if (why == "no-api"_L1 && traitsOf(offer.network).kind != NetworkTraits::Kind::Message)
        return tr("You finish each relay in its own page: no program may post for a person there");
    return tr("You finish each relay in its own page");
}

QString NetworkWords::awaitsAdmin(const NetworkOffer &offer)
{
    return offer.hasOwnPage ? tr("To post directly, your company’s admin sets it up first")
                            : tr("Your company’s admin sets it up first");
}

QString NetworkWords::closed(const ClosedService &service)
{
    const QDate day = QDate::fromString(QString(service.closed), Qt::ISODate);
    QStringList sentences { day.isValid()
            ? tr("%1 closed on %2.").arg(service.name, Format::date(day))
            : tr("%1 is closed.").arg(service.name) };
    if (!service.successor.isEmpty())
        sentences.append(tr("It went on as %1.").arg(service.successor));
    sentences.append(tr("Nobody can post there any more: leave an old account out."));
    return sentences.join(u' ');
}

QString NetworkWords::field(ConnectField field)
{
    switch (field) {
    case ConnectField::Server:
        return tr("Your server");
    case ConnectField::OptionalServer:
        return tr("Server");
    case ConnectField::Handle:
        return tr("Name");
    case ConnectField::AppPassword:
        return tr("App password");
    case ConnectField::Token:
        return tr("Access token");
    case ConnectField::UserId:
        return tr("Your user id there");
    case ConnectField::Place:
        return tr("Channel or room");
    case ConnectField::Board:
        return tr("Board");
    case ConnectField::Password:
        return tr("Password");
    }
    return {};
}

QString NetworkWords::missing(ConnectField field)
{
    switch (field) {
    case ConnectField::Server:
    case ConnectField::OptionalServer:
        return tr("This is not the address of a server");
    case ConnectField::Handle:
        return tr("Enter your whole name, for example lea.bsky.social");
    case ConnectField::AppPassword:
        return tr("Enter an app password");
    case ConnectField::Token:
        return tr("Enter an access token");
    case ConnectField::UserId:
        return tr("Enter the id that stands beside the token");
    case ConnectField::Place:
        return tr("Enter the channel or room to post in");
    case ConnectField::Board:
        return tr("Enter the name of the board to pin to");
    case ConnectField::Password:
        return tr("Enter your password");
    }
    return {};
}

} // namespace Relais::Ui
