// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/variety.h"

#include "core/domain/text/folding.h"

#include <QSet>

namespace Relais {

namespace {

template <typename Key>
double evenNumber(const QHash<Key, int> &counts)
{
    double all = 0;
    double squares = 0;
    for (const int count : counts) {
        all += count;
        squares += double(count) * count;
    }
    return squares > 0 ? all * all / squares : 0;
}

} // namespace

Variety varietyOf(const QList<Spoken> &spoken, const Heard &heard)
{
    QHash<int, int> networks;
    QHash<QString, int> topics;
    for (const Spoken &one : spoken) {
        ++networks[int(one.network)];
        for (const QString &topic : one.topics)
            ++topics[topic];
    }
    Variety variety;
    variety.relays = int(spoken.size());
    variety.networks = int(networks.size());
    variety.topics = int(topics.size());
    variety.evenNetworks = evenNumber(networks);
    variety.evenTopics = evenNumber(topics);
    variety.heardTopics = int(heard.topics.size());
    variety.evenHeardTopics = evenNumber(heard.topics);
    QSet<QString> places;
    for (const QString &place : heard.places) {
        if (const QString same = Text::folded(place).simplified(); !same.isEmpty())
            places.insert(same);
    }
    variety.places = int(places.size());
    int most = 0;
    for (auto it = networks.cbegin(); it != networks.cend(); ++it) {
        // The same for equal shares, whatever the table's order.
        if (it.value() > most || (it.value() == most && it.key() < int(variety.mainNetwork))) {
            most = it.value();
            variety.mainNetwork = Network(it.key());
        }
    }
    variety.mainPercent = spoken.isEmpty() ? 0 : int(100 * most / spoken.size());
    return variety;
}

} // namespace Relais
