// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prices: docs.x.com/x-api/getting-started/pricing (2026-08); rules: docs.x.com/developer-terms.

#include "ui/organization/networksetupwords.h"

#include "core/domain/networktraits.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"
#include "ui/common/words/momentwords.h"
#include "ui/common/words/networkwords.h"
#include "ui/common/words/wordtable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

using Publishing = Capabilities::Publishing;
using Secret = Capabilities::CompanySecret;
using SignIn = Capabilities::SignIn;

struct SetupError {
    const char *word;
    const char *text;
};

// clang-format off
constexpr SetupError setupErrors[] = {
    { "client-id-form", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "A client id is one word without spaces. Copy it again from the network’s page") },
    { "secret-form", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "A secret is one word without spaces. Copy it again from the network’s page") },
    { "server-form", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "The instance is an address that begins with https://") },
    { "webhook-form", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "A webhook is an address that begins with https://") },
    { "webhook-not-taken", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "%1 takes no webhooks") },
    { "monthly-posts-not-taken", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "%1 takes no number of posts a month") },
    { "webhook-none", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "%1 has no webhook yet. Save one first") },
    { "network-off", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "Your admin switched %1 off. Ask them to switch it on first") },
    { "seal-key-missing", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "The server has lost the key that seals secrets (seal.key). Ask who runs it to put it back") },
    { "seal-key-wrong", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "The server has another key than the one that sealed its secrets (seal.key). Ask who runs it to put the right one back") },
    { "network-unknown", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "The server does not know %1 yet. It has to be updated first") },
};

// Of Capabilities::ownPageReason. They stand on one line of a narrow column: 28 signs at most.
constexpr WordText ownPageNotes[] = {
    { "no-api", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords", "profiles have no API") },
    { "review", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords", "its review lets few in") },
    { "video", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords", "takes videos only") },
    { "whole-account", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords",
        "wants a whole account") },
    { "no-facts", QT_TRANSLATE_NOOP("Relais::Ui::NetworkSetupWords", "own API on each server") },
};
// clang-format on

bool postsDirectly(const NetworkOffer &offer)
{
    return offer.can.publishing == Publishing::ByApi && offer.connects();
}

bool isUsedUp(const NetworkOffer &offer, const QDateTime &now)
{
    return postsDirectly(offer) && offer.setting.isStoppedAt(now);
}

} // namespace

QString NetworkSetupWords::state(const NetworkOffer &offer, const QDateTime &now)
{
    if (!offer.setting.enabled)
        return tr("off");
    if (isUsedUp(offer, now))
        return tr("used up");
    if (postsDirectly(offer))
        return tr("works");
    return offer.hasOwnPage ? tr("own page only") : tr("not set up");
}

Tone NetworkSetupWords::stateTone(const NetworkOffer &offer, const QDateTime &now)
{
    if (!offer.setting.enabled)
        return Tone::Neutral;
    if (isUsedUp(offer, now))
        return Tone::Warn;
    if (postsDirectly(offer))
        return Tone::Good;
    return offer.hasOwnPage ? Tone::Info : Tone::Warn;
}

NetworkSetupWords::Lack NetworkSetupWords::lack(const NetworkOffer &offer, const QDateTime &now)
{
    if (!offer.setting.enabled)
        return {};
    if (isUsedUp(offer, now)) {
        const QString day = Format::date(offer.setting.stoppedUntil.toUTC().date());
        return { tr("used up until %1", "a day").arg(day),
            tr("The posts of this month are used up: until %1 people finish in its own page")
                .arg(day) };
    }
    if (postsDirectly(offer))
        return {};
    if (offer.can.signIn == SignIn::None)
        return lackOfOwnPage(offer);
    if (offer.can.signIn == SignIn::Webhook)
        return { tr("webhook missing"), tr("A webhook is missing") };
    return lackOfApp(offer);
}

NetworkSetupWords::Lack NetworkSetupWords::lackOfOwnPage(const NetworkOffer &offer)
{
    if (!offer.hasOwnPage)
        return { tr("instance not entered"),
            tr("The address of your company’s instance is missing") };
    const QString sentence = NetworkWords::aboutOwnPage(offer);
    if (traitsOf(offer.network).kind == NetworkTraits::Kind::Message)
        return { tr("opens the mail program"), sentence };
    const char *note = sentenceFor(offer.can.ownPageReason, ownPageNotes);
    return { note ? tr(note) : QString(), sentence };
}

NetworkSetupWords::Lack NetworkSetupWords::lackOfApp(const NetworkOffer &offer)
{
    if (offer.can.needsCompanyApp && offer.setting.clientId.isEmpty()) {
        const bool isOfEntra =
            offer.network == Network::Teams || offer.network == Network::VivaEngage;
        return { isOfEntra ? tr("wants an app in Entra") : tr("client id missing"),
            tr("The client id of your company’s app is missing") };
    }
    if (offer.lacksSecret())
        return { tr("secret missing"), tr("The secret of your company’s app is missing") };
    return {};
}

QString NetworkSetupWords::missing(const NetworkOffer &offer, const QDateTime &now)
{
    return lack(offer, now).sentence;
}

QString NetworkSetupWords::note(const NetworkOffer &offer, const QDateTime &now)
{
    if (!offer.setting.enabled)
        return {};
    const QString lacking = lack(offer, now).note;
    if (!lacking.isEmpty())
        return lacking;
    return offer.can.policies.contains("paid-per-request"_L1) ? tr("paid per post") : QString();
}

QString NetworkSetupWords::counts(const NetworkOffer &offer)
{
    QStringList measured;
    for (const MetricSource &metric : offer.can.metrics) {
        if (metric.provenance == Provenance::Measured)
            measured.append(ImpactWords::metric(metric.kind).toLower());
    }
    if (offer.setting.figures) {
        for (const MetricKind kind : offer.can.approvedMetrics)
            measured.append(ImpactWords::metric(kind).toLower());
    }
    if (!measured.isEmpty() && postsDirectly(offer))
        return QLocale().createSeparatedList(measured);
    return offer.can.metrics.isEmpty() ? tr("visits only") : tr("by hand");
}

QString NetworkSetupWords::clientId(const NetworkOffer &offer)
{
    if (!offer.can.needsCompanyApp)
        return tr("not needed");
    return offer.setting.clientId.isEmpty() ? tr("none") : offer.setting.clientId;
}

QString NetworkSetupWords::guide(const NetworkOffer &offer)
{
    switch (offer.network) {
    case Network::X:
        return tr("Make the app as “Native App” in X’s developer portal and register the three "
                  "addresses below. Without a client id people finish in X’s own page, which costs "
                  "nothing.");
    case Network::LinkedIn:
        return tr("Give the app the products “Sign In with LinkedIn using OpenID Connect” and "
                  "“Share on LinkedIn”. It needs its secret here unless LinkedIn has enabled the "
                  "native sign-in for it. Mark it as approved for member analytics only where "
                  "LinkedIn gave it r_member_postAnalytics: without, nobody could sign in. Who is "
                  "connected already signs in once more.");
    case Network::Threads:
    case Network::Instagram:
        return tr("Meta takes the app’s secret and the address below. People without a role in the "
                  "app can sign in after Meta’s review.");
    case Network::Pinterest:
        return tr("Pinterest takes the app’s secret and the address below. Until it has given the "
                  "app standard access, pins are seen by their author alone.");
    case Network::Slack:
        return tr("Enable PKCE for the app, which makes it a public client for good, with the user "
                  "scopes chat:write and channels:history.");
    case Network::Teams:
    case Network::VivaEngage:
        return tr("Register the app in Entra as a desktop application (public client), with the "
                  "delegated permission to send channel messages.");
    default:
        break;
    }
    if (offer.can.needsCompanyApp)
        return tr("Register an app of your company there, with the addresses below.");
    return {};
}

QString NetworkSetupWords::cost(const NetworkOffer &offer)
{
    const QString figures = price(offer);
    if (figures.isEmpty())
        return {};
    return tr("%1 charges your company: %2 You may set a number of posts made directly a month, "
              "each of a thread, after which it is its own page for everybody.")
        .arg(networkName(offer.network), figures);
}

QString NetworkSetupWords::price(const NetworkOffer &offer)
{
    if (!offer.can.policies.contains("paid-per-request"_L1))
        return {};
    return tr("$0.200 for a post with a link, which every relay has, $0.015 without, and $0.005 "
              "each time a post’s counts are read (as of August 2026). In its own page it costs "
              "nothing, and counts come in by hand.");
}

QString NetworkSetupWords::rules(const NetworkOffer &offer)
{
    QStringList sentences;
    if (offer.can.policies.contains("own-words"_L1))
        sentences.append(tr("It forbids the same text from several people."));
    if (offer.can.policies.contains("no-rewards"_L1))
        sentences.append(tr("It forbids any reward for a post; Relais gives none there."));
    if (offer.can.policies.contains("own-content"_L1))
        sentences.append(tr("Pictures must be your company’s own."));
    if (offer.can.policies.contains("figures-stay-here"_L1))
        sentences.append(
            tr("A post’s figures are for its author alone and stay on their machine."));
    return sentences.join(u' ');
}

QString NetworkSetupWords::problem(const Error &error, const QString &network)
{
    for (const SetupError &entry : setupErrors) {
        if (error.reason == QLatin1StringView(entry.word)) {
            const QString text = tr(entry.text);
            return text.contains("%1"_L1) ? text.arg(network) : text;
        }
    }
    return ErrorWords::sentence(error);
}

QString NetworkSetupWords::tried(const WebhookTry &answer, const QDateTime &now)
{
    const QString when = MomentWords::inSentence(answer.at, now);
    return answer.isTaken ? tr("took the test %1").arg(when) : tr("the test failed %1").arg(when);
}

} // namespace Relais::Ui
