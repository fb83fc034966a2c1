// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/storylink.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_StoryLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkLeadsBackToItsStory()
    {
        const StoryId story { u"0192f0c1-6c7e-7cc1-a3a5-0a1b2c3d4e5f"_s };
        QCOMPARE(Api::storyFromLink(Api::storyLink(story)), story);
        QCOMPARE(Api::storyFromLink(u" relais://story/abc/ "_s), StoryId { u"abc"_s });
        QCOMPARE(Api::storyFromLink(u"relais:story/abc"_s), StoryId { u"abc"_s });
    }
    void nothingElseIsTakenForOne()
    {
        const QStringList others { u"relais://join?server=x&code=y"_s, u"relais://story/"_s,
            u"relais://story/a b"_s, u"relais://story/../x"_s, u"https://story/abc"_s,
            u"xrelais://story/abc"_s, u"relais://story/abc?x=1"_s,
            u"relais://story/"_s + QString(65, u'a'), QString() };
        for (const QString &other : others)
            QVERIFY2(!Api::storyFromLink(other), qPrintable(other));
    }
};

QTEST_APPLESS_MAIN(tst_StoryLink)
#include "tst_storylink.moc"
