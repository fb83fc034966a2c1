// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/services/accounts/networkoffer.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What the page of the organization's networks says. now comes from the Clock, in UTC.
class NetworkSetupWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::NetworkSetupWords)
public:
    //! "works", "own page only", "off" …
    static QString state(const NetworkOffer &offer, const QDateTime &now);
    static Tone stateTone(const NetworkOffer &offer, const QDateTime &now);
    //! Why it does not post directly; empty where it does.
    static QString missing(const NetworkOffer &offer, const QDateTime &now);
    //! Why, in a few words beneath its name in the list; or empty.
    static QString note(const NetworkOffer &offer, const QDateTime &now);
    static QString counts(const NetworkOffer &offer); //!< "impressions, reactions", "by hand"
    static QString clientId(const NetworkOffer &offer); //!< the id, "none", "not needed"
    //! What the company's app at the network has to be like; empty: there is none.
    static QString guide(const NetworkOffer &offer);
    //! What posts cost the company, in whole sentences before it costs anything; or empty.
    static QString cost(const NetworkOffer &offer);
    static QString price(const NetworkOffer &offer); //!< the figures of it alone, or empty
    static QString rules(const NetworkOffer &offer); //!< what the network forbids, or empty
    static QString problem(const Error &error, const QString &network);
    //! "took the test yesterday 17:20"; of one that was tried.
    static QString tried(const WebhookTry &answer, const QDateTime &now);

private:
    struct Lack {
        QString note; //!< a few words
        QString sentence;
    };
    static Lack lack(const NetworkOffer &offer, const QDateTime &now);
    static Lack lackOfOwnPage(const NetworkOffer &offer);
    static Lack lackOfApp(const NetworkOffer &offer);
};

} // namespace Relais::Ui
