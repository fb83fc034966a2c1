// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/settings/settings.h"
#include "ui/common/controls/chip.h"
#include "ui/desktop/autostart.h"
#include "ui/settings/privacytable.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! Finding a setting by its words, on a profile that nobody is signed in to.
class TestSettingsSearch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void theSearchLeadsToALineByItsWords();
    void whatStandsInAFoldedRowIsFoundAndShown();
    void whatAChipTookAwayIsBroughtBackAndShown_data();
    void whatAChipTookAwayIsBroughtBackAndShown();
    void aChipStaysWhereWhatItShowsHasTheWords();
    void aSearchThatFindsNothingSaysSo();

private:
    Theme m_theme;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    const SettingsPage::Services services { m_core->settings(), m_core->session(),
        m_core->accounts(), m_core->exports(), m_core->leaving(), m_core->devices(),
        m_core->queue(), m_core->charter(), m_core->proxy(), m_core->pushJournal(),
        m_core->directory(), m_core->reach(), m_clock };
    m_page = std::make_unique<SettingsPage>(m_theme, services,
        Autostart({ u"/opt/relais"_s }, m_folder->filePath(u"config/autostart"_s)));
    m_page->resize(900, 700);
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSettingsSearch::cleanup()
{
    m_page.reset();
    m_core.reset();
    m_folder.reset();
}

void TestSettingsSearch::theSearchLeadsToALineByItsWords()
{
    m_page->search(u"APPEAR"_s);
    QCOMPARE(m_page->section(), SettingsPage::Section::Appearance);
    m_page->search(u"mïsspelled"_s);
    QCOMPARE(m_page->section(), SettingsPage::Section::Appearance);
    m_page->search(u"start when sign"_s);
    QCOMPARE(m_page->section(), SettingsPage::Section::Desktop);
    const auto *topics = m_page->findChild<QListView *>();
    QVERIFY(topics->isRowHidden(int(SettingsPage::Section::Charter)));
    m_page->searchLeft();
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<QCheckBox *>(u"atLogin"_s));
    m_page->search({});
    QVERIFY(!topics->isRowHidden(int(SettingsPage::Section::Charter)));
    QCOMPARE(m_page->section(), SettingsPage::Section::Desktop);
}

//! The label with these words, of all that stand in the page; null: none.
static const QLabel *labelWith(const SettingsPage &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(words))
            return label;
    }
    return nullptr;
}

void TestSettingsSearch::whatStandsInAFoldedRowIsFoundAndShown()
{
    const QLabel *visits = labelWith(*m_page, u"sets no cookie"_s);
    QVERIFY(visits);
    QVERIFY(!visits->isVisible());
    m_page->search(u"no cookie"_s);
    QCOMPARE(m_page->section(), SettingsPage::Section::Privacy);
    QVERIFY(visits->isVisible());
    QTRY_VERIFY(!visits->visibleRegion().isEmpty());
    // Whoever goes on from there is at the row, which folds it again.
    m_page->searchLeft();
    const auto *row = qobject_cast<const QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(row && row->isChecked());
    QVERIFY(row->accessibleName().contains(u"Visits"_s));
    // A search that goes elsewhere leaves the row as it was, one that is taken back as it is.
    m_page->search(u"ownPercent"_s);
    QVERIFY(!visits->isVisible());
    const QLabel *relays = labelWith(*m_page, u"ownPercent"_s);
    QVERIFY(relays && relays->isVisible());
    m_page->search({});
    QVERIFY(relays->isVisible());
    // What a page shows comes before what another has folded.
    m_page->search(u"kept keychain"_s);
    QCOMPARE(m_page->section(), SettingsPage::Section::Network);
}

//! Of the rows of what the company sees; null: none has these words.
static Chip *chipWith(const SettingsPage &page, const QString &words)
{
    const auto chips = page.findChild<PrivacyTable *>()->findChildren<Chip *>();
    for (Chip *chip : chips) {
        if (chip->text() == words)
            return chip;
    }
    return nullptr;
}

//! Whether one sees a label with these words.
static bool shows(const SettingsPage &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void TestSettingsSearch::whatAChipTookAwayIsBroughtBackAndShown_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("words");
    QTest::newRow("in a fold") << u"Never sent"_s << u"sets no cookie"_s;
    QTest::newRow("in a row") << u"Sent"_s << u"quiet hours stay here"_s;
}

void TestSettingsSearch::whatAChipTookAwayIsBroughtBackAndShown()
{
    QFETCH(const QString, chip);
    QFETCH(const QString, words);
    m_page->show(SettingsPage::Section::Privacy);
    chipWith(*m_page, chip)->click();
    QVERIFY(!chipWith(*m_page, u"All"_s)->isChecked());
    QVERIFY(!shows(*m_page, words));
    m_page->show(SettingsPage::Section::Profile);
    m_page->search(words);
    QCOMPARE(m_page->section(), SettingsPage::Section::Privacy);
    QVERIFY(chipWith(*m_page, u"All"_s)->isChecked());
    QTRY_VERIFY(shows(*m_page, words));
}

void TestSettingsSearch::aChipStaysWhereWhatItShowsHasTheWords()
{
    m_page->show(SettingsPage::Section::Privacy);
    chipWith(*m_page, u"Sent"_s)->click();
    m_page->search(u"ownPercent"_s);
    QVERIFY(chipWith(*m_page, u"Sent"_s)->isChecked());
    QTRY_VERIFY(shows(*m_page, u"ownPercent"_s));
}

void TestSettingsSearch::aSearchThatFindsNothingSaysSo()
{
    const SettingsPage::Section before = m_page->section();
    m_page->search(u"hydrogen valve"_s);
    QCOMPARE(m_page->section(), before);
    QVERIFY(m_page->subtitle().contains(u"Nothing"_s));
    m_page->search({});
    QVERIFY(!m_page->subtitle().contains(u"Nothing"_s));
}

QTEST_MAIN(TestSettingsSearch)
#include "tst_settingssearch.moc"
