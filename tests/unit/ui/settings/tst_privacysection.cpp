// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/charterservice.h"
#include "core/services/clientcore.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/community/ideaservice.h"
#include "core/services/community/wallservice.h"
#include "core/services/insights/countpush.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/outbox/relaystep.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/unit/core/store/storefixture.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/switch.h"
#include "ui/settings/mydatacard.h"
#include "ui/settings/privacyfacts.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/privacytable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestPrivacySection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void whatIsListedIsWhatIsPushed();
    void whatGoesAnotherWayThanAPushIsListedToo();
    void whatIsNeverSentCanBeSeenAlone();
    void aRowOpensTheExactFields();
    void theArrowsGoFromRowToRow();
    void whatStandsBesideGoesBelowWhereThereIsNoRoom();
    void whatCannotBeChosenSaysWhy();
    void itSaysWhomToAsk();
    void everyControlHasAName();

private:
    Theme m_theme;
};

static PrivacySection::Services servicesOf(const ClientCore &core)
{
    return { core.pushJournal(), core.session(), core.exports(), core.leaving(),
        { &core.directory(), &core.recognition(), &core.feedback(), &core.card() } };
}

namespace {

//! The section, on a profile of its own.
class SectionOfProfile final {
    Q_DISABLE_COPY_MOVE(SectionOfProfile)
public:
    explicit SectionOfProfile(Theme &theme)
        : m_section(theme, servicesOf(*m_core))
    {
    }
    ClientCore &core() { return *m_core; }
    PrivacySection &section() { return m_section; }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<ClientCore> m_core = ClientCore::open(m_folder.path(), m_clock).value();
    PrivacySection m_section;
};

} // namespace

//! Those that one sees, whose name for screen readers has words.
static QList<QAbstractButton *> rowsWith(const PrivacySection &section, const QString &words)
{
    QList<QAbstractButton *> rows;
    const auto buttons = section.findChildren<QAbstractButton *>();
    for (QAbstractButton *row : buttons) {
        if (row->isVisible() && row->accessibleName().contains(words))
            rows.append(row);
    }
    return rows;
}

//! Every kind of push that the program makes, made by the services that make it.
static QList<QueuedPush> everyPush(ClientCore &core, const Clock &clock)
{
    const Relay relay = Relais::Test::aRelay(1);
    const QString charter =
        uR"({"version":1,"texts":[{"language":"en","text":"Speak for yourself."}]})"_s;
    Store::Job known = [charter](QSqlDatabase &db) -> Result<void> {
        if (const auto kept = ProfileStore(db).setValue(u"charter"_s, charter); !kept)
            return kept;
        return StoryStore(db).upsert({ Relais::Test::aStory(1) });
    };
    Q_UNUSED(QCoro::waitFor(core.store().write(known)));
    Q_UNUSED(QCoro::waitFor(commitNew(core.store(), clock, { { relay } })));
    RelayCount count;
    count.relay = relay.id;
    count.provenance = Provenance::Reported;
    count.count = 7;
    count.countedAt = clock.now();
    Q_UNUSED(QCoro::waitFor(
        core.store().write(keepCounts(relay.id, Network::Bluesky, { count }, clock))));
    const WallPostId post { u"0190163d-0000-7000-8000-00000000000a"_s };
    core.wall().seen(post);
    core.wall().react(post, true);
    Q_UNUSED(QCoro::waitFor(core.charter().accept(1)));
    const auto said = QCoro::waitFor(core.wall().post(u"Good morning"_s, {}));
    Q_UNUSED(QCoro::waitFor(core.wall().edit({ said->id, u"Good evening"_s, {} })));
    core.wall().report(post, u"It names a customer"_s);
    core.wall().reportComment(post, { u"comment-1"_s }, u"It names a customer"_s);
    Idea idea;
    idea.text = u"Film the pump"_s;
    const auto suggested = QCoro::waitFor(core.ideas().suggest(idea));
    Q_UNUSED(QCoro::waitFor(core.ideas().write(*suggested, u"It is blue"_s)));
    Q_UNUSED(QCoro::waitFor(core.ideas().setCredit(*suggested, IdeaCredit::Named)));
    Q_UNUSED(QCoro::waitFor(core.ideas().withdraw(*suggested)));
    Thanks thanks;
    thanks.object = post.value;
    thanks.receiver = core.session().member().id;
    Q_UNUSED(QCoro::waitFor(core.feedback().thank(thanks)));
    const auto received = core.feedback().received();
    if (received && !received->isEmpty())
        Q_UNUSED(QCoro::waitFor(core.feedback().setOpen(received->first().id, true)));
    StoryRating rating;
    rating.story = Relais::Test::aStory(1).id;
    Q_UNUSED(QCoro::waitFor(core.feedback().rate(rating)));
    core.settings().setServer(QUrl(u"http://127.0.0.1:9"_s));
    Q_UNUSED(QCoro::waitFor(core.feedback().referralLink(rating.story)));
    Relay out = Relais::Test::aRelay(2);
    out.state = RelayState::Published;
    Story withdrawn = Relais::Test::aStory(1);
    withdrawn.state = StoryState::Withdrawn;
    Store::Job gone = [out, withdrawn](QSqlDatabase &db) -> Result<void> {
        if (const auto kept = RelayStore(db).insert(out); !kept)
            return kept;
        return StoryStore(db).upsert({ withdrawn });
    };
    Q_UNUSED(QCoro::waitFor(core.store().write(gone)));
    Q_UNUSED(QCoro::waitFor(core.relays().markCorrected(out.id)));
    return PushStore(core.store().reader()).oldest(100, 100'000).value_or(QList<QueuedPush>());
}

void TestPrivacySection::whatIsListedIsWhatIsPushed()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto core = ClientCore::open(folder.path(), clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    QHash<QString, QStringList> listed;
    for (const PrivacyFact &fact : PrivacyFacts::all()) {
        QVERIFY2(fact.push.isEmpty() || fact.sent, qPrintable(fact.what));
        if (!fact.push.isEmpty())
            listed.insert(fact.push, fact.fields);
    }
    QSet<QString> seen;
    for (const QueuedPush &push : everyPush(**core, clock)) {
        QVERIFY2(listed.contains(push.kind), qPrintable(push.kind));
        QStringList said = listed.value(push.kind);
        said.sort();
        QCOMPARE(push.body.keys(), said);
        seen.insert(push.kind);
    }
    QCOMPARE(seen.size(), listed.size());
}

void TestPrivacySection::whatGoesAnotherWayThanAPushIsListedToo()
{
    const QList<PrivacyFact> facts = PrivacyFacts::all();
    const auto listed = [&facts](const QString &words) {
        return std::any_of(facts.cbegin(), facts.cend(), [&words](const PrivacyFact &fact) {
            return fact.sent && !fact.readers.isEmpty() && fact.what.contains(words);
        });
    };
    // PUT /v1/me/digest and /v1/me/report, /v1/lent-pictures, /v1/ideas/preview, /v1/directory,
    // /v1/nominations, /v1/recognitions, /v1/me/leaderboard
    for (const QString &words : { u"e-mails that you ask for"_s, u"Pictures for Threads"_s,
             u"link of an idea"_s, u"Whom you look for"_s, u"Whom you nominate"_s,
             u"a recognition of yours"_s, u"part in the ranking"_s })
        QVERIFY2(listed(words), qPrintable(words));
    const auto settings = std::find_if(facts.cbegin(), facts.cend(),
        [](const PrivacyFact &fact) { return !fact.sent && fact.what.contains(u"quiet hours"_s); });
    QVERIFY(settings != facts.cend());
    QVERIFY(settings->exactly.contains(u"e-mail"_s));
}

void TestPrivacySection::whatIsNeverSentCanBeSeenAlone()
{
    SectionOfProfile profile(m_theme);
    PrivacySection &section = profile.section();
    section.resize(800, 900);
    section.show();
    QVERIFY(rowsWith(section, u". Receives. "_s).size() > 5);
    QVERIFY(rowsWith(section, u". Does not receive. "_s).size() >= 5);
    for (Chip *chip : section.findChildren<Chip *>()) {
        if (chip->text() == u"Never sent"_s)
            chip->click();
    }
    // The rows that stay come up with the next turn of the loop.
    QTRY_VERIFY(rowsWith(section, u". Does not receive. "_s).size() >= 5);
    QVERIFY(rowsWith(section, u". Receives. "_s).isEmpty());
}

void TestPrivacySection::aRowOpensTheExactFields()
{
    SectionOfProfile profile(m_theme);
    PrivacySection &section = profile.section();
    section.resize(800, 900);
    section.show();
    const auto fields = [&section] {
        const auto labels = section.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"ownPercent"_s);
        });
    };
    QVERIFY(!fields());
    const QList<QAbstractButton *> relays = rowsWith(section, u"Relays. Receives. "_s);
    QCOMPARE(relays.size(), 1);
    QTest::keyClick(relays.first(), Qt::Key_Return);
    QVERIFY(fields());
    QTest::keyClick(relays.first(), Qt::Key_Return);
    QVERIFY(!fields());
}

void TestPrivacySection::theArrowsGoFromRowToRow()
{
    SectionOfProfile profile(m_theme);
    PrivacySection &section = profile.section();
    section.resize(800, 900);
    section.show();
    QVERIFY(QTest::qWaitForWindowExposed(&section));
    section.activateWindow();
    const QList<QAbstractButton *> rows = rowsWith(section, u". Receives. "_s);
    QVERIFY(rows.size() > 2);
    rows.at(0)->setFocus();
    QTest::keyClick(rows.at(0), Qt::Key_Down);
    QVERIFY(rows.at(1)->hasFocus());
    QTest::keyClick(rows.at(1), Qt::Key_J);
    QVERIFY(rows.at(2)->hasFocus());
    QTest::keyClick(rows.at(2), Qt::Key_Home);
    QVERIFY(rows.at(0)->hasFocus());
}

void TestPrivacySection::whatStandsBesideGoesBelowWhereThereIsNoRoom()
{
    SectionOfProfile profile(m_theme);
    PrivacySection &section = profile.section();
    section.resize(1000, 800);
    section.show();
    const auto *table = section.findChild<PrivacyTable *>();
    const auto *data = section.findChild<MyDataCard *>();
    const auto leftOf = [&section](
                            const QWidget *part) { return part->mapTo(&section, QPoint()).x(); };
    QTRY_VERIFY(leftOf(data) > leftOf(table) + table->width());
    section.resize(700, 800);
    QTRY_COMPARE(leftOf(data), leftOf(table));
}

void TestPrivacySection::whatCannotBeChosenSaysWhy()
{
    SectionOfProfile profile(m_theme);
    PrivacySection &section = profile.section();
    section.show();
    // Nobody is signed in: nothing can be asked, and nothing is supposed.
    const auto *ranking = section.findChild<Switch *>(u"ranking"_s);
    QVERIFY(!ranking->isEnabled());
    QVERIFY(!ranking->isChecked());
    QTRY_VERIFY(!ranking->accessibleDescription().isEmpty());
    const auto *thanks = section.findChild<Switch *>(u"thanks"_s);
    QVERIFY(!thanks->isEnabled());
    QVERIFY(thanks->accessibleDescription().contains(u"Nobody has thanked"_s));
}

void TestPrivacySection::itSaysWhomToAsk()
{
    SectionOfProfile profile(m_theme);
    PrivacySection &section = profile.section();
    const auto says = [&section](const QString &words) {
        const auto labels = section.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"named nobody"_s));
    Member lea;
    lea.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    Store::Job named = [lea](QSqlDatabase &db) -> Result<void> {
        if (const auto kept = ProfileStore(db).setMember(lea); !kept)
            return kept;
        return ProfileStore(db).setValue(u"privacy-contact"_s, u"dpo@norvane.example"_s);
    };
    QVERIFY(QCoro::waitFor(profile.core().store().write(named)).has_value());
    const auto started = profile.core().start(false);
    section.show();
    QVERIFY(says(u"dpo@norvane.example"_s));
    QVERIFY(!says(u"named nobody"_s));
    const auto buttons = section.findChildren<QAbstractButton *>();
    const auto write = std::find_if(buttons.cbegin(), buttons.cend(), [](QAbstractButton *button) {
        return button->accessibleName() == u"Write to whom your company named"_s;
    });
    QVERIFY(write != buttons.cend());
    QGuiApplication::clipboard()->clear();
    (*write)->click(); // no mail program is here
    QCOMPARE(QGuiApplication::clipboard()->text(), u"dpo@norvane.example"_s);
}

void TestPrivacySection::everyControlHasAName()
{
    SectionOfProfile profile(m_theme);
    PrivacySection &section = profile.section();
    VERIFY_NAMED(&section);
}

QTEST_MAIN(TestPrivacySection)
#include "tst_privacysection.moc"
