// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an editor does to several cards of the board at once, and takes back, and what they approve
// of another's, with a real relaisd.

#include "core/services/clientcore.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/sourceservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "tests/support/backendprocess.h"
#include "tests/support/verifyok.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardview.h"
#include "ui/board/bulkbar.h"
#include "ui/board/lanelist.h"
#include "ui/board/lanemodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/editorview.h"
#include "ui/sources/candidatepreview.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/sourcepanel.h"
#include "ui/sources/sourcespage.h"
#include "ui/sources/sourcesview.h"
#include "ui/theme/theme.h"
#include "ui/withdrawal/withdrawal.h"

#include <QApplication>
#include <QCoro/QCoroTask>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 20'000; // ms

//! The page on which a story is written, shown in a window of its own.
class EditorWindow final {
    Q_DISABLE_COPY_MOVE(EditorWindow)
public:
    EditorWindow(Theme &theme, const ClientCore &core, const Clock &clock)
        : m_page(theme, m_cache,
              EditorPage::Services {
                  core.curation(), core.review(), core.signing(), core.session() },
              clock)
    {
        m_page.resize(1400, 900);
        m_page.show();
    }
    EditorPage &page() { return m_page; }

private:
    Ui::Test::OneColour m_pictures { Qt::gray };
    PictureCache m_cache { m_pictures };
    EditorPage m_page;
};

} // namespace

class tst_BulkActs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void whatIsDroppedTogetherComesBackTogether();
    void whatIsKeptTogetherIsGivenBackTogether();
    void whatIsSentToReviewTogetherIsTakenBackTogether();
    void whatIsSentToReviewAloneIsTakenBackToo();
    void eitherEnterSendsToReviewFromTheEditor_data();
    void eitherEnterSendsToReviewFromTheEditor();
    void takingACampaignBackLeavesWhatWasWrittenMeanwhile();
    void anAudienceGivenTogetherIsTakenBackTogether();
    void whatIsDoneWhileTheListsAreAskedForStands();
    void aCopyOfAStoryIsAnOwnDraftUntilItIsTakenBack();
    void aCorrectionThatWaitsIsApprovedWhereItIsFound_data();
    void aCorrectionThatWaitsIsApprovedWhereItIsFound();
    void whatChangedBeforeItIsSignedIsAskedAnew();
    void whatChangedBeforeItIsSignedTogetherIsAskedAnew();
    void whatChangesWhileOthersAreSignedIsNotSigned();
    void aCorrectionThatChangedIsReadAgainBeforeItIsSigned();
    void whatIsWithdrawnIsNotAskedAboutAgain();
    void whatIsApprovedWhileItIsOpenIsWhatItIsComparedWith();
    void whatCouldNotBeReadOfflineIsReadOnceOnline();
    void whatIsStuckOnAWithdrawnStoryIsDiscarded();
    void whyAStoryGoesBackIsGivenBackWhenItIsRefused_data();
    void whyAStoryGoesBackIsGivenBackWhenItIsRefused();
    void whatIsRefusedOfAStoryIsNotSaidOnAnother();
    void whatIsInReviewAndMovedIsReviewedAgainOnceItIsPutBack();
    void whoChangesWhatIsReviewedIsToldAtTheFirstKey();
    void whoWritesOnIsNotStoppedByWhatWasApproved();
    void theBoardThatWasATableIsOneAgain();
    void pausingASourceKeepsWhatAnotherEditorSet();
    void whatAnotherEditorSetOfASourceIsNotReplacedUnseen();
    void aCandidateIsSaidDroppedOnceTheServerAgrees_data();
    void aCandidateIsSaidDroppedOnceTheServerAgrees();

private:
    CurationService &curation() { return m_core->curation(); }
    SourceService &sources() { return m_core->sources(); }
    QStringList candidates() const;
    StoryId written(const QString &title);
    StoryState stateOf(const StoryId &id) { return storyOf(id).state; }
    Story storyOf(const StoryId &id) { return curation().row(id)->working.story; }
    bool areThere(Lane lane, const QStringList &ids) const;
    void choose(Lane lane, const QStringList &ids);
    StoryId inReviewByAnother(const QString &title);
    StoryId ownInReview(const QString &title); //!< that the other editor knows
    static bool says(const QWidget &part, const QString &text);
    StoryId withdrawnByAnother(const QString &title);
    //! Null: no such button is seen.
    static QAbstractButton *seenIn(const QWidget &part, const QString &text);

    BackendProcess m_backend;
    SystemClock m_clock;
    QTemporaryDir m_profile;
    QTemporaryDir m_otherProfile;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<ClientCore> m_other; //!< of a second editor
    Theme m_theme;
    std::unique_ptr<BoardPage> m_page;
    QList<UndoOffer> m_offers;
};

void tst_BulkActs::initTestCase()
{
    m_theme.install(*qApp);
    const QJsonObject invitations = m_backend.loadSample();
    const QString another =
        m_backend.invite(u"second@norvane.example"_s, u"Second Editor"_s, { u"editor"_s });
    QVERIFY(m_backend.start());
    m_other = ClientCore::open(m_otherProfile.path(), m_clock).value();
    VERIFY_OK(QCoro::waitFor(m_other->session().join(another)));
    VERIFY_OK(QCoro::waitFor(m_other->sync().round()));
    m_core = ClientCore::open(m_profile.path(), m_clock).value();
    VERIFY_OK(QCoro::waitFor(m_core->session().join(invitations["editor"_L1].toString())));
    VERIFY_OK(QCoro::waitFor(m_core->sync().round()));
    VERIFY_OK(QCoro::waitFor(curation().refresh()));
    VERIFY_OK(QCoro::waitFor(sources().refresh()));
}

void tst_BulkActs::init()
{
    m_offers.clear();
    m_page = std::make_unique<BoardPage>(m_theme, curation(), sources(), m_clock);
    connect(m_page.get(), &BoardPage::undoOffered, this,
        [this](const UndoOffer &offer) { m_offers.append(offer); });
    m_page->resize(1400, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->opened();
}

QStringList tst_BulkActs::candidates() const
{
    QStringList ids;
    for (const CandidateEntry &entry : m_core->sources().candidates())
        ids.append(entry.id.value);
    return ids;
}

//! A draft of this editor that may be reviewed.
StoryId tst_BulkActs::written(const QString &title)
{
    const StoryId id = curation().create(u"en"_s);
    Story story = storyOf(id);
    story.title = title;
    story.summary = u"Why one would share it"_s;
    story.link = QUrl(u"https://norvane.example/"_s + title);
    curation().edit(story);
    if (const auto sent = QCoro::waitFor(curation().flush(id)); !sent)
        qFatal("%s", qPrintable(sent.error().detail));
    return id;
}

bool tst_BulkActs::areThere(Lane lane, const QStringList &ids) const
{
    const LaneModel &model = m_page->view().model(lane);
    QStringList there;
    for (int row = 0; row < model.rowCount(); ++row)
        there.append(model.index(row).data(LaneModel::IdRole).toString());
    return std::all_of(
        ids.cbegin(), ids.cend(), [&there](const QString &id) { return there.contains(id); });
}

void tst_BulkActs::choose(Lane lane, const QStringList &ids)
{
    QTRY_VERIFY_WITH_TIMEOUT(areThere(lane, ids), soon);
    LaneList &list = m_page->view().lane(lane);
    const LaneModel &model = m_page->view().model(lane);
    list.setFocus();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!ids.contains(model.index(row).data(LaneModel::IdRole).toString()))
            continue;
        list.setCurrentIndex(model.index(row));
        QTest::keyClick(&list, Qt::Key_Space);
    }
    QCOMPARE(m_page->view().chosen().size(), ids.size());
}

void tst_BulkActs::whatIsDroppedTogetherComesBackTogether()
{
    const QStringList before = candidates();
    QVERIFY(before.size() >= 3);
    choose(Lane::Candidate, before.mid(0, 3));
    m_page->view().bulk().button(BulkAct::Drop)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QVERIFY(m_offers.first().text.contains(u'3'));
    QCOMPARE(candidates().size(), before.size() - 3);
    VERIFY_OK(QCoro::waitFor(sources().refresh())); // at the server too
    QCOMPARE(candidates().size(), before.size() - 3);
    QVERIFY(m_offers.first().undo);
    m_offers.first().undo();
    QTRY_COMPARE_WITH_TIMEOUT(candidates().size(), before.size(), soon);
    VERIFY_OK(QCoro::waitFor(sources().refresh()));
    QStringList after = candidates();
    after.sort();
    QStringList sorted = before;
    sorted.sort();
    QCOMPARE(after, sorted);
}

void tst_BulkActs::whatIsKeptTogetherIsGivenBackTogether()
{
    const QStringList before = candidates();
    QVERIFY(before.size() >= 2);
    choose(Lane::Candidate, before.mid(0, 2));
    m_page->view().bulk().button(BulkAct::Keep)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QCOMPARE(candidates().size(), before.size() - 2);
    QVERIFY(m_offers.first().undo);
    m_offers.first().undo();
    QTRY_COMPARE_WITH_TIMEOUT(candidates().size(), before.size(), soon);
    // One alone, by its key: the toast takes it back too.
    m_offers.clear();
    Q_EMIT m_page->view().keepAsked({ candidates().constFirst() });
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QCOMPARE(candidates().size(), before.size() - 1);
    m_offers.first().undo();
    QTRY_COMPARE_WITH_TIMEOUT(candidates().size(), before.size(), soon);
}

void tst_BulkActs::whatIsSentToReviewTogetherIsTakenBackTogether()
{
    const StoryId one = written(u"one"_s);
    const StoryId other = written(u"other"_s);
    choose(Lane::Draft, { one.value, other.value });
    m_page->view().bulk().button(BulkAct::Submit)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QCOMPARE(stateOf(one), StoryState::InReview);
    QCOMPARE(stateOf(other), StoryState::InReview);
    QVERIFY(m_offers.first().undo);
    m_offers.first().undo();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(one), StoryState::Draft, soon);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(other), StoryState::Draft, soon);
}

void tst_BulkActs::whatIsSentToReviewAloneIsTakenBackToo()
{
    const StoryId id = written(u"eighth"_s);
    Q_EMIT m_page->view().submitAsked(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QCOMPARE(stateOf(id), StoryState::InReview);
    QVERIFY(m_offers.first().undo);
    m_offers.first().undo();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), StoryState::Draft, soon);
}

void tst_BulkActs::eitherEnterSendsToReviewFromTheEditor_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("number pad") << Qt::Key_Enter;
}

void tst_BulkActs::eitherEnterSendsToReviewFromTheEditor()
{
    QFETCH(Qt::Key, key);
    const StoryId id = written(key == Qt::Key_Return ? u"sixth"_s : u"seventh"_s);
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    connect(&page, &EditorPage::undoOffered, this,
        [this](const UndoOffer &offer) { m_offers.append(offer); });
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.open(id);
    page.view().form().focusField(StoryField::Title);
    QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), StoryState::InReview, soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QVERIFY(m_offers.first().undo); // as on the board
    m_offers.first().undo();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), StoryState::Draft, soon);
}

void tst_BulkActs::takingACampaignBackLeavesWhatWasWrittenMeanwhile()
{
    const QList<Campaign> campaigns = curation().campaigns().value_or(QList<Campaign>());
    QVERIFY(!campaigns.isEmpty());
    const CampaignId campaign = campaigns.first().id;
    const StoryId one = written(u"third"_s);
    const StoryId other = written(u"fourth"_s);
    choose(Lane::Draft, { one.value, other.value });
    Q_EMIT m_page->view().bulk().actAsked(BulkAct::Campaign, campaign.value);
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QCOMPARE(storyOf(one).campaign, campaign);
    QCOMPARE(storyOf(other).campaign, campaign);
    Story meanwhile = storyOf(one);
    meanwhile.summary = u"Written after that"_s;
    curation().edit(meanwhile);
    QVERIFY(m_offers.first().undo);
    m_offers.first().undo();
    QTRY_VERIFY_WITH_TIMEOUT(storyOf(one).campaign.isEmpty(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(storyOf(other).campaign.isEmpty(), soon);
    QCOMPARE(storyOf(one).summary, u"Written after that"_s);
}

void tst_BulkActs::anAudienceGivenTogetherIsTakenBackTogether()
{
    const Audience french { {}, {}, { u"fr"_s } };
    const StoryId one = written(u"for some"_s);
    const StoryId other = written(u"for the same"_s);
    const Audience before = storyOf(one).audience;
    choose(Lane::Draft, { one.value, other.value });
    Q_EMIT m_page->view().bulk().actAsked(BulkAct::Audience, QVariant::fromValue(french));
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QCOMPARE(storyOf(one).audience, french);
    QCOMPARE(storyOf(other).audience, french);
    QVERIFY(m_offers.first().undo);
    m_offers.first().undo();
    QTRY_COMPARE_WITH_TIMEOUT(storyOf(one).audience, before, soon);
    QTRY_COMPARE_WITH_TIMEOUT(storyOf(other).audience, before, soon);
}

//! An answer that was read before an act must not undo it here.
void tst_BulkActs::whatIsDoneWhileTheListsAreAskedForStands()
{
    const CandidateId first { candidates().constFirst() };
    auto lists = sources().refresh();
    auto stories = curation().refresh();
    auto dropped = sources().drop(first);
    QVERIFY(!candidates().contains(first.value));
    const StoryId id = written(u"fifth"_s);
    VERIFY_OK(QCoro::waitFor(std::move(dropped)));
    VERIFY_OK(QCoro::waitFor(std::move(lists)));
    VERIFY_OK(QCoro::waitFor(std::move(stories)));
    QVERIFY(!candidates().contains(first.value));
    QVERIFY(curation().row(id));
    VERIFY_OK(QCoro::waitFor(sources().restore(first)));
    QVERIFY(candidates().contains(first.value));
}

void tst_BulkActs::aCopyOfAStoryIsAnOwnDraftUntilItIsTakenBack()
{
    const StoryId one = written(u"fifth"_s);
    Story dated = storyOf(one);
    dated.embargo = m_clock.now().addDays(3);
    Caption caption;
    caption.language = u"en"_s;
    caption.text = u"My company did it."_s;
    dated.captions = { caption };
    curation().edit(dated);
    VERIFY_OK(QCoro::waitFor(curation().flush(one)));
    Q_EMIT m_page->view().duplicateAsked(one);
    QCOMPARE(m_offers.size(), 1);
    const auto copyOf = [this] {
        for (const CurationService::Row &row : curation().rows()) {
            if (row.working.story.title == u"fifth (copy)"_s)
                return row;
        }
        return CurationService::Row {};
    };
    const Story copy = copyOf().working.story;
    QVERIFY(!copy.id.isEmpty() && copy.id != one);
    QVERIFY(!copy.embargo.isValid());
    QTRY_COMPARE_WITH_TIMEOUT(copyOf().saving, CurationService::Saving::Saved, soon);
    const Story kept = storyOf(copy.id);
    QCOMPARE(kept.captions.size(), 1);
    QVERIFY(kept.captions.first().id != storyOf(one).captions.first().id);
    QCOMPARE(kept.author, m_core->session().member().id);
    m_offers.first().undo();
    QTRY_VERIFY_WITH_TIMEOUT(copyOf().working.archived, soon);
    QVERIFY(storyOf(one).embargo.isValid()); // the first one stays as it is
}

QAbstractButton *tst_BulkActs::seenIn(const QWidget &part, const QString &text)
{
    for (QAbstractButton *one : part.findChildren<QAbstractButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

//! A story of this editor, which the other one withdrew with a correction.
StoryId tst_BulkActs::withdrawnByAnother(const QString &title)
{
    const StoryId id = written(title);
    CurationService &other = m_other->curation();
    const auto must = [](const Result<void> &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    };
    must(QCoro::waitFor(curation().act(id, StoryAction::Submit)));
    must(QCoro::waitFor(other.refresh()));
    must(QCoro::waitFor(other.act(id, StoryAction::Approve)));
    must(QCoro::waitFor(other.act(id, StoryAction::Withdraw, u"They are thirty"_s,
        { { u"en"_s, u"Correction: thirty began."_s } })));
    must(QCoro::waitFor(curation().refresh()));
    return id;
}

void tst_BulkActs::aCorrectionThatWaitsIsApprovedWhereItIsFound_data()
{
    QTest::addColumn<bool>("onBoard");
    QTest::newRow("board") << true;
    QTest::newRow("editor") << false;
}

void tst_BulkActs::aCorrectionThatWaitsIsApprovedWhereItIsFound()
{
    QFETCH(bool, onBoard);
    const StoryId id = withdrawnByAnother(onBoard ? u"ninth"_s : u"tenth"_s);
    QVERIFY(storyOf(id).correctionPending);
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    connect(&page, &EditorPage::undoOffered, this,
        [this](const UndoOffer &offer) { m_offers.append(offer); });
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.open(id);
    QVERIFY(seenIn(page.view(), u"Read and approve"_s));
    if (onBoard) {
        page.hide(); // keys are for the window in front
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(areThere(Lane::Over, { id.value }), soon);
        LaneList &list = m_page->view().lane(Lane::Over);
        list.setCurrentIndex(m_page->view().model(Lane::Over).indexOf(id.value));
        QTest::keyClick(&list, Qt::Key_A);
    } else {
        seenIn(page.view(), u"Read and approve"_s)->click();
    }
    const ReasonBar &bar = onBoard ? m_page->view().reason() : page.view().reason();
    QVERIFY(bar.isVisible());
    QAbstractButton *approve = seenIn(bar, u"Approve and sign"_s);
    QVERIFY(approve);
    approve->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QVERIFY(!storyOf(id).correctionPending);
    QCOMPARE(storyOf(id).corrections.size(), 1);
    // Whoever has the story open sees that nothing waits any more.
    QTRY_VERIFY_WITH_TIMEOUT(!seenIn(page.view(), u"Read and approve"_s), soon);
}

void tst_BulkActs::whatChangedBeforeItIsSignedIsAskedAnew()
{
    CurationService &other = m_other->curation();
    const StoryId id = inReviewByAnother(u"eleventh"_s);
    VERIFY_OK(QCoro::waitFor(curation().refresh()));
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.open(id);
    const QString sign = u"Approve and sign"_s;
    QVERIFY(seenIn(page.view(), sign));
    seenIn(page.view(), sign)->click();
    const ReasonBar &bar = page.view().reason();
    QVERIFY(bar.isVisible());
    Story story = other.row(id)->working.story;
    story.summary = u"Words that the approver has not seen"_s;
    other.edit(story);
    VERIFY_OK(QCoro::waitFor(other.flush(id))); // a draft again
    VERIFY_OK(QCoro::waitFor(other.act(id, StoryAction::Submit)));
    VERIFY_OK(QCoro::waitFor(curation().reload(id)));
    seenIn(bar, sign)->click();
    QVERIFY(bar.isVisible());
    QCOMPARE(stateOf(id), StoryState::InReview);
    seenIn(bar, sign)->click(); // now they have
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), StoryState::Approved, soon);
}

StoryId tst_BulkActs::inReviewByAnother(const QString &title)
{
    CurationService &other = m_other->curation();
    const StoryId id = other.create(u"en"_s);
    Story story = other.row(id)->working.story;
    story.title = title;
    story.summary = u"Why one would share it"_s;
    story.link = QUrl(u"https://norvane.example/"_s + title);
    other.edit(story);
    if (const auto sent = QCoro::waitFor(other.act(id, StoryAction::Submit)); !sent)
        qFatal("%s", qPrintable(sent.error().detail));
    return id;
}

StoryId tst_BulkActs::ownInReview(const QString &title)
{
    const StoryId id = written(title);
    const auto sent = QCoro::waitFor(curation().act(id, StoryAction::Submit));
    const auto known = QCoro::waitFor(m_other->curation().refresh());
    if (!sent || !known)
        qFatal("it is not in review");
    return id;
}

bool tst_BulkActs::says(const QWidget &part, const QString &text)
{
    const QList<TextLabel *> labels = part.findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&text](const TextLabel *label) { return label->text().contains(text); });
}

void tst_BulkActs::whatIsApprovedWhileItIsOpenIsWhatItIsComparedWith()
{
    const StoryId id = ownInReview(u"forty-first"_s);
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.open(id);
    QVERIFY(says(page, u"It was never approved"_s));
    VERIFY_OK(QCoro::waitFor(m_other->curation().act(id, StoryAction::Approve)));
    VERIFY_OK(QCoro::waitFor(curation().reload(id)));
    QTRY_VERIFY_WITH_TIMEOUT(says(page, u"Nothing changed since revision 1"_s), soon);
}

void tst_BulkActs::whatCouldNotBeReadOfflineIsReadOnceOnline()
{
    const StoryId id = ownInReview(u"forty-second"_s);
    VERIFY_OK(QCoro::waitFor(m_other->curation().act(id, StoryAction::Approve)));
    VERIFY_OK(QCoro::waitFor(curation().reload(id)));
    m_backend.stop();
    QVERIFY(!QCoro::waitFor(m_core->sync().round()));
    QVERIFY(!curation().isReachable());
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.open(id);
    QVERIFY(says(page, u"Revision 1 cannot be read now"_s));
    QVERIFY(m_backend.start());
    VERIFY_OK(QCoro::waitFor(m_core->sync().round()));
    QTRY_VERIFY_WITH_TIMEOUT(says(page, u"Nothing changed since revision 1"_s), soon);
}

void tst_BulkActs::whatChangesWhileOthersAreSignedIsNotSigned()
{
    CurationService &other = m_other->curation();
    const StoryId second = inReviewByAnother(u"nineteenth"_s);
    const StoryId first = inReviewByAnother(u"twentieth"_s); // last changed, signed before it
    VERIFY_OK(QCoro::waitFor(curation().refresh()));
    Story story = other.row(second)->working.story;
    story.summary = u"Words that the approver has not seen"_s;
    other.edit(story);
    VERIFY_OK(QCoro::waitFor(other.act(second, StoryAction::Submit)));
    const WorkingStory changed = other.row(second)->working;
    choose(Lane::Review, { second.value, first.value });
    QVERIFY(curation().row(second)->working.version < changed.version);
    m_page->view().bulk().button(BulkAct::Approve)->click();
    QAbstractButton *sign = seenIn(m_page->view().reason(), u"Approve and sign"_s);
    QVERIFY(sign);
    sign->click();
    curation().take(changed); // as a look at the server brings it
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QCOMPARE(stateOf(first), StoryState::Approved);
    QCOMPARE(stateOf(second), StoryState::InReview);
    VERIFY_OK(QCoro::waitFor(curation().reload(second)));
    QCOMPARE(stateOf(second), StoryState::InReview); // at the server too
}

void tst_BulkActs::aCorrectionThatChangedIsReadAgainBeforeItIsSigned()
{
    const StoryId id = withdrawnByAnother(u"twelfth"_s);
    QTRY_VERIFY_WITH_TIMEOUT(areThere(Lane::Over, { id.value }), soon);
    LaneList &list = m_page->view().lane(Lane::Over);
    list.setCurrentIndex(m_page->view().model(Lane::Over).indexOf(id.value));
    QTest::keyClick(&list, Qt::Key_A);
    const ReasonBar &bar = m_page->view().reason();
    const QString sign = u"Approve and sign"_s;
    QVERIFY(seenIn(bar, sign));
    WorkingStory changed = curation().row(id)->working;
    changed.story.corrections = { { u"en"_s, u"Correction: sixty began."_s } };
    curation().take(changed);
    seenIn(bar, sign)->click();
    QVERIFY(bar.isVisible()); // with the words that wait now
    const QList<TextLabel *> labels = bar.findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const TextLabel *label) { return label->text().contains(u"sixty"_s); }));
    QVERIFY(storyOf(id).correctionPending);
}

void tst_BulkActs::whatIsWithdrawnIsNotAskedAboutAgain()
{
    m_page->withdrawal().ask(withdrawnByAnother(u"seventeenth"_s));
    QVERIFY(!m_page->withdrawal().sheet());
    m_page->withdrawal().ask(written(u"eighteenth"_s)); // members saw nothing of it
    QVERIFY(!m_page->withdrawal().sheet());
}

void tst_BulkActs::whatIsStuckOnAWithdrawnStoryIsDiscarded()
{
    const StoryId id = withdrawnByAnother(u"thirty-third"_s);
    Story late = storyOf(id);
    late.title = u"A next revision that came too late"_s;
    curation().edit(late);
    QVERIFY(!QCoro::waitFor(curation().flush(id)));
    QVERIFY(!QCoro::waitFor(curation().archive(id, true)));
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    connect(&page, &EditorPage::undoOffered, this,
        [this](const UndoOffer &offer) { m_offers.append(offer); });
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.open(id);
    const QString discard = u"Discard my text"_s;
    QVERIFY(seenIn(page.view(), discard));
    seenIn(page.view(), discard)->click();
    QCOMPARE(storyOf(id).title, u"thirty-third"_s);
    QVERIFY(!seenIn(page.view(), discard));
    QCOMPARE(m_offers.size(), 1);
    m_offers.constFirst().undo(); // kept until then
    QCOMPARE(storyOf(id).title, late.title);
    QVERIFY(!QCoro::waitFor(curation().flush(id)));
    QVERIFY(seenIn(page.view(), discard));
    seenIn(page.view(), discard)->click();
    VERIFY_OK(QCoro::waitFor(curation().archive(id, true)));
}

void tst_BulkActs::whyAStoryGoesBackIsGivenBackWhenItIsRefused_data()
{
    QTest::addColumn<bool>("onBoard");
    QTest::newRow("board") << true;
    QTest::newRow("editor") << false;
}

void tst_BulkActs::whyAStoryGoesBackIsGivenBackWhenItIsRefused()
{
    QFETCH(bool, onBoard);
    CurationService &other = m_other->curation();
    const StoryId id = inReviewByAnother(onBoard ? u"thirteenth"_s : u"fourteenth"_s);
    VERIFY_OK(QCoro::waitFor(curation().refresh()));
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.open(id);
    if (onBoard)
        Q_EMIT m_page->view().sendBackAsked(id, false);
    else
        Q_EMIT page.view().head().sendBackAsked();
    const ReasonBar &bar = onBoard ? m_page->view().reason() : page.view().reason();
    QVERIFY(bar.isVisible());
    VERIFY_OK(QCoro::waitFor(other.act(id, StoryAction::SendBack, u"Taken back"_s)));
    auto *field = bar.findChild<QLineEdit *>();
    field->setText(u"Say how loud it was"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!bar.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), soon);
    QCOMPARE(field->text(), u"Say how loud it was"_s);
}

void tst_BulkActs::whatIsRefusedOfAStoryIsNotSaidOnAnother()
{
    const StoryId another = written(u"thirty-first"_s);
    const StoryId id = inReviewByAnother(u"thirty-second"_s);
    VERIFY_OK(QCoro::waitFor(curation().refresh()));
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    connect(&page, &EditorPage::undoOffered, this,
        [this](const UndoOffer &offer) { m_offers.append(offer); });
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.open(id);
    Q_EMIT page.view().head().sendBackAsked();
    VERIFY_OK(QCoro::waitFor(m_other->curation().act(id, StoryAction::SendBack, u"Taken back"_s)));
    auto *field = page.view().reason().findChild<QLineEdit *>();
    field->setText(u"Say how loud it was"_s);
    QTest::keyClick(field, Qt::Key_Return);
    page.open(another);
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    const QString said = m_offers.constFirst().text;
    QVERIFY2(said.contains(u"thirty-second"_s), qPrintable(said));
    QVERIFY(page.view().reason().isHidden());
    const QString problem = said.section(u": "_s, 1);
    QVERIFY(!problem.isEmpty());
    const QList<TextLabel *> labels = page.view().findChildren<TextLabel *>();
    QVERIFY(std::none_of(labels.cbegin(), labels.cend(),
        [&](const TextLabel *label) { return label->text().contains(problem); }));
}

void tst_BulkActs::whatChangedBeforeItIsSignedTogetherIsAskedAnew()
{
    CurationService &other = m_other->curation();
    const StoryId id = inReviewByAnother(u"sixteenth"_s);
    VERIFY_OK(QCoro::waitFor(curation().refresh()));
    choose(Lane::Review, { id.value });
    m_page->view().bulk().button(BulkAct::Approve)->click();
    const ReasonBar &bar = m_page->view().reason();
    QVERIFY(bar.isVisible());
    Story story = other.row(id)->working.story;
    story.summary = u"Words that the approver has not seen"_s;
    other.edit(story);
    VERIFY_OK(QCoro::waitFor(other.flush(id))); // a draft again
    VERIFY_OK(QCoro::waitFor(other.act(id, StoryAction::Submit)));
    VERIFY_OK(QCoro::waitFor(curation().reload(id)));
    const QString sign = u"Approve and sign"_s;
    seenIn(bar, sign)->click();
    QVERIFY(bar.isVisible());
    QCOMPARE(stateOf(id), StoryState::InReview);
    seenIn(bar, sign)->click(); // now they have
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), StoryState::Approved, soon);
}

void tst_BulkActs::whatIsInReviewAndMovedIsReviewedAgainOnceItIsPutBack()
{
    CalendarPage page(m_theme, curation(), m_core->settings(), m_clock);
    connect(&page, &CalendarPage::undoOffered, this,
        [this](const UndoOffer &offer) { m_offers.append(offer); });
    const StoryId id = written(u"twenty-first"_s);
    VERIFY_OK(QCoro::waitFor(curation().act(id, StoryAction::Submit)));
    Q_EMIT page.view().moveAsked(id, m_clock.now().toLocalTime().date().addDays(3));
    QCOMPARE(m_offers.size(), 1);
    QVERIFY(m_offers.constFirst().text.contains(u"a draft again"_s));
    VERIFY_OK(QCoro::waitFor(curation().flush(id)));
    QCOMPARE(stateOf(id), StoryState::Draft);
    m_offers.constFirst().undo();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), StoryState::InReview, soon);
    QVERIFY(!storyOf(id).embargo.isValid());
    QCOMPARE(m_offers.size(), 1);
}

void tst_BulkActs::whoChangesWhatIsReviewedIsToldAtTheFirstKey()
{
    const StoryId id = inReviewByAnother(u"thirty"_s);
    VERIFY_OK(QCoro::waitFor(curation().refresh()));
    QVERIFY(curation().row(id)->mayApprove);
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    connect(&page, &EditorPage::undoOffered, this,
        [this](const UndoOffer &offer) { m_offers.append(offer); });
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.open(id);
    page.view().form().focusField(StoryField::Title);
    QWidget *title = QApplication::focusWidget();
    QVERIFY(title);
    QTest::keyClick(title, Qt::Key_End);
    QCOMPARE(m_offers.size(), 0);
    QTest::keyClicks(title, u"!"_s);
    QCOMPARE(m_offers.size(), 1);
    QVERIFY(m_offers.constFirst().text.contains(u"somebody else approves"_s));
    QTest::keyClicks(title, u"!"_s);
    QCOMPARE(m_offers.size(), 1);
    QVERIFY(!curation().row(id)->mayApprove);
    VERIFY_OK(QCoro::waitFor(curation().flush(id)));
    QCOMPARE(stateOf(id), StoryState::Draft);
}

//! What is written in between may be, letter by letter, what was approved.
void tst_BulkActs::whoWritesOnIsNotStoppedByWhatWasApproved()
{
    const StoryId id = written(u"seven"_s);
    VERIFY_OK(QCoro::waitFor(curation().act(id, StoryAction::Submit)));
    VERIFY_OK(QCoro::waitFor(m_other->curation().refresh()));
    VERIFY_OK(QCoro::waitFor(m_other->curation().act(id, StoryAction::Approve)));
    VERIFY_OK(QCoro::waitFor(curation().refresh()));
    const Story approved = storyOf(id);
    EditorWindow window(m_theme, *m_core, m_clock);
    EditorPage &page = window.page();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.open(id);
    Q_EMIT page.view().head().revisionAsked();
    page.view().form().focusField(StoryField::Title);
    QWidget *title = QApplication::focusWidget();
    QVERIFY(title);
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u"!"_s);
    VERIFY_OK(QCoro::waitFor(curation().flush(id)));
    QCOMPARE(stateOf(id), StoryState::Draft);
    curation().edit(approved);
    VERIFY_OK(QCoro::waitFor(curation().flush(id)));
    QCOMPARE(stateOf(id), StoryState::Approved);
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u"?"_s);
    QCOMPARE(storyOf(id).title, u"seven?"_s);
}

void tst_BulkActs::theBoardThatWasATableIsOneAgain()
{
    Settings &settings = m_core->settings();
    m_page->remember(settings);
    QCOMPARE(m_page->view().shape(), BoardShape::Lanes);
    m_page->view().setShape(BoardShape::Table);
    BoardPage next(m_theme, curation(), sources(), m_clock);
    next.remember(settings);
    QCOMPARE(next.view().shape(), BoardShape::Table);
    next.view().setShape(BoardShape::Lanes);
    BoardPage last(m_theme, curation(), sources(), m_clock);
    last.remember(settings);
    QCOMPARE(last.view().shape(), BoardShape::Lanes);
}

void tst_BulkActs::pausingASourceKeepsWhatAnotherEditorSet()
{
    VERIFY_OK(QCoro::waitFor(sources().refresh()));
    QVERIFY(!sources().sources().isEmpty());
    const SourceEntry seen = sources().sources().constFirst();
    Ui::Test::OneColour pictures(Qt::gray);
    PictureCache cache(pictures);
    SourcesPage inbox(m_theme,
        SourcesPage::Services { sources(), curation(), m_core->ideaInbox(), m_clock, cache });
    SourceSettings theirs = seen.settings;
    theirs.perDay = seen.settings.perDay + 7;
    VERIFY_OK(QCoro::waitFor(m_other->sources().change(seen.id, seen.url, theirs)));
    const auto now = [&] {
        SourceEntry found;
        const QList<SourceEntry> all = sources().sources();
        for (const SourceEntry &one : all) {
            if (one.id == seen.id)
                found = one;
        }
        return found.settings;
    };
    Q_EMIT inbox.view().panel().pauseAsked(seen);
    QTRY_VERIFY_WITH_TIMEOUT(now().paused != seen.settings.paused, soon);
    QCOMPARE(now().perDay, theirs.perDay);
    VERIFY_OK(QCoro::waitFor(sources().change(seen.id, seen.url, seen.settings)));
}

void tst_BulkActs::whatAnotherEditorSetOfASourceIsNotReplacedUnseen()
{
    VERIFY_OK(QCoro::waitFor(sources().refresh()));
    QVERIFY(!sources().sources().isEmpty());
    const SourceEntry seen = sources().sources().constFirst();
    Ui::Test::OneColour pictures(Qt::gray);
    PictureCache cache(pictures);
    SourcesPage inbox(m_theme,
        SourcesPage::Services { sources(), curation(), m_core->ideaInbox(), m_clock, cache });
    SourceForm &form = inbox.view().panel().settings();
    form.setSource(seen);
    SourceSettings theirs = seen.settings;
    theirs.perDay = seen.settings.perDay + 7;
    VERIFY_OK(QCoro::waitFor(m_other->sources().change(seen.id, seen.url, theirs)));
    SourceSettings mine = seen.settings;
    mine.expiryDays = seen.settings.expiryDays + 3;
    const auto stored = [&] { // as the server answered last
        const QList<SourceEntry> all = sources().sources();
        for (const SourceEntry &one : all) {
            if (one.id == seen.id)
                return one.settings;
        }
        return SourceSettings();
    };
    const auto isTold = [&form] {
        const QList<TextLabel *> labels = form.findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
            return label->text().startsWith(u"It was changed meanwhile"_s) && !label->isHidden();
        });
    };
    Q_EMIT form.saveAsked(seen.id, seen.url, mine);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), soon);
    VERIFY_OK(QCoro::waitFor(sources().refresh()));
    QCOMPARE(stored().perDay, theirs.perDay);
    Q_EMIT form.saveAsked(seen.id, seen.url, mine); // they mean it
    QTRY_COMPARE_WITH_TIMEOUT(stored().expiryDays, mine.expiryDays, soon);
    QCOMPARE(stored().perDay, mine.perDay);
    VERIFY_OK(QCoro::waitFor(sources().change(seen.id, seen.url, seen.settings)));
}

void tst_BulkActs::aCandidateIsSaidDroppedOnceTheServerAgrees_data()
{
    QTest::addColumn<bool>("onBoard");
    QTest::newRow("board") << true;
    QTest::newRow("sources") << false;
}

void tst_BulkActs::aCandidateIsSaidDroppedOnceTheServerAgrees()
{
    QFETCH(bool, onBoard);
    Ui::Test::OneColour pictures(Qt::gray);
    PictureCache cache(pictures);
    SourcesPage inbox(m_theme,
        SourcesPage::Services { sources(), curation(), m_core->ideaInbox(), m_clock, cache });
    connect(&inbox, &SourcesPage::undoOffered, this,
        [this](const UndoOffer &offer) { m_offers.append(offer); });
    const auto drop = [&](const QString &id) {
        if (onBoard)
            Q_EMIT m_page->view().dropAsked({ id });
        else
            Q_EMIT inbox.view().dropAsked({ id });
    };
    VERIFY_OK(QCoro::waitFor(sources().refresh()));
    QVERIFY(candidates().size() >= 2);
    const QString agreed = candidates().at(0);
    drop(agreed);
    QCOMPARE(m_offers.size(), 0); // nobody said yes yet
    QTRY_COMPARE_WITH_TIMEOUT(m_offers.size(), 1, soon);
    QVERIFY(!candidates().contains(agreed));
    QVERIFY(m_offers.constFirst().undo);
    m_offers.constFirst().undo();
    QTRY_VERIFY_WITH_TIMEOUT(candidates().contains(agreed), soon);
    VERIFY_OK(QCoro::waitFor(sources().refresh())); // at the server too
    QVERIFY(candidates().contains(agreed));

    m_offers.clear();
    const QString taken = candidates().at(1);
    VERIFY_OK(QCoro::waitFor(m_other->sources().keep({ taken })));
    drop(taken);
    const QWidget &shown = onBoard ? static_cast<QWidget &>(m_page->view())
                                   : static_cast<QWidget &>(inbox.view().preview());
    const auto isTold = [&shown] {
        const QList<Banner *> banners = shown.findChildren<Banner *>();
        return std::any_of(banners.cbegin(), banners.cend(),
            [&shown](const Banner *banner) { return banner->isVisibleTo(&shown); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), soon);
    QCOMPARE(m_offers.size(), 0);
    VERIFY_OK(QCoro::waitFor(m_other->sources().giveBack({ taken })));
    VERIFY_OK(QCoro::waitFor(sources().refresh()));
}

QTEST_MAIN(tst_BulkActs)
#include "tst_bulkacts.moc"
