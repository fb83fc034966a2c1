// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"
#include "core/base/clock.h"

#include <QUrl>

#include <memory>

namespace Relais::Backend {

class ChangeHead;
class ChangeWaiters;
class FetchThread;
class InsightCache;
class TokenCall;
class UnnotedPictures;

//! What the handlers of the data routes need beside a request; all of it outlives them.
struct RouteContext {
    const Clock *clock = nullptr;
    const ChangeHead *head = nullptr;
    QString dataFolder; //!< media are in <dataFolder>/media
    QUrl publicUrl; //!< where clients reach this backend
    FetchThread *fetches = nullptr;
    ChangeWaiters *waiters = nullptr; //!< none: nobody waits
    TokenCall *tokens = nullptr;
    //! Tests put their own server in a token endpoint's place.
    std::function<QUrl(QUrl)> tokensElsewhere {};
    UnnotedPictures *unnoted = nullptr; //!< takes what is stored beside the writer
    std::shared_ptr<InsightCache> insights {}; //!< none: dataRoutes() makes one
};

//! Every route of the contract but session, me and tracked links.
QList<Route> dataRoutes(const RouteContext &context);

// One function an area.
QList<Route> changeRoutes(const RouteContext &context);
QList<Route> pushRoutes(const RouteContext &context);
QList<Route> storyRoutes(const RouteContext &context);
QList<Route> reviewRoutes(const RouteContext &context);
QList<Route> phraseRoutes(const RouteContext &context);
QList<Route> rateRoutes(const RouteContext &context);
QList<Route> planningRoutes(const RouteContext &context);
QList<Route> signingRoutes(const RouteContext &context);
QList<Route> candidateRoutes(const RouteContext &context);
QList<Route> ideaRoutes(const RouteContext &context);
QList<Route> audienceRoutes(const RouteContext &context);
QList<Route> sourceRoutes(const RouteContext &context);
QList<Route> mediaRoutes(const RouteContext &context);
QList<Route> wallRoutes(const RouteContext &context);
QList<Route> pageReportRoutes(const RouteContext &context);
QList<Route> privacyRoutes(const RouteContext &context);
QList<Route> sharePageRoutes(const RouteContext &context);
QList<Route> dayRuleRoutes(const RouteContext &context);
QList<Route> insightRoutes(const RouteContext &context);
QList<Route> relayRoutes(const RouteContext &context);
QList<Route> cardRoutes(const RouteContext &context);
QList<Route> recognitionRoutes(const RouteContext &context);
QList<Route> watchRoutes(const RouteContext &context);
QList<Route> mailRoutes(const RouteContext &context);
QList<Route> directoryRoutes(const RouteContext &context);
QList<Route> previewRoutes(const RouteContext &context);
QList<Route> opmlRoutes(const RouteContext &context);
QList<Route> networkRoutes(const RouteContext &context);
QList<Route> lentPictureRoutes(const RouteContext &context);

} // namespace Relais::Backend
