// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/withdrawal/withdrawalwords.h"

#include "core/domain/networktraits.h"
#include "core/domain/threshold.h"
#include "ui/common/words/format.h"
#include "ui/common/words/toldwords.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QString WithdrawalWords::about(const Story &story, const Relays &relays, const QDateTime &now)
{
    return QStringList { tr("“%1”").arg(story.title), revisionWords(story, now),
        relayWords(story, relays) }
        .join(u" · "_s);
}

QString WithdrawalWords::revisionWords(const Story &story, const QDateTime &now)
{
    const QString revision = Format::number(story.revision);
    const QDateTime since = story.embargo.isValid() ? story.embargo : story.approvedAt;
    const StoryPhase phase = phaseAt(story, now);
    if (phase == StoryPhase::Expired || !since.isValid())
        return tr("revision %1").arg(revision);
    if (phase == StoryPhase::Scheduled)
        return tr("revision %1, live from %2", "number, date").arg(revision, Format::date(since));
    return tr("revision %1, live since %2", "number, date").arg(revision, Format::date(since));
}

QString WithdrawalWords::relayWords(const Story &story, const Relays &relays)
{
    if (story.colleagues <= 0)
        return tr("nobody has relayed it");
    if (story.colleagues < Threshold::people)
        return tr("relayed by fewer than five people");
    const QString people = ToldWords::number(story.colleagues);
    if (relays && relays->has_value() && !(*relays)->hidden)
        return tr("%1 relays of %2 people", "numbers; the second may be “10+”")
            .arg(Format::number((*relays)->relays), people);
    return tr("relayed by %1 people", "may be “10+”").arg(people);
}

QList<Happening> WithdrawalWords::onNetworks(
    const Story &story, const Relays &relays, WithdrawalWay way, const CapabilitiesOf &capabilities)
{
    const auto saying = [](const QString &words) {
        return QList<Happening> { { {}, u"relay"_s, {}, words } };
    };
    if (story.colleagues <= 0)
        return saying(tr("Nobody has relayed it."));
    if (story.colleagues < Threshold::people)
        return saying(tr("Fewer than five people relayed it; where is not told."));
    if (!relays)
        return saying(tr("Asking how many relays there are on each network…"));
    if (!*relays)
        return saying(tr("How many relays there are on each network could not be asked."));
    const StoryRelays &told = **relays;
    if (told.hidden)
        return saying(tr("How many on each network is not told: it would tell of a few people."));
    QList<Happening> happenings;
    for (const auto &[network, count] : told.byNetwork) {
        const Capabilities can = capabilities ? capabilities(network) : Capabilities();
        happenings.append({ network, {}, Format::number(count), onNetwork(network, can, way) });
    }
    if (told.hiddenNetworks > 0)
        happenings += saying(
            tr("On %n network(s) too few people to say how many.", nullptr, told.hiddenNetworks));
    if (!told.whole && !told.byNetwork.isEmpty())
        happenings += saying(tr("Counted since %1.", "a date").arg(Format::date(told.from)));
    return happenings;
}

QString WithdrawalWords::onNetwork(Network network, const Capabilities &can, WithdrawalWay way)
{
    if (way == WithdrawalWay::Revision)
        return tr("Stays as it is");
    const NetworkTraits::Kind kind = traitsOf(network).kind;
    if (kind == NetworkTraits::Kind::Message)
        return tr("Cannot be taken back; the person may write again");
    const bool company = kind == NetworkTraits::Kind::Company;
    if (way == WithdrawalWay::Correction)
        return company ? tr("Edit in place, by an act of the person") : changedThere(can);
    return company ? tr("Delete, by an act of the person") : deletedThere(can);
}

QString WithdrawalWords::changedThere(const Capabilities &can)
{
    if (can.removes)
        return tr("Delete and post again, by an act of the person");
    return can.publishing == Capabilities::Publishing::ByApi
        ? tr("Relais opens the post, the person changes it there")
        : tr("The person changes it on the network’s own page");
}

QString WithdrawalWords::deletedThere(const Capabilities &can)
{
    if (can.removes)
        return tr("Delete, by an act of the person");
    return can.publishing == Capabilities::Publishing::ByApi
        ? tr("Relais opens the post, the person deletes it there")
        : tr("The person deletes it on the network’s own page");
}

QList<Happening> WithdrawalWords::elsewhere(
    const Story &story, WithdrawalWay way, std::optional<int> reached)
{
    if (way == WithdrawalWay::Revision)
        return { { {}, u"queue"_s, {},
            tr("Revision %1 stays in queues until the next one is approved")
                .arg(Format::number(story.revision)) } };
    const QString queues = reached
        ? tr("Taken out of %n queue(s) at the next sync", nullptr, *reached)
        : tr("Taken out of every queue at the next sync");
    return { { {}, u"outbox"_s, {},
                 tr("What waits in outboxes is stopped; each text stays with its author") },
        { {}, u"queue"_s, Format::number(1), queues } };
}

QString WithdrawalWords::when(WithdrawalWay way)
{
    switch (way) {
    case WithdrawalWay::Correction:
        return tr("Withdrawing acts at once. The text of the correction goes out once another "
                  "editor has approved it.");
    case WithdrawalWay::Deletion:
        return tr("Withdrawing acts at once, for everyone. It cannot be undone.");
    case WithdrawalWay::Revision:
        break;
    }
    return tr("Nothing changes for anyone before another editor has approved the new revision.");
}

QString WithdrawalWords::aboutLinks(WithdrawalWay way)
{
    return way == WithdrawalWay::Deletion ? tr("Tracked links lead to a page with the reason")
                                          : tr("Tracked links lead to the page of the correction");
}

QString WithdrawalWords::correctionWaits(bool forMe)
{
    return forMe ? tr("Correction waits for you") : tr("Correction waits for another editor");
}

QString WithdrawalWords::readAndApprove()
{
    return tr("Read and approve");
}

} // namespace Relais::Ui
