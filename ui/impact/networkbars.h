// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/impactservice.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! A figure by network or topic, a bar for each provenance that is known, in its own pattern.
class NetworkBars final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkBars)
public:
    enum class Measure { Impressions, Visits };

    struct Bar {
        std::optional<Network> network = Network::Wall; //!< none: a topic
        QString label {}; //!< of a topic
        Provenance provenance = Provenance::Measured;
        qint64 count = 0;
        qreal share = 0; //!< of the longest, 0…1
        bool operator==(const Bar &) const = default;
    };

    explicit NetworkBars(Theme &theme, QWidget *parent = nullptr);
    void setNetworks(const QList<ImpactService::ByNetwork> &networks, Measure measure);
    void setTopics(const QList<ImpactService::ByTopic> &topics, Measure measure);
    static QList<Bar> barsOf(const QList<ImpactService::ByNetwork> &networks, Measure measure);
    static QList<Bar> barsOf(const QList<ImpactService::ByTopic> &topics, Measure measure);

private:
    void fill(const QList<Bar> &bars);

    Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace Relais::Ui
