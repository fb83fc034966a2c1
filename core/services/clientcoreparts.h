// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpclient.h"
#include "core/networks/connectors.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/services/accountservice.h"
#include "core/services/cardservice.h"
#include "core/services/charterservice.h"
#include "core/services/clientcore.h"
#include "core/services/composeservice.h"
#include "core/services/countsreader.h"
#include "core/services/curationservice.h"
#include "core/services/deviceservice.h"
#include "core/services/digestservice.h"
#include "core/services/directoryservice.h"
#include "core/services/exportservice.h"
#include "core/services/feedbackservice.h"
#include "core/services/followersreader.h"
#include "core/services/ideainboxservice.h"
#include "core/services/ideaservice.h"
#include "core/services/impactservice.h"
#include "core/services/insightsservice.h"
#include "core/services/leaveservice.h"
#include "core/services/limitsreader.h"
#include "core/services/mediaservice.h"
#include "core/services/membersservice.h"
#include "core/services/networksservice.h"
#include "core/services/outboxrunner.h"
#include "core/services/planningservice.h"
#include "core/services/postdeletions.h"
#include "core/services/proxyservice.h"
#include "core/services/pushjournal.h"
#include "core/services/queueservice.h"
#include "core/services/recognitionservice.h"
#include "core/services/relayservice.h"
#include "core/services/reviewservice.h"
#include "core/services/serverreach.h"
#include "core/services/signingservice.h"
#include "core/services/signinrenewer.h"
#include "core/services/signinservice.h"
#include "core/services/sourceservice.h"
#include "core/services/spelling.h"
#include "core/services/syncservice.h"
#include "core/services/wallservice.h"
#include "core/services/watchservice.h"
#include "core/settings/settings.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"
#include "core/sync/syncengine.h"

namespace Relais {

//! What a profile is made of, for ClientCore's own files alone. Members in the order of building;
//! destroyed the other way round.
class ClientCore::Private final {
public:
    Private(QString profile, std::unique_ptr<Store> opened, const Clock &clock,
        const NetworkServices &services, std::unique_ptr<SecretStore> otherKeychain);

    OutboxSurroundings surroundings();
    SecretKeeper keeper(); //!< of the accounts' entries in the keychain
    bool nothingWaits() const;
    //! True when nothing waits to be pushed any more.
    QCoro::Task<bool> pushFirst();

    QString folder;
    bool recovered = false;
    std::unique_ptr<Store> store;
    Settings settings;
    std::unique_ptr<SecretStore> keychain;
    SecretStore &secrets;
    HttpClient http;
    ProxyService proxy;
    SignInService session;
    SyncEngine engine;
    SyncService sync;
    ServerReach reach;
    MediaService media;
    WallService wall;
    PostDeletions postDeletions;
    CardService card;
    DirectoryService directory;
    Connectors connectors;
    OutboxRunner outbox;
    CountsReader countsReader;
    FollowersReader followersReader;
    SignInRenewer signInRenewer;
    LimitsReader limitsReader;
    QueueService queue;
    ComposeService compose;
    RelayService relays;
    ImpactService impact;
    AccountService accounts;
    ExportService exports;
    LeaveService leaving;
    CharterService charter;
    SigningService signing;
    PlanningService planning;
    MembersService members;
    NetworksService networks;
    CurationService curation;
    ReviewService review;
    SourceService sources;
    DeviceService devices;
    DigestService digest;
    RecognitionService recognition;
    InsightsService insights;
    IdeaService ideas;
    IdeaInboxService ideaInbox;
    WatchService watch;
    FeedbackService feedback;
    Spelling spelling;
    PushJournal pushJournal;
};

} // namespace Relais
