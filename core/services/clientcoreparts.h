// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpclient.h"
#include "core/networks/connectors.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/accounts/limitsreader.h"
#include "core/services/accounts/networksservice.h"
#include "core/services/accounts/signinrenewer.h"
#include "core/services/charterservice.h"
#include "core/services/clientcore.h"
#include "core/services/community/cardservice.h"
#include "core/services/community/directoryservice.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/community/ideaservice.h"
#include "core/services/community/membersservice.h"
#include "core/services/community/recognitionservice.h"
#include "core/services/community/wallservice.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/ideainboxservice.h"
#include "core/services/curation/planningservice.h"
#include "core/services/curation/reviewservice.h"
#include "core/services/curation/sourceservice.h"
#include "core/services/curation/watchservice.h"
#include "core/services/digestservice.h"
#include "core/services/insights/countsreader.h"
#include "core/services/insights/followersreader.h"
#include "core/services/insights/impactservice.h"
#include "core/services/insights/insightsservice.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/outbox/postdeletions.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/privacy/exportservice.h"
#include "core/services/privacy/leaveservice.h"
#include "core/services/privacy/pushjournal.h"
#include "core/services/proxyservice.h"
#include "core/services/queue/composeservice.h"
#include "core/services/queue/mediaservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/queue/spelling.h"
#include "core/services/signin/deviceservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/serverreach.h"
#include "core/services/sync/signingservice.h"
#include "core/services/sync/syncservice.h"
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
