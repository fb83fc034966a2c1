// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/programlinks.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestProgramLinks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachLinkIsFoundAmongTheArguments();
    void aLinkToSomethingElseIsNoInvitation();
    void aLinkIsHandedOverFromTheBackgroundToo();
    void whatIsTooLongOrForeignIsNoLink();
};

void TestProgramLinks::eachLinkIsFoundAmongTheArguments()
{
    const QString invitation = u"relais://join?server=https://relais.example&code=abc"_s;
    QCOMPARE(invitationIn({ u"--background"_s, invitation }), invitation);
    const WallPostId post { u"post-1"_s };
    QCOMPARE(wallPostLinkIn({ u"--background"_s, u"relais://wall/post-1"_s }), post);
    const auto story = storyLinkIn({ u"--background"_s, u"relais://story/story-1"_s });
    QVERIFY(story);
    QCOMPARE(story->value, u"story-1"_s);
}

void TestProgramLinks::aLinkToSomethingElseIsNoInvitation()
{
    QCOMPARE(invitationIn({ u"relais://wall/post-1"_s }), QString());
    QCOMPARE(invitationIn({ u"relais://story/%2e%2e"_s }), QString()); // no story either
    QCOMPARE(invitationIn({ u"relais:anything"_s }), QString());
}

void TestProgramLinks::aLinkIsHandedOverFromTheBackgroundToo()
{
    const QStringList link { u"relais://story/story-1"_s };
    QCOMPARE(handedOver(link, true), link);
    QVERIFY(!showsNothing(handedOver(link, true)));
    QVERIFY(showsNothing(handedOver({}, true)));
    QVERIFY(!showsNothing(handedOver({}, false)));
}

void TestProgramLinks::whatIsTooLongOrForeignIsNoLink()
{
    const QStringList foreign { QString(u"relais://join?code="_s + QString(3000, u'a')),
        u"https://wall/post-1"_s, u"--story"_s };
    QCOMPARE(invitationIn(foreign), QString());
    QVERIFY(wallPostLinkIn(foreign).isEmpty());
    QVERIFY(!storyLinkIn(foreign));
}

QTEST_APPLESS_MAIN(TestProgramLinks)
#include "tst_programlinks.moc"
