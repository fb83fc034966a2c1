// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curation/curationservice.h"
#include "tests/unit/ui/support/signedin.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/editor/checkspanel.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/editorview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! What the story editor says of a story's link.
class TestLinkCheck final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void aLinkThatAnswersIsNotDeadWhateverItIs_data();
    void aLinkThatAnswersIsNotDeadWhateverItIs();

private:
    static bool isSaid(const EditorPage &page, StoryCheck::Level level);

    Theme m_theme;
    const SystemClock m_clock {};
};

bool TestLinkCheck::isSaid(const EditorPage &page, StoryCheck::Level level)
{
    const QList<StoryCheck> checks = page.view().checks().checks();
    return std::any_of(checks.cbegin(), checks.cend(), [level](const StoryCheck &check) {
        return check.what == StoryCheck::What::Link && check.level == level;
    });
}

void TestLinkCheck::aLinkThatAnswersIsNotDeadWhateverItIs_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("answers");
    QTest::newRow("a report as PDF") << u"nothing-to-preview"_s << true;
    QTest::newRow("a large film") << u"too-large"_s << true;
    QTest::newRow("gone") << u"answer-gone"_s << false;
}

void TestLinkCheck::aLinkThatAnswersIsNotDeadWhateverItIs()
{
    QFETCH(QString, reason);
    QFETCH(bool, answers);
    Ui::Test::SignedIn server(QList<Role> { Role::Editor });
    QVERIFY(server.open());
    server.sync();
    server.answer("POST", Api::Routes::previews(),
        Relais::Test::jsonAnswer(422, Api::toBody({ 422, reason, {} })));
    ClientCore &core = server.core();
    CurationService &curation = core.curation();
    const StoryId id = curation.create(u"en"_s);
    const auto created = curation.row(id);
    QVERIFY(created.has_value());
    Story story = created->working.story;
    story.title = u"The year in figures"_s;
    story.link = QUrl(u"https://norvane.example/report.pdf"_s);
    curation.edit(story);
    Ui::Test::OneColour pictures(Qt::gray);
    PictureCache cache(pictures);
    EditorPage page(m_theme, cache,
        EditorPage::Services { curation, core.review(), core.signing(), core.session() }, m_clock);
    page.resize(1400, 900);
    page.show();
    page.open(id);
    using Level = StoryCheck::Level;
    QTRY_VERIFY(isSaid(page, answers ? Level::Good : Level::Warn));
    QVERIFY(!isSaid(page, answers ? Level::Warn : Level::Good));
}

QTEST_MAIN(TestLinkCheck)
#include "tst_linkcheck.moc"
