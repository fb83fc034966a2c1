// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/chatmarkup.h"

#include "core/domain/text/textcheck.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Text;
using namespace Qt::StringLiterals;

class tst_ChatMarkup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAChatWouldFormatIsEscaped_data()
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char *name, Network network, const QString &text,
                             const QString &sent) {
            QTest::newRow(name) << int(network) << text << sent;
        };
        row("mattermost", Network::Mattermost, u"*a* _b_ ~~c~~ `d` [e](f) g|h i\\j"_s,
            u"\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\[e\\](f) g\\|h i\\j"_s);
        row("mattermost, lines", Network::Mattermost,
            u"# A\n- b - c\n > d > e\n1. f 2. g\n2026\n#2 C#\n-5"_s,
            u"\\# A\n\\- b - c\n \\> d > e\n1\\. f 2. g\n2026\n#2 C#\n-5"_s);
        row("rocket.chat", Network::RocketChat, u"*a* _b_ ~c~ `d` [e] (f) i\\j | k\n-l\n1. m"_s,
            u"\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` [e] (f) i\\j | k\n-l\n1\\. m"_s);
        const QString space(QChar(0x200B));
        row("rocket.chat, no backslash helps", Network::RocketChat,
            u"- a - b > c\n> d\n[e](https://f.example) ||g|| h\\.i"_s,
            u"%1- a - b > c\n%1> d\n[e]%1(https://f.example) |%1|g|%1| h\\%1.i"_s.arg(space));
        row("rocket.chat, dates", Network::RocketChat, u"<t:1630360800> <t:10:00:R> <title> <t:x"_s,
            u"<%1t:1630360800> <%1t:10:00:R> <title> <t:x"_s.arg(space));
        row("mattermost, no backslash helps", Network::Mattermost,
            u"A = b\n=====\n\n    c_d\n\te\n   f\n     \n"_s,
            u"A = b\n%1=====\n\n%1    c\\_d\n%1\te\n   f\n     \n"_s.arg(space));
        row("mattermost, backslashes", Network::Mattermost, u"C:\\Users \\\\srv \\* \\ ."_s,
            u"C:\\Users \\\\\\srv \\\\\\* \\\\ ."_s);
        row("slack", Network::Slack, u"*a* @here"_s, u"*a* @here"_s);
        row("viva engage", Network::VivaEngage, u"*a* @all"_s, u"*a* @all"_s);
    }
    void whatAChatWouldFormatIsEscaped()
    {
        QFETCH(int, network);
        QFETCH(QString, text);
        QTEST(guardedText(Network(network), text), "sent");
    }
    void linksNamesAndHashtagsStayAsTheyAre()
    {
        const QString text =
            u"#une_digue @lea_n https://relais/r/a_b_c*d example.com/a_b lea_n@norvane.example"_s;
        QCOMPARE(guardedText(Network::Mattermost, text), text);
        QCOMPARE(guardedText(Network::RocketChat, text), text);
    }
    void everybodyIsNotRung()
    {
        const QString space(QChar(0x200B));
        for (const Network network : { Network::Mattermost, Network::RocketChat }) {
            QCOMPARE(guardedText(network, u"@all, @Channel. (@here)"_s),
                u"@%1all, @%1Channel. (@%1here)"_s.arg(space));
            QCOMPARE(guardedText(network, u"@allan lea@all.example @hereward"_s),
                u"@allan lea@all.example @hereward"_s);
            QCOMPARE(guardedText(network, u"<!here> <!all> <!-- here"_s),
                u"<!%1here> <!%1all> <!-- here"_s.arg(space));
        }
    }
    void whatIsPutInCounts()
    {
        const TextCheck check = checkText(Network::Mattermost, u"*a*"_s);
        QCOMPARE(check.length, 5);
        const TextCheck fits = checkText(Network::RocketChat, u"😀_"_s, { 4 });
        QCOMPARE(fits.length, 4);
        QVERIFY(fits.valid);
        const TextCheck tooLong = checkText(Network::RocketChat, u"a_b"_s, { 3 });
        QCOMPARE(tooLong.length, 4);
        QCOMPARE(tooLong.overflowAt, 2);
        QCOMPARE(checkText(Network::Slack, u"*a*"_s).length, 3);
    }
};

QTEST_APPLESS_MAIN(tst_ChatMarkup)
#include "tst_chatmarkup.moc"
