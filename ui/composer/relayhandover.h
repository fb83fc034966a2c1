// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/outbox/relayservice.h"
#include "ui/common/popovers/undotoast.h"

namespace Relais::Ui {

//! Hands a draft to the outbox because the person said so, and says that it is there. Each place
//! with a button that relays has one.
class RelayHandover final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelayHandover)
public:
    RelayHandover(RelayService &relays, const Clock &clock, QObject *parent = nullptr);

    //! at: when it goes out, UTC; invalid: at once. done() or failed() follows; nothing while
    //! another is on its way there.
    void send(const Story &story, const Draft &draft, const QDateTime &at = {});

Q_SIGNALS:
    void done(int relays);
    void failed(const Relais::Error &error);
    void said(const Relais::Ui::UndoOffer &offer); //!< before done()

private:
    void finished(const Result<QList<RelayId>> &made, const QDateTime &at);

    RelayService &m_relays;
    const Clock &m_clock;
    bool m_busy = false;
};

} // namespace Relais::Ui
