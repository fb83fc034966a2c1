// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/outbox/outboxview.h"
#include "ui/shell/page.h"

#include <QCoro/QCoroTask>

namespace Relais {
class Settings;
class SyncService;
} // namespace Relais

namespace Relais::Ui {

//! Binds the outbox to its services.
class OutboxPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxPage)
public:
    OutboxPage(Theme &theme, PictureCache &pictures, RelayService &relays, SyncService &sync,
        Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    void timePassed() override { refreshMoment(); }

    void select(const RelayId &id);
    OutboxView &view() { return *m_view; }

Q_SIGNALS:
    void storyRequested(const Relais::StoryId &story);
    void rewriteRequested(const Relais::RelayId &relay); //!< in the composer
    void signInRequested(const Relais::AccountId &account);

private:
    void connectView();
    void connectActions();
    void reload();
    void reloadOne(const RelayId &id);
    void refreshMoment();
    void refreshSeen(); //!< what is not seen is refreshed when it is opened
    void showDetail();
    void showMade(); //!< what the person just made, once
    void run(QCoro::Task<Result<void>> task);
    void openLink(const RelayId &id);
    void sayNot(const RelayId &id); //!< that it did not go out
    void finishNot(const RelayId &id);
    //! As it will be once the "No" of sayNot() is given.
    RelayService::Row asAnswered(RelayService::Row row) const;
    void copy(const QString &text, const QString &said);
    RelayId current() const;

    RelayService &m_relays;
    SyncService &m_sync;
    Settings &m_settings;
    const Clock &m_clock;
    OutboxView *m_view;
    QHash<RelayId, QDateTime> m_saidNot; //!< when what is still to be answered had asked
    RelayId m_shownMade; //!< the person's last relay that was selected for them
};

} // namespace Relais::Ui
