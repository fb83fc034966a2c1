// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/feedback.h"
#include "core/store/feedbackstore.h"
#include "core/store/wallstore.h"
#include "tests/unit/ui/support/signedin.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/chip.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/impact/impactpage.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestImpactPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void thanksAreCountedInThePeriodThatIsShown();
    void itSaysWhereAGiverWorksWhoWroteOnTheWall();

private:
    KeptThanks thanksOf(int number, int daysAgo) const;
    void keep(const QList<KeptThanks> &thanks);
    void openPage();

    static MemberId giver() { return { u"0190163d-8694-739b-aea5-000000000009"_s }; }

    Theme m_theme;
    SystemClock m_clock;
    OneColour m_source { Qt::red };
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<ImpactPage> m_page;
};

void TestImpactPage::init()
{
    m_pictures = std::make_unique<PictureCache>(m_source);
    m_server = std::make_unique<SignedIn>(QList<Role> {});
    QVERIFY(m_server->open());
}

void TestImpactPage::cleanup()
{
    m_page.reset();
    m_server.reset();
    m_pictures.reset();
}

KeptThanks TestImpactPage::thanksOf(int number, int daysAgo) const
{
    Thanks thanks;
    thanks.id = { u"0190163d-8694-739b-aea5-0000000001%1"_s.arg(number, 2, 10, QChar(u'0')) };
    thanks.object = u"0190163d-8694-739b-aea5-000000000077"_s;
    thanks.title = u"Our labs"_s;
    thanks.giver = giver();
    thanks.giverName = u"Mads K."_s;
    thanks.receiver = m_server->member().id;
    thanks.receiverName = m_server->member().name;
    thanks.text = u"Well told"_s;
    thanks.at = m_clock.now().addDays(-daysAgo);
    const QJsonDocument body(Api::toJson(thanks));
    return { thanks.id, QString::fromUtf8(body.toJson(QJsonDocument::Compact)), thanks.at, true };
}

void TestImpactPage::keep(const QList<KeptThanks> &thanks)
{
    const auto written = QCoro::waitFor(m_server->core().store().write(
        [thanks](QSqlDatabase &db) { return FeedbackStore(db).upsert(thanks); }));
    QVERIFY(written.has_value());
}

void TestImpactPage::openPage()
{
    ClientCore &core = m_server->core();
    m_page = std::make_unique<ImpactPage>(m_theme, *m_pictures,
        ImpactPage::Services { core.impact(), core.feedback(), core.directory(), core.session(),
            core.settings(), m_clock });
    m_page->resize(1184, 816);
    m_page->show();
    m_page->opened();
}

void TestImpactPage::thanksAreCountedInThePeriodThatIsShown()
{
    keep({ thanksOf(1, 1), thanksOf(2, 40), thanksOf(3, 200) });
    openPage();
    QTRY_VERIFY(shows(*m_page, u"2 in twelve weeks"_s));
    const auto choose = [this](const QString &period) {
        for (auto *chip : m_page->findChildren<Chip *>()) {
            if (chip->text() == period)
                chip->click();
        }
    };
    choose(u"1 year"_s);
    QTRY_VERIFY(shows(*m_page, u"3 in a year"_s));
    choose(u"4 weeks"_s);
    QTRY_VERIFY(shows(*m_page, u"1 in four weeks"_s));
}

void TestImpactPage::itSaysWhereAGiverWorksWhoWroteOnTheWall()
{
    keep({ thanksOf(1, 1) });
    WallPost post;
    post.id = { u"0190163d-8694-739b-aea5-000000000055"_s };
    post.author = giver();
    post.authorName = u"Mads K."_s;
    post.teamName = u"Workshop"_s;
    post.place = u"Esbjerg"_s;
    post.text = u"Good morning"_s;
    post.postedAt = m_clock.now().addDays(-3);
    const auto written = QCoro::waitFor(m_server->core().store().write(
        [post](QSqlDatabase &db) { return WallStore(db).upsert({ post }); }));
    QVERIFY(written.has_value());
    openPage();
    QTRY_VERIFY(shows(*m_page, u"Workshop · Esbjerg"_s));
}

QTEST_MAIN(TestImpactPage)
#include "tst_impactpage.moc"
