// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/account.h"
#include "core/domain/closedservice.h"
#include "core/domain/impact.h"
#include "core/domain/relay.h"
#include "core/domain/story.h"

#include <QSet>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

// The words that stand on the wire, in files and in relais-cli: they never change.
class tst_Keys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNetworkHasItsWord()
    {
        QStringList words;
        for (const Network network : allNetworks()) {
            words += networkKey(network);
            QCOMPARE(networkFromKey(networkKey(network)), network);
            QVERIFY(!networkName(network).isEmpty());
        }
        QCOMPARE(words,
            (QStringList { u"wall"_s, u"linkedin"_s, u"bluesky"_s, u"mastodon"_s, u"x"_s,
                u"facebook"_s, u"threads"_s, u"whatsapp"_s, u"email"_s, u"instagram"_s,
                u"pinterest"_s, u"youtube"_s, u"tiktok"_s, u"misskey"_s, u"telegram"_s, u"reddit"_s,
                u"xing"_s, u"snapchat"_s, u"viva-engage"_s, u"teams"_s, u"slack"_s, u"chatter"_s,
                u"jive"_s, u"connections"_s, u"jamespot"_s, u"talkspirit"_s, u"mattermost"_s,
                u"rocket-chat"_s, u"matrix"_s }));
        QVERIFY(!networkFromKey(u"unknown"_s));
        QCOMPARE(networkKey(Network::Unknown), u"unknown"_s);
    }
    void aServiceThatIsNoMoreIsRecognised()
    {
        for (const QString &word : { u"google-plus"_s, u" Google+ "_s,
                 u"https://plus.google.com/+LeaNorvane"_s, u"www.viadeo.com/fr/profile/lea"_s,
                 u"workplace"_s, u"https://norvane.workplace.com/x"_s, u"foursquare"_s,
                 u"blueKiwi"_s, u"norvane.workplace.com"_s, u"Google Plus"_s, u"google +"_s,
                 u"Workplace from Meta"_s, u"Workplace by Facebook"_s, u"Foursquare City Guide"_s,
                 u"https://norvane.workplace.fb.com/"_s, u"Blue Kiwi"_s })
            QVERIFY2(closedServiceFrom(word), qPrintable(word));
        for (const QString &word : { QString(), u"x"_s, u"https://google.com/"_s,
                 u"https://notviadeo.com/"_s, u"linkedin"_s, u"+"_s, u"."_s, u"facebook"_s,
                 u"my workplace"_s, u"https://fb.com/"_s })
            QVERIFY2(!closedServiceFrom(word), qPrintable(word));
        for (const Network network : allNetworks())
            QVERIFY(!closedServiceFrom(networkKey(network)));
    }
    void everyRelayStateHasItsWord()
    {
        const QStringList words { u"drafted"_s, u"queued"_s, u"sending"_s, u"published"_s,
            u"refused"_s, u"unknown"_s, u"reconciling"_s, u"ask-person"_s, u"needs-confirmation"_s,
            u"cancelled"_s };
        for (int i = 0; i < words.size(); ++i) {
            QCOMPARE(relayStateKey(RelayState(i)), words[i]);
            QCOMPARE(relayStateFromKey(words[i]), RelayState(i));
        }
    }
    void everyStoryWordIsReadBack()
    {
        const QStringList states { u"candidate"_s, u"draft"_s, u"in-review"_s, u"approved"_s,
            u"withdrawn"_s };
        for (int i = 0; i < states.size(); ++i) {
            QCOMPARE(storyStateKey(StoryState(i)), states[i]);
            QCOMPARE(storyStateFromKey(states[i]), StoryState(i));
        }
        const QStringList kinds { u"article"_s, u"job"_s, u"event"_s, u"video"_s, u"statement"_s };
        for (int i = 0; i < kinds.size(); ++i) {
            QCOMPARE(storyKindKey(StoryKind(i)), kinds[i]);
            QCOMPARE(storyKindFromKey(kinds[i]), StoryKind(i));
        }
        const QStringList rules { u"free"_s, u"own-words"_s, u"locked"_s };
        for (int i = 0; i < rules.size(); ++i) {
            QCOMPARE(editRuleKey(EditRule::Kind(i)), rules[i]);
            QCOMPARE(editRuleFromKey(rules[i]), EditRule::Kind(i));
        }
    }
    void anUnknownWordIsNothing()
    {
        QVERIFY(!networkFromKey(u"X"_s));
        QVERIFY(!networkFromKey({}));
        QVERIFY(!relayStateFromKey(u"sent"_s));
        QVERIFY(!storyStateFromKey(u"live"_s));
        QVERIFY(!metricFromKey(u"view"_s));
        QVERIFY(!provenanceFromKey(u"guessed"_s));
    }
    void implicitAccountsAreFixed()
    {
        QCOMPARE(implicitAccount(Network::Wall).value, u"wall"_s);
        QCOMPARE(implicitAccount(Network::X).value, u"own-page:x"_s);
        QCOMPARE(implicitAccount(Network::Email).value, u"own-page:email"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Keys)
#include "tst_keys.moc"
