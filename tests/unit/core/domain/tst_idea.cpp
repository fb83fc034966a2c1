// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idea.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestIdea final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstSentenceIsTheTitle_data();
    void theFirstSentenceIsTheTitle();
    void aLongTitleEndsAtAWord();
    void aQuestionIsAnsweredAndAStoryIsTheEnd();
    void nothingAndTooMuchAreRefused();
};

void TestIdea::theFirstSentenceIsTheTitle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("sentence") << u"Film the pump. It will be painted soon."_s << u"Film the pump"_s;
    QTest::newRow("question") << u"Who films it? Nobody yet."_s << u"Who films it"_s;
    QTest::newRow("line") << u"  A cutaway pump\nbuilt in Nantes"_s << u"A cutaway pump"_s;
    QTest::newRow("stop") << u"Film the pump."_s << u"Film the pump"_s;
    QTest::newRow("figure") << u"3.5 metres of pump"_s << u"3.5 metres of pump"_s;
}

void TestIdea::theFirstSentenceIsTheTitle()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QCOMPARE(ideaTitle(text), title);
}

void TestIdea::aLongTitleEndsAtAWord()
{
    const QString title = ideaTitle(u"word "_s.repeated(60));
    QVERIFY(title.size() <= 80 && title.endsWith(u"word…"_s));
    QVERIFY(ideaTitle(QString(500, u'x')).size() <= 80);
}

void TestIdea::aQuestionIsAnsweredAndAStoryIsTheEnd()
{
    QCOMPARE(after(IdeaState::Sent, IdeaAct::Ask), IdeaState::Asked);
    QCOMPARE(after(IdeaState::Asked, IdeaAct::Reply), IdeaState::Read);
    QCOMPARE(after(IdeaState::InReview, IdeaAct::Reply), IdeaState::InReview);
    QCOMPARE(after(IdeaState::Declined, IdeaAct::Review), IdeaState::InReview);
    for (const IdeaAct act : { IdeaAct::Ask, IdeaAct::Decline, IdeaAct::Withdraw }) {
        QVERIFY(!after(IdeaState::BecameStory, act));
        QVERIFY(!after(IdeaState::Withdrawn, act));
    }
    for (int i = 0; i <= int(IdeaState::Withdrawn); ++i)
        QCOMPARE(ideaStateFromKey(ideaStateKey(IdeaState(i))), IdeaState(i));
}

void TestIdea::nothingAndTooMuchAreRefused()
{
    Idea idea;
    QCOMPARE(problemsOf(idea), QStringList({ u"idea-empty"_s }));
    idea.text = u"Film it"_s;
    QVERIFY(problemsOf(idea).isEmpty());
    idea.link = QUrl(u"file:///etc/passwd"_s);
    QCOMPARE(problemsOf(idea), QStringList({ u"link-not-http"_s }));
    idea.link = {};
    idea.text = QString(IdeaLimits::text + 1, u'x');
    QCOMPARE(problemsOf(idea), QStringList({ u"idea-too-long"_s }));
}

QTEST_APPLESS_MAIN(TestIdea)
#include "tst_idea.moc"
