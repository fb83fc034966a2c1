// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/idea.h"
#include "core/services/clientcore.h"
#include "core/services/community/ideaservice.h"
#include "core/store/ideastore.h"
#include "core/store/organizationstore.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"
#include "tests/unit/ui/support/mirror.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/states/banner.h"
#include "ui/ideas/ideadetail.h"
#include "ui/ideas/ideaform.h"
#include "ui/ideas/ideaside.h"
#include "ui/ideas/ideaspage.h"
#include "ui/ideas/ideasteps.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestIdeasPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anIdeaIsKeptAtOnceAndWaitsToBeTold();
    void pressedTwiceItIsOneIdeaAndOneMessage();
    void aMessageThatWasBegunWaitsWithItsIdea();
    void aTextThatIsTooLongSaysSo();
    void anObservationSaysWhereAndWhy();
    void aQuestionIsInToCompleteUntilItIsAnswered();
    void whatCommsDidIsNewsUntilItIsSeen();
    void aStoryThatBecameIsRelayedFromHere();
    void whoIsBehindAStoryIsAskedBeforeItIsTold();
    void takingBackAsksFirst();
    void oneLikeItBeginsWithItsWords();
    void aTopicHasItsNameInEnglish();
    void aSearchFindsWordsWithOrWithoutAccents();
    void stepsShowWhatWasAndWhatMayCome();
    void varietyIsSaidOnlyWhenThereIsSomething();
    void changesAreTheSmallestSignals();
    void rowsAreMirrored();
    void everyControlHasAName();

private:
    void bring(const Idea &idea, bool news = true);
    Idea anIdea(const QString &id, IdeaState state) const;

    Theme m_theme;
    ManualClock m_clock { now };
    OneColour m_images { Qt::gray };
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<IdeasPage> m_page;
};

void TestIdeasPage::initTestCase()
{
    m_theme.install(*qApp);
    m_pictures = std::make_unique<PictureCache>(m_images);
}

void TestIdeasPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_page = std::make_unique<IdeasPage>(m_theme, *m_pictures, m_core->ideas(), m_clock);
    m_page->resize(1200, 800);
    m_page->show();
}

void TestIdeasPage::cleanup()
{
    m_page.reset();
    m_core.reset();
}

Idea TestIdeasPage::anIdea(const QString &id, IdeaState state) const
{
    Idea idea;
    idea.id.value = id;
    idea.text = u"Film the cutaway pump. It will be painted soon."_s;
    idea.title = ideaTitle(idea.text);
    idea.state = state;
    idea.createdAt = now.addDays(-3);
    idea.changedAt = now.addDays(-1);
    idea.steps = { { IdeaState::Sent, now.addDays(-3) } };
    if (state != IdeaState::Sent)
        idea.steps.append({ state, now.addDays(-1) });
    return idea;
}

void TestIdeasPage::bring(const Idea &idea, bool news)
{
    const KeptIdea kept { idea.id, QString::fromUtf8(QJsonDocument(Api::toJson(idea)).toJson()),
        idea.changedAt, false, news };
    const auto written = QCoro::waitFor(
        m_core->store().write([kept](QSqlDatabase &db) { return IdeaStore(db).upsert({ kept }); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Q_EMIT m_core->ideas().changed();
}

void TestIdeasPage::anIdeaIsKeptAtOnceAndWaitsToBeTold()
{
    auto *text = m_page->form().findChild<QPlainTextEdit *>();
    m_page->writeNew();
    QString said;
    connect(m_page.get(), &Page::undoOffered, this,
        [&said](const UndoOffer &offer) { said = offer.text; });
    QTest::keyClicks(text, u"Someone should film it"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_page->list().model().rowCount(), 1);
    // Offline, too: it is not there yet.
    QTRY_COMPARE(said, u"On its way to Comms. Their answer comes here"_s);
    QVERIFY(text->toPlainText().isEmpty());
    QVERIFY(m_core->ideas().rows()->first().waiting);
    const auto pushes = PushStore(m_core->store().reader()).oldest(10, 1 << 20);
    QCOMPARE(pushes->first().kind, u"idea"_s);
    QCOMPARE(pushes->first().body[u"text"_s].toString(), u"Someone should film it"_s);
}

void TestIdeasPage::pressedTwiceItIsOneIdeaAndOneMessage()
{
    IdeaForm &form = m_page->form();
    auto *text = form.findChild<QPlainTextEdit *>();
    const QSignalSpy asked(&form, &IdeaForm::sendAsked);
    QTest::keyClicks(text, u"Someone should film it"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QTRY_VERIFY(text->toPlainText().isEmpty() && !text->isReadOnly());
    QCOMPARE(m_core->ideas().rows()->size(), 1);
    auto *message = m_page->detail().findChild<QLineEdit *>();
    const QSignalSpy written(&m_page->detail(), &IdeaDetail::messageWritten);
    message->setText(u"The apprentices built it"_s);
    QTest::keyClick(message, Qt::Key_Return);
    QTest::keyClick(message, Qt::Key_Return);
    QCOMPARE(written.count(), 1);
    QTRY_VERIFY(!message->isReadOnly());
}

void TestIdeasPage::aMessageThatWasBegunWaitsWithItsIdea()
{
    bring(anIdea(u"i"_s, IdeaState::Read), false);
    bring(anIdea(u"j"_s, IdeaState::Read), false);
    auto *message = m_page->detail().findChild<QLineEdit *>();
    m_page->list().select({ u"i"_s });
    message->setText(u"The apprentices built it"_s);
    m_page->list().select({ u"j"_s });
    QTRY_VERIFY(message->text().isEmpty());
    m_page->list().select({ u"i"_s });
    QTRY_COMPARE(message->text(), u"The apprentices built it"_s);
    QTest::keyClick(message, Qt::Key_Return);
    QTRY_VERIFY(message->text().isEmpty());
    m_page->list().select({ u"j"_s });
    m_page->list().select({ u"i"_s });
    QVERIFY(message->text().isEmpty()); // it is sent
    QCOMPARE(m_core->ideas().row({ u"i"_s })->idea.messages.size(), 1);
}

void TestIdeasPage::aTextThatIsTooLongSaysSo()
{
    IdeaForm &form = m_page->form();
    const auto says = [&form](const QString &words) {
        const auto labels = form.findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const TextLabel *label) { return label->text().contains(words); });
    };
    auto *text = form.findChild<QPlainTextEdit *>();
    text->setPlainText(QString(IdeaLimits::text + 12, u'a'));
    QVERIFY(says(u"12 character(s) too long"_s));
    QVERIFY(!says(u"Goes to Comms"_s));
    text->setPlainText(QString(IdeaLimits::text, u'a'));
    QVERIFY(!says(u"too long"_s));
    QVERIFY(says(u"Goes to Comms"_s));
}

void TestIdeasPage::anObservationSaysWhereAndWhy()
{
    IdeaForm &form = m_page->form();
    form.setKind(IdeaKind::Observation);
    form.findChild<QPlainTextEdit *>()->setPlainText(u"A reader takes our recall for a new one"_s);
    const auto fields = form.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName().startsWith(u"Where"_s))
            field->setText(u"LinkedIn"_s);
        if (field->accessibleName().startsWith(u"Why"_s))
            field->setText(u"It spreads"_s);
    }
    const Idea idea = form.idea();
    QCOMPARE(idea.kind, IdeaKind::Observation);
    QCOMPARE(idea.place, u"LinkedIn"_s);
    QCOMPARE(idea.why, u"It spreads"_s);
    form.setKind(IdeaKind::Story); // then they are not asked for
    QVERIFY(form.idea().place.isEmpty());
}

void TestIdeasPage::aQuestionIsInToCompleteUntilItIsAnswered()
{
    Idea asked = anIdea(u"i"_s, IdeaState::Asked);
    asked.messages = { { { u"m"_s }, asked.id, { u"t"_s }, u"Thomas"_s, true, false,
        u"Who built it?"_s, now.addDays(-1) } };
    bring(asked);
    bring(anIdea(u"j"_s, IdeaState::Read), false);
    QCOMPARE(m_page->list().model().rowCount(), 2);
    QCOMPARE(m_core->ideas().counts().value().forMember, 1);
    m_page->list().select({ u"i"_s });
    Q_EMIT m_page->detail().messageWritten(u"The apprentices"_s);
    QTRY_COMPARE(m_core->ideas().row({ u"i"_s })->idea.state, IdeaState::Read);
    QCOMPARE(m_core->ideas().row({ u"i"_s })->idea.messages.size(), 2);
    QTRY_COMPARE(m_core->ideas().counts().value().forMember, 0);
}

void TestIdeasPage::whatCommsDidIsNewsUntilItIsSeen()
{
    bring(anIdea(u"j"_s, IdeaState::Read), false);
    Idea reviewed = anIdea(u"i"_s, IdeaState::InReview);
    m_page->hide();
    bring(reviewed);
    QVERIFY(m_core->ideas().row({ u"i"_s })->news);
    m_page->show();
    m_page->list().select({ u"j"_s });
    m_page->list().select({ u"i"_s });
    QTRY_VERIFY(!m_core->ideas().row({ u"i"_s })->news);
}

void TestIdeasPage::aStoryThatBecameIsRelayedFromHere()
{
    QSignalSpy relayed(m_page.get(), &IdeasPage::relayRequested);
    Idea became = anIdea(u"i"_s, IdeaState::BecameStory);
    became.story.value = u"story-1"_s;
    bring(became);
    Q_EMIT m_page->detail().relayAsked(became.story);
    QCOMPARE(relayed.size(), 1);
    QVERIFY(m_page->subtitle().contains(u'1'));
}

void TestIdeasPage::whoIsBehindAStoryIsAskedBeforeItIsTold()
{
    Idea idea = anIdea(u"i"_s, IdeaState::BecameStory);
    idea.story = { u"s"_s };
    bring(idea);
    m_page->select(idea.id);
    auto *question = m_page->findChild<Banner *>(u"ideaCredit"_s);
    QVERIFY(question && question->isVisible());
    for (auto *button : question->findChildren<Button *>()) {
        if (button->text() == u"Name me"_s)
            button->click();
    }
    QTRY_COMPARE(m_core->ideas().row(idea.id)->idea.credit, IdeaCredit::Named);
    QTRY_VERIFY(!question->isVisible());
    const auto pushes = PushStore(m_core->store().reader()).oldest(10, 1 << 20);
    QCOMPARE(pushes->size(), 1);
    QCOMPARE(pushes->first().kind, u"idea-credit"_s);
    QCOMPARE(pushes->first().body[u"credit"_s].toString(), u"named"_s);
    bring(anIdea(u"j"_s, IdeaState::InReview));
    m_page->select({ u"j"_s });
    QVERIFY(!question->isVisible()); // not before it is one
}

void TestIdeasPage::takingBackAsksFirst()
{
    bring(anIdea(u"i"_s, IdeaState::Sent), false);
    auto *question = m_page->detail().findChild<Banner *>();
    QVERIFY(!m_page->detail().isAsking());
    question->show();
    QVERIFY(m_page->detail().isAsking());
    QVERIFY(m_page->goBack()); // Esc leaves the question
    QVERIFY(!m_page->detail().isAsking());
    QCOMPARE(m_core->ideas().rows()->size(), 1);
    Q_EMIT question->actionTriggered();
    QTRY_VERIFY(m_core->ideas().rows()->isEmpty());
}

void TestIdeasPage::oneLikeItBeginsWithItsWords()
{
    Topic topic;
    topic.id = { u"water"_s };
    topic.name = u"Water"_s;
    IdeaForm &form = m_page->form();
    form.setTopics({ topic });
    Idea idea = anIdea(u"i"_s, IdeaState::Answered);
    idea.kind = IdeaKind::Observation;
    idea.place = u"LinkedIn"_s;
    idea.why = u"It spreads"_s;
    idea.topic = topic.id;
    idea.link = QUrl(u"https://norvane.example/the%20pump"_s);
    form.fillFrom(idea);
    const Idea written = form.idea();
    QCOMPARE(written.kind, idea.kind);
    QCOMPARE(written.text, idea.text);
    QCOMPARE(written.place, idea.place);
    QCOMPARE(written.why, idea.why);
    QCOMPARE(written.topic, idea.topic);
    QCOMPARE(written.link, idea.link);
    form.settled({});
    form.findChild<QPlainTextEdit *>()->setPlainText(u"Mine"_s);
    bring(idea);
    m_page->list().select(idea.id);
    Q_EMIT m_page->detail().duplicateAsked();
    QCOMPARE(form.idea().text, u"Mine"_s); // what is being written stays
    form.settled({});
    Q_EMIT m_page->detail().duplicateAsked();
    QCOMPARE(form.idea().text, idea.text);
}

void TestIdeasPage::aTopicHasItsNameInEnglish()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const QList<Topic> topics { { { u"people"_s }, u"Équipes"_s, u"People"_s } };
    const auto written = QCoro::waitFor(m_core->store().write(
        [topics](QSqlDatabase &db) { return OrganizationStore(db).upsertTopics(topics); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Idea idea = anIdea(u"i"_s, IdeaState::Read);
    idea.topic = topics.constFirst().id;
    bring(idea, false);
    m_page->select(idea.id);
    const auto labels = m_page->detail().findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const TextLabel *label) { return label->text().contains(u"Topic: People"_s); }));
}

void TestIdeasPage::aSearchFindsWordsWithOrWithoutAccents()
{
    Idea idea = anIdea(u"i"_s, IdeaState::Sent);
    idea.text = u"Le chantier d’été à Lyon"_s;
    bring(idea, false);
    m_page->search(u"d'ete"_s);
    QCOMPARE(m_page->list().model().rowCount(), 1);
    m_page->search(u"winter"_s);
    QVERIFY(m_page->list().isHidden());
    QSignalSpy cleared(m_page.get(), &Page::searchCleared);
    for (Button *button : m_page->findChildren<Button *>()) {
        if (button->text() == u"Clear"_s && button->isVisible())
            button->click();
    }
    QCOMPARE(cleared.size(), 1);
}

void TestIdeasPage::stepsShowWhatWasAndWhatMayCome()
{
    const auto steps = IdeaSteps::stepsOf(anIdea(u"i"_s, IdeaState::InReview), now);
    QCOMPARE(steps.size(), 3); // sent, in review; a story may come
    QVERIFY(!steps.at(1).when.isEmpty() && steps.last().when.isEmpty());
    const auto over = IdeaSteps::stepsOf(anIdea(u"i"_s, IdeaState::Declined), now);
    QCOMPARE(over.size(), 2);
}

void TestIdeasPage::varietyIsSaidOnlyWhenThereIsSomething()
{
    QVERIFY(IdeaSide::varietyText({}).isEmpty());
    const Variety variety = varietyOf({ { Network::LinkedIn, { u"a"_s } },
        { Network::LinkedIn, { u"b"_s } }, { Network::Mastodon, {} } });
    const QString text = IdeaSide::varietyText(variety);
    QVERIFY(text.contains(u"LinkedIn"_s) && text.contains(u"66"_s));
}

void TestIdeasPage::changesAreTheSmallestSignals()
{
    IdeaModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto row = [](const QString &id, const QString &tag = {}) {
        return IdeaRow { { id }, IdeaKind::Story, u"Title "_s + id, {}, tag };
    };
    model.setRows({ row(u"a"_s), row(u"b"_s), row(u"c"_s) });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({ row(u"a"_s), row(u"b"_s, u"Read"_s), row(u"c"_s) });
    QCOMPARE(changed.size(), 1);
    model.setRows({ row(u"c"_s), row(u"d"_s), row(u"a"_s) });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data(IdeaModel::IdRole).toString(), u"d"_s);
    QCOMPARE(reset.size(), 0);
    const IdeaRowLayout layout = layoutIdeaRow(QRect(0, 0, 500, 74), 90, 60, 20, 16);
    QVERIFY(layout.title.right() < layout.tag.left() && layout.line.right() < layout.when.left());
    QVERIFY(!layout.kind.intersects(layout.title) && layout.card.contains(layout.when));
}

void TestIdeasPage::rowsAreMirrored()
{
    IdeaDelegate delegate(m_theme);
    IdeaModel model;
    model.setRows({ IdeaRow { { u"a"_s }, IdeaKind::Story, u"Film the pump"_s } });
    const QSize size(480, 74);
    const QImage left = paintedRow(delegate, model.index(0), size, Qt::LeftToRight);
    const QImage right = paintedRow(delegate, model.index(0), size, Qt::RightToLeft);
    const QRgb kind = m_theme.colors().accentSoft.rgb(); // the ground of the kind's picture
    QCOMPARE(left.pixel(14, 30), kind);
    QCOMPARE(right.pixel(size.width() - 15, 30), kind);
    QVERIFY(right.pixel(14, 30) != kind);
}

void TestIdeasPage::everyControlHasAName()
{
    bring(anIdea(u"i"_s, IdeaState::Asked));
    VERIFY_NAMED(m_page.get());
}

QTEST_MAIN(TestIdeasPage)
#include "tst_ideaspage.moc"
