// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/littletext.h"

#include <QTest>

using namespace Relais::Text;
using namespace Qt::StringLiterals;

class tst_LittleText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHasAMeaningIsEscaped()
    {
        QCOMPARE(littleText(u"a|b {c} @d [e](f) <g> h\\i *j* _k_ ~l~"_s),
            u"a\\|b \\{c\\} \\@d \\[e\\]\\(f\\) \\<g\\> h\\\\i \\*j\\* \\_k\\_ \\~l\\~"_s);
    }
    void hashtagsStayHashtags()
    {
        QCOMPARE(littleText(u"n# 1 #2 #équipe_1 c#"_s), u"n\\# 1 \\#2 #équipe\\_1 c\\#"_s);
    }
    void aLinkKeepsItsFragment()
    {
        QCOMPARE(littleText(u"#a https://b.com/#c d.com/#e_f #g"_s),
            u"#a https://b.com/\\#c d.com/\\#e\\_f #g"_s);
        QCOMPARE(littleText(u"https://b.com/a_(b)"_s), u"https://b.com/a\\_\\(b\\)"_s);
    }
    void allElseStaysAsItIs()
    {
        const QString text = u"Été — 日本 😀\nhttps://r.example/r/AbC?x=1&y=2"_s;
        QCOMPARE(littleText(text), text);
    }
};

QTEST_APPLESS_MAIN(tst_LittleText)
#include "tst_littletext.moc"
