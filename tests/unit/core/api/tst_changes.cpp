// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <QJsonArray>
#include <QTest>

using namespace Relais;
using namespace Relais::Api;
using namespace Qt::StringLiterals;

namespace {
QJsonObject withChange(const QJsonObject &change)
{
    QJsonObject json = toJson(Samples::page());
    json[u"changes"_s] = QJsonArray { change };
    return json;
}
} // namespace

class tst_Changes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageComesBackEqual()
    {
        const auto page = changesPageFrom(toJson(Samples::page()));
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(toJson(*page), toJson(Samples::page()));
        QCOMPARE(std::get<Story>(page->changes.first().value), Samples::story());
        QVERIFY(page->changes.last().deleted);
        QVERIFY(std::holds_alternative<std::monostate>(page->changes.last().value));
    }
    void aKindOfANewerServerIsLeftOut()
    {
        const auto page = changesPageFrom(withChange({ { u"sequence"_s, 9 },
            { u"kind"_s, u"horoscope"_s }, { u"id"_s, u"c"_s }, { u"value"_s, u"anything"_s } }));
        QVERIFY(page);
        QVERIFY(page->changes.isEmpty());
        QCOMPARE(page->cursor, u"e1:8"_s);
    }
    void networkSettingsComeBackEqualAndLaterNetworksAreLeftOut()
    {
        NetworkSettings settings;
        settings.networks = { { .network = Network::X,
                                  .enabled = true,
                                  .clientId = u"c1"_s,
                                  .monthlyPosts = 500,
                                  .stoppedUntil = QDateTime({ 2026, 12, 1 }, QTime(0, 0), Qt::UTC),
                                  .figures = true,
                                  .postsLeft = 3,
                                  .leftUntil = QDateTime({ 2026, 12, 1 }, QTime(0, 0), Qt::UTC) },
            { .network = Network::Mattermost,
                .enabled = false,
                .server = QUrl(u"https://chat.example"_s),
                .exchange = true,
                .webhook = true } };
        const auto read = networkSettingsFrom(toJson(settings));
        QVERIFY(read && *read == settings);
        const QJsonArray later { QJsonObject { { u"network"_s, u"holograms"_s } } };
        const auto none = networkSettingsFrom({ { u"networks"_s, later } });
        QVERIFY(none && none->networks.isEmpty());
    }
    void aChangeOfANetworkNamesOnlyWhatChanges()
    {
        NetworkChange change;
        QVERIFY(toJson(change).isEmpty());
        change.clientId = u"c1"_s;
        change.secret = u""_s; // taken away
        const auto read = networkChangeFrom(toJson(change));
        QVERIFY(read);
        QCOMPARE(*read, change);
        QVERIFY(!read->enabled && !read->server && !read->webhook);
        QVERIFY(!networkChangeFrom({ { u"enabled"_s, u"yes"_s } }));
        QVERIFY(!networkChangeFrom({ { u"secret"_s, 7 } }));
        QVERIFY(!networkChangeFrom({ { u"monthlyPosts"_s, -1 } }));
        QVERIFY(!read->monthlyPosts);
        QVERIFY(!networkChangeFrom({ { u"figures"_s, 1 } }));
        change.monthlyPosts = 0; // taken away
        change.figures = false;
        QCOMPARE(networkChangeFrom(toJson(change)).value(), change);
        const NetworkSetting setting { .network = Network::X, .clientId = u"c1"_s };
        QCOMPARE(networkSettingFrom(toJson(setting)).value(), setting);
    }
    void aStoryForALaterNetworkAloneIsForNoneHere()
    {
        Story story;
        story.networks = { Network::Unknown };
        for (const Network network : allNetworks())
            QVERIFY(!allows(story, network));
        QVERIFY(namesUnknownNetwork(story));
    }
    void aCharterComesBackEqual()
    {
        Charter charter;
        charter.version = 3;
        charter.publishedAt = Samples::at(9);
        charter.texts = { { u"fr"_s, u"Parlez en votre nom.\n\nDites où vous travaillez."_s },
            { u"en"_s, u"Speak for yourself."_s } };
        charter.acceptedAt = Samples::at(10);
        const auto read = charterFrom(toJson(charter));
        QVERIFY(read && *read == charter);
        QCOMPARE(charterTextIn(charter, u"en"_s), u"Speak for yourself."_s);
        QCOMPARE(charterTextIn(charter, u"de"_s), charter.texts.first().text);
        charter.texts.clear();
        QCOMPARE(charterFrom(toJson(charter)).error().detail, u"/texts"_s);
    }
    void aWrongValueIsNamedFromThePage()
    {
        const auto page = changesPageFrom(
            withChange({ { u"sequence"_s, 9 }, { u"kind"_s, u"topic"_s }, { u"id"_s, u"t"_s },
                { u"value"_s, QJsonObject { { u"id"_s, u"t"_s }, { u"name"_s, 3 } } } }));
        QVERIFY(!page);
        QCOMPARE(page.error().detail, u"/changes/0/value/name"_s);
    }
    void aTombstoneNeedsNoValue()
    {
        const auto page = changesPageFrom(withChange({ { u"sequence"_s, 9 },
            { u"kind"_s, u"story"_s }, { u"id"_s, u"s"_s }, { u"deleted"_s, true } }));
        QVERIFY(page);
        QCOMPARE(page->changes.size(), 1);
    }
    void aChangeWithoutValueIsRefused()
    {
        const auto page = changesPageFrom(
            withChange({ { u"sequence"_s, 9 }, { u"kind"_s, u"story"_s }, { u"id"_s, u"s"_s } }));
        QVERIFY(!page);
    }
    void aPageWithoutChangesOrCursorIsRefused()
    {
        QCOMPARE(changesPageFrom({ { u"cursor"_s, u"e:1"_s } }).error().detail, u"/changes"_s);
        QCOMPARE(changesPageFrom({ { u"changes"_s, QJsonArray {} } }).error().detail, u"/cursor"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Changes)
#include "tst_changes.moc"
