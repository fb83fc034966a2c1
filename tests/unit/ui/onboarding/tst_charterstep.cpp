// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/charterservice.h"
#include "core/services/clientcore.h"
#include "core/store/profilestore.h"
#include "core/store/store.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/chip.h"
#include "ui/onboarding/charterstep.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestCharterStep final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void theTextIsReadAndTicked();
    void aNewerVersionMustBeTickedAgain();
    void whatChangedSinceTheAcceptedVersionComesFirst();
    void everyControlHasAName();

private:
    void bring(int version, const QString &text);
    void bringJson(const QString &json);
    QCheckBox *tick() const { return m_step->findChild<QCheckBox *>(); }

    Theme m_theme;
    ManualClock m_clock { now };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<CharterStep> m_step;
};

void TestCharterStep::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    bring(1, u"Speak for yourself."_s);
    m_step = std::make_unique<CharterStep>(m_theme, m_core->charter(), m_core->sync());
    m_step->show();
    m_step->entered();
}

void TestCharterStep::cleanup()
{
    m_step.reset();
    m_core.reset();
}

void TestCharterStep::bring(int version, const QString &text)
{
    bringJson(uR"({"version":%1,"texts":[{"language":"en","text":"%2"}]})"_s.arg(
        QString::number(version), text));
}

void TestCharterStep::bringJson(const QString &json)
{
    const auto written = QCoro::waitFor(m_core->store().write(
        [json](QSqlDatabase &db) { return ProfileStore(db).setValue(u"charter"_s, json); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Q_EMIT m_core->charter().changed();
}

void TestCharterStep::theTextIsReadAndTicked()
{
    QSignalSpy finished(m_step.get(), &OnboardingStep::finished);
    QCOMPARE(m_step->findChild<QPlainTextEdit *>()->toPlainText(), u"Speak for yourself."_s);
    QVERIFY(!m_step->canContinue());
    m_step->submit();
    QVERIFY(m_core->charter().isPending());
    tick()->click();
    QVERIFY(m_step->canContinue());
    m_step->submit();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_core->charter().isPending());
}

void TestCharterStep::aNewerVersionMustBeTickedAgain()
{
    tick()->click();
    QVERIFY(m_step->canContinue());
    bring(2, u"Speak for yourself, and kindly."_s);
    QVERIFY(!m_step->canContinue());
    QVERIFY(tick()->text().contains(u'2'));
    QVERIFY(m_step->findChild<QPlainTextEdit *>()->toPlainText().contains(u"kindly"_s));
}

void TestCharterStep::whatChangedSinceTheAcceptedVersionComesFirst()
{
    auto *text = m_step->findChild<QPlainTextEdit *>();
    const auto chip = [this](const QString &words) {
        for (Chip *chip : m_step->findChildren<Chip *>()) {
            if (chip->text().contains(words))
                return chip;
        }
        return static_cast<Chip *>(nullptr);
    };
    QVERIFY(!chip(u"Whole"_s)->isVisibleTo(m_step.get())); // the first version has nothing before
    bringJson(uR"({"version":2,"texts":[{"language":"en","text":"Be kind.\n\nName your company."}],
        "acceptedBefore":1,"textsBefore":[{"language":"en","text":"Be kind.\n\nAsk first."}]})"_s);
    QVERIFY(chip(u"since version 1"_s)->isChecked());
    QVERIFY(text->toPlainText().contains(u"Name your company."_s));
    QVERIFY(text->toPlainText().contains(u"Ask first."_s));
    QVERIFY(!text->toPlainText().contains(u"Be kind."_s));
    chip(u"Whole"_s)->click();
    QCOMPARE(text->toPlainText(), u"Be kind.\n\nName your company."_s);
}

void TestCharterStep::everyControlHasAName()
{
    VERIFY_NAMED(m_step.get());
}

QTEST_MAIN(TestCharterStep)
#include "tst_charterstep.moc"
