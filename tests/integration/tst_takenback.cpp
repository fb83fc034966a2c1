// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is removed of that which everybody plans with and watches, and taken back, with a real
// relaisd.

#include "core/services/clientcore.h"
#include "core/services/curation/planningservice.h"
#include "core/services/curation/watchservice.h"
#include "core/services/signin/signinservice.h"
#include "tests/support/backendprocess.h"
#include "tests/support/verifyok.h"
#include "ui/common/popovers/undotoast.h"
#include "ui/organization/phrasessection.h"
#include "ui/organization/ratessection.h"
#include "ui/organization/topicssection.h"
#include "ui/theme/theme.h"
#include "ui/watch/watchform.h"
#include "ui/watch/watchpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoro/QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Relais;
using namespace Relais::Test;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 20'000; // ms
} // namespace

class tst_TakenBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRemovedTopicIsBackWithUndo();
    void anAudienceThatSomebodyElseChangedIsNotReplacedUnseen();
    void aRemovedAudienceIsBackWithUndo();
    void aRemovedPhraseIsBackWithUndo();
    void aRemovedPriceIsBackWithCtrlZ();
    void aDeletedSearchIsBackWithUndo();

private:
    //! Clicks the one with that text once it can be; false when it never can.
    static bool press(const QWidget &in, const QString &text);
    QList<Topic> topics() const { return m_core->planning().topics().value(); }
    QList<BlockedPhrase> phrases() const { return m_core->planning().phrases().value(); }
    QList<SavedAudience> audiences()
    {
        return valueOrNothing(QCoro::waitFor(m_core->planning().audiences()));
    }
    QList<EarnedRate> rates() { return valueOrNothing(QCoro::waitFor(m_core->planning().rates())); }
    QStringList searches();

    BackendProcess m_backend;
    SystemClock m_clock;
    QTemporaryDir m_profile;
    std::unique_ptr<ClientCore> m_core;
    Theme m_theme;
};

bool tst_TakenBack::press(const QWidget &in, const QString &text)
{
    const auto found = [&in, &text]() -> QAbstractButton * {
        const auto buttons = in.findChildren<QAbstractButton *>();
        for (QAbstractButton *one : buttons) {
            if (one->text() == text && one->isVisible() && one->isEnabled())
                return one;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&found] { return found() != nullptr; }, soon))
        return false;
    found()->click();
    return true;
}

QStringList tst_TakenBack::searches()
{
    const auto kept = QCoro::waitFor(m_core->watch().watches());
    QStringList names;
    for (const WatchFigures &one : kept.value_or(QList<WatchFigures>()))
        names.append(QString(one.watch.name + u": "_s + one.watch.words.join(u',')));
    return names;
}

void tst_TakenBack::initTestCase()
{
    m_theme.install(*qApp);
    QVERIFY(!m_backend.init().isEmpty());
    const QString link = m_backend.invite(
        u"marion@norvane.example"_s, u"Marion Petit"_s, { u"editor"_s, u"manager"_s, u"admin"_s });
    QVERIFY(m_backend.start());
    m_core = ClientCore::open(m_profile.path(), m_clock).value();
    VERIFY_OK(QCoro::waitFor(m_core->session().join(link)));
}

void tst_TakenBack::aRemovedTopicIsBackWithUndo()
{
    PlanningService &planning = m_core->planning();
    const Topic topic { { planning.newId() }, u"Climat"_s, u"Climate"_s };
    VERIFY_OK(QCoro::waitFor(planning.save(topic)));
    TopicsSection section(m_theme, planning);
    section.show();
    QVERIFY(press(section, u"Remove"_s));
    QTRY_VERIFY_WITH_TIMEOUT(topics().isEmpty(), soon);
    QVERIFY(press(section, u"Undo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(topics() == QList<Topic> { topic }, soon);
    VERIFY_OK(QCoro::waitFor(planning.remove(topic.id)));
}

void tst_TakenBack::anAudienceThatSomebodyElseChangedIsNotReplacedUnseen()
{
    PlanningService &planning = m_core->planning();
    SavedAudience saved { { planning.newId() }, u"Workshops"_s, {} };
    saved.audience.locations = { u"Lyon"_s };
    VERIFY_OK(QCoro::waitFor(planning.save(saved)));
    TopicsSection section(m_theme, planning);
    section.show();
    QVERIFY(press(section, u"Change"_s));
    for (QLineEdit *field : section.findChildren<QLineEdit *>()) {
        if (field->text() == saved.name)
            field->setText(u"Workshops and labs"_s);
    }
    SavedAudience theirs = saved;
    theirs.audience.locations = { u"Esbjerg"_s };
    VERIFY_OK(QCoro::waitFor(planning.save(theirs)));
    QVERIFY(press(section, u"Save the change"_s));
    const auto isTold = [&section] {
        const auto labels = section.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"It was changed meanwhile"_s) && label->isVisible();
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), soon);
    QVERIFY(audiences() == QList<SavedAudience> { theirs });
    QVERIFY(press(section, u"Save the change"_s));
    QTRY_VERIFY_WITH_TIMEOUT(audiences().value(0).name == u"Workshops and labs"_s, soon);
    VERIFY_OK(QCoro::waitFor(planning.remove(saved.id)));
}

void tst_TakenBack::aRemovedAudienceIsBackWithUndo()
{
    PlanningService &planning = m_core->planning();
    SavedAudience saved { { planning.newId() }, u"Lyon"_s, {} };
    saved.audience.locations = { u"Lyon"_s };
    saved.audience.languages = { u"fr"_s };
    VERIFY_OK(QCoro::waitFor(planning.save(saved)));
    TopicsSection section(m_theme, planning);
    section.show();
    QVERIFY(press(section, u"Remove"_s));
    QTRY_VERIFY_WITH_TIMEOUT(audiences().isEmpty(), soon);
    QVERIFY(press(section, u"Undo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(audiences() == QList<SavedAudience> { saved }, soon);
}

void tst_TakenBack::aRemovedPhraseIsBackWithUndo()
{
    PlanningService &planning = m_core->planning();
    const BlockedPhrase phrase { { planning.newId() }, u"carbon neutral"_s, u"Say how much"_s };
    VERIFY_OK(QCoro::waitFor(planning.save(phrase)));
    PhrasesSection section(m_theme, planning);
    section.show();
    QVERIFY(press(section, u"Remove"_s));
    QTRY_VERIFY_WITH_TIMEOUT(phrases().isEmpty(), soon);
    QVERIFY(press(section, u"Undo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(phrases() == QList<BlockedPhrase> { phrase }, soon);
}

void tst_TakenBack::aRemovedPriceIsBackWithCtrlZ()
{
    PlanningService &planning = m_core->planning();
    // Of the figure that the form shows first.
    const EarnedRate rate { u"impression"_s, 12'000, u"EUR"_s, u"Agency"_s, QDate(2025, 10, 1) };
    VERIFY_OK(QCoro::waitFor(planning.save(rate)));
    RatesSection section(m_theme, planning, m_clock);
    section.show();
    QVERIFY(press(section, u"Remove the price"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rates().isEmpty(), soon);
    const auto isOffered = [&section] {
        const auto buttons = section.findChildren<QAbstractButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *one) {
            return one->text() == u"Undo"_s && one->isVisible();
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), soon);
    QTest::keyClick(&section, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(rates() == QList<EarnedRate> { rate }, soon);
}

void tst_TakenBack::aDeletedSearchIsBackWithUndo()
{
    VERIFY_OK(QCoro::waitFor(m_core->watch().save({ {}, u"Us"_s, { u"norvane"_s } })));
    WatchPage page(m_theme, m_core->watch(), m_core->reach());
    UndoOffer offer;
    connect(&page, &Page::undoOffered, this, [&offer](const UndoOffer &one) { offer = one; });
    page.show();
    page.opened();
    QVERIFY(press(page, u"Change"_s));
    QVERIFY(press(page, u"Delete"_s));
    QTRY_VERIFY_WITH_TIMEOUT(searches().isEmpty(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(offer.undo != nullptr, soon);
    offer.undo();
    QTRY_COMPARE_WITH_TIMEOUT(searches(), QStringList { u"Us: norvane"_s }, soon);
}

QTEST_MAIN(tst_TakenBack)
#include "tst_takenback.moc"
