// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/textlabel.h"
#include "ui/editor/ratingspanel.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

class TestRatingsPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void nothingSaidIsNotShown();
    void fewAreNotCountedButTheirWordsAreRead();
    void enoughAreCounted();

private:
    static QString textOf(const RatingsPanel &panel);
    static StoryRating aMistake();

    Theme m_theme;
};

QString TestRatingsPanel::textOf(const RatingsPanel &panel)
{
    QStringList texts;
    for (const TextLabel *label : panel.findChildren<TextLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

StoryRating TestRatingsPanel::aMistake()
{
    StoryRating rating;
    rating.verdict = Verdict::Mistake;
    rating.word = u"It is 60 turbines"_s;
    rating.at = QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC);
    return rating;
}

void TestRatingsPanel::nothingSaidIsNotShown()
{
    RatingsPanel panel(m_theme);
    panel.setRatings({});
    QVERIFY(panel.isHidden());
}

void TestRatingsPanel::fewAreNotCountedButTheirWordsAreRead()
{
    RatingsPanel panel(m_theme);
    StoryRatings ratings;
    ratings.words = { aMistake() };
    panel.setRatings(ratings);
    QVERIFY(!panel.isHidden());
    QVERIFY(textOf(panel).contains(u"It is 60 turbines"_s));
    QVERIFY(textOf(panel).contains(u"Fewer than five"_s));
}

void TestRatingsPanel::enoughAreCounted()
{
    RatingsPanel panel(m_theme);
    StoryRatings ratings;
    ratings.tooFew = false;
    ratings.useful = 7;
    ratings.notUseful = 2;
    panel.setRatings(ratings);
    QVERIFY(!panel.isHidden());
    QVERIFY(textOf(panel).contains(u"7 found it useful, 2 did not"_s));
}

QTEST_MAIN(TestRatingsPanel)
#include "tst_ratingspanel.moc"
