// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>

namespace Relais {

class AccountService;
class CardService;
class CharterService;
class ComposeService;
class Connectors;
struct NetworkServices;
class CountsReader;
class CurationService;
class DeviceService;
class DigestService;
class DirectoryService;
class ExportService;
class FeedbackService;
class HttpClient;
class IdeaInboxService;
class IdeaService;
class ImpactService;
class InsightsService;
class LeaveService;
class MediaService;
class MembersService;
class NetworksService;
class OutboxRunner;
class PlanningService;
class PostDeletions;
class ProxyService;
class PushJournal;
class QueueService;
class RecognitionService;
class RelayService;
class ReviewService;
class SecretStore;
class ServerReach;
class Settings;
class SigningService;
class SignInRenewer;
class SignInService;
class SourceService;
class Spelling;
class Store;
class SyncEngine;
class SyncService;
class WallService;
class WatchService;

//! Everything of one profile, built bottom-up: what app/relais, relais-cli and the tests share.
class ClientCore final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientCore)
public:
    //! The profile's folder: wanted (--profile), else RELAIS_PROFILE, else the user's data folder.
    static QString profileFolder(const QString &wanted);

    //! Makes the folder when it is missing (mode 0700), opens the store, builds all. Touches no
    //! network and no keychain. A damaged store is recovered (Store::recover); a profile whose
    //! owner left for good is emptied first. Errors: those of Store::open but Corrupt, Storage,
    //! Conflict ("outbox-in-use") where a damaged one is in use.
    static Result<std::unique_ptr<ClientCore>> open(const QString &folder, const Clock &clock);
    //! With networks at other addresses than their own: for tests.
    static Result<std::unique_ptr<ClientCore>> open(
        const QString &folder, const Clock &clock, const NetworkServices &services);
    //! With another keychain than the desktop's, too; null: the desktop's.
    static Result<std::unique_ptr<ClientCore>> open(const QString &folder, const Clock &clock,
        const NetworkServices &services, std::unique_ptr<SecretStore> keychain);
    ~ClientCore() override;

    //! Reads the kept session; then, with rhythm, begins to sync and to send by itself. Without it
    //! (relais-cli) nothing happens unless asked.
    QCoro::Task<Result<void>> start(bool rhythm = true);
    //! Ends the rhythm; nothing new is sent.
    void stop();

    QString folder() const;
    //! The store was damaged and is a new one: the person is told.
    bool wasRecovered() const;
    Store &store() const;
    Settings &settings() const;
    HttpClient &http() const;
    Connectors &connectors() const;
    OutboxRunner &outbox() const;
    CountsReader &countsReader() const;
    SignInRenewer &signInRenewer() const;

    SignInService &session() const;
    SyncService &sync() const;
    ServerReach &reach() const;
    QueueService &queue() const;
    ComposeService &compose() const;
    RelayService &relays() const;
    ImpactService &impact() const;
    AccountService &accounts() const;
    WallService &wall() const;
    PostDeletions &postDeletions() const;
    CardService &card() const;
    MediaService &media() const;
    ExportService &exports() const;
    LeaveService &leaving() const;
    CharterService &charter() const;
    CurationService &curation() const;
    ReviewService &review() const;
    SigningService &signing() const;
    PlanningService &planning() const;
    MembersService &members() const;
    NetworksService &networks() const;
    SourceService &sources() const;
    DeviceService &devices() const;
    DigestService &digest() const;
    DirectoryService &directory() const;
    RecognitionService &recognition() const;
    WatchService &watch() const;
    InsightsService &insights() const;
    FeedbackService &feedback() const;
    IdeaService &ideas() const;
    IdeaInboxService &ideaInbox() const;
    Spelling &spelling() const;
    ProxyService &proxy() const;
    const PushJournal &pushJournal() const;

private:
    ClientCore();
    void wire();
    void wireNetworks();
    void wirePulls();
    void wireSettings();
    void wireWrites();
    void wireSession();
    void tellPulled(const QStringList &kinds);
    class Private;
    std::unique_ptr<Private> d;
    bool m_rhythm = false;
};

} // namespace Relais
