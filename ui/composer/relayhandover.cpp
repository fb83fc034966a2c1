// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/relayhandover.h"

#include "ui/common/whendone.h"
#include "ui/common/words/format.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

RelayHandover::RelayHandover(RelayService &relays, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_relays(relays)
    , m_clock(clock)
{
}

void RelayHandover::send(const Story &story, const Draft &draft, const QDateTime &at)
{
    if (std::exchange(m_busy, true))
        return;
    whenDone(m_relays.relay(story, draft, at), this,
        [this, at](const Result<QList<RelayId>> &made) { finished(made, at); });
}

void RelayHandover::finished(const Result<QList<RelayId>> &made, const QDateTime &at)
{
    m_busy = false;
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    const int count = int(made->size());
    UndoOffer offer;
    offer.icon = u"relay"_s;
    if (at.isValid())
        offer.text = tr("%n relay(s) will go out %1", nullptr, count)
                         .arg(Format::dayAndTime(at, m_clock.now()));
    else if (m_relays.isPaused())
        offer.text = tr("%n relay(s) wait in the outbox: you paused all sends", nullptr, count);
    else
        offer.text = tr("%n relay(s) are on their way", nullptr, count);
    Q_EMIT said(offer);
    Q_EMIT done(count);
}

} // namespace Relais::Ui
