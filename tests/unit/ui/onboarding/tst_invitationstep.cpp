// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pending.h"
#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/states/banner.h"
#include "ui/onboarding/invitationstep.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const QString aLink =
    u"relais://join?server=https%3A%2F%2Frelais.norvane.example&code=ABCD-EFGH-JKMN-PQRS"_s;

QCoro::Task<Result<void>> answered(Result<void> answer)
{
    co_return answer;
}

QCoro::Task<Result<void>> settledBy(Pending<Result<void>> outcome)
{
    co_return co_await outcome;
}

QCoro::Task<Result<Api::SignInOptions>> offered(Result<Api::SignInOptions> options)
{
    co_return options;
}

struct World {
    World() { theme.install(*qApp); }
    QLineEdit *field(const QString &name) const
    {
        for (auto *field : step.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    //! What the red banner says; empty when it is hidden.
    QString problem() const
    {
        for (auto *banner : step.findChildren<Banner *>()) {
            if (banner->isVisibleTo(&step) && !banner->accessibleName().contains(u"voluntary"_s))
                return banner->accessibleName();
        }
        return {};
    }

    bool says(const QString &words) const
    {
        const auto labels = step.findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const TextLabel *label) {
            return label->isVisibleTo(&step) && label->text().contains(words);
        });
    }

    Theme theme;
    QStringList joined;
    Result<void> answer {};
    Result<Api::SignInOptions> options = fail(ErrorCode::Network);
    QList<QUrl> asked;
    QList<QUrl> company;
    CompanyPanel::Ways ways { [this](QUrl server) {
                                 asked.append(server);
                                 return offered(options);
                             },
        [this](QUrl server) {
            company.append(server);
            return answered(answer);
        },
        [] {} };
    InvitationStep step { theme,
        [this](QString text) {
            joined.append(text);
            return answered(answer);
        },
        ways };
};

const Api::SignInOptions withProvider { u"Norvane"_s,
    Api::CompanyProvider { u"https://id.norvane.example"_s, u"relais"_s, {} } };

} // namespace

class TestInvitationStep final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeLinkIsEnough();
    void aCodeNeedsTheAddress();
    void rubbishCannotBeSent();
    void refusalsAreSaidInWords_data();
    void refusalsAreSaidInWords();
    void aUsedInvitationDoesNotStayInTheField();
    void anAddressWithAProviderOffersTheCompanysSignIn();
    void anAddressWithoutOneOffersNothing();
    void aWrongAddressIsSaidWhileItIsTyped();
    void aMessageForANewInvitationIsReady();
    void aRefusedCompanySignInSaysWhy();
    void anAddressThatDidNotAnswerIsAskedAgain();
    void thePageToSignInAtCanBeCopied();
    void everyControlHasAName();
};

void TestInvitationStep::aWholeLinkIsEnough()
{
    World world;
    QSignalSpy finished(&world.step, &OnboardingStep::finished);
    QVERIFY(!world.step.canContinue());
    world.step.setInvitation(u"  "_s + aLink + u"\n"_s);
    QVERIFY(world.step.canContinue());
    world.step.submit();
    QCOMPARE(world.joined, QStringList { aLink });
    QCOMPARE(finished.size(), 1);
}

void TestInvitationStep::aCodeNeedsTheAddress()
{
    World world;
    world.step.setInvitation(u"abcd efgh jkmn pqrs"_s);
    QVERIFY(!world.step.canContinue());
    world.field(u"Company address"_s)->setText(u"relais.norvane.example"_s);
    QVERIFY(world.step.canContinue());
    world.step.submit();
    QCOMPARE(world.joined.size(), 1);
    QVERIFY(world.joined.at(0).startsWith(u"https://relais.norvane.example"_s));
}

void TestInvitationStep::rubbishCannotBeSent()
{
    World world;
    world.step.setInvitation(u"relais://join?server=file%3A%2F%2F%2Fetc&code=x"_s);
    world.step.submit();
    QVERIFY(world.joined.isEmpty());
}

void TestInvitationStep::refusalsAreSaidInWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("says");
    const auto code = [](ErrorCode value) { return static_cast<int>(value); };
    QTest::newRow("used") << code(ErrorCode::Rejected) << u"invitation-used"_s << u"already used"_s;
    QTest::newRow("expired") << code(ErrorCode::Rejected) << u"invitation-expired"_s
                             << u"has ended"_s;
    QTest::newRow("unknown") << code(ErrorCode::Rejected) << u"invitation-unknown"_s
                             << u"does not know"_s;
    QTest::newRow("no server") << code(ErrorCode::Network) << QString()
                               << u"relais.norvane.example does not answer"_s;
    QTest::newRow("another server")
        << code(ErrorCode::NotFound) << QString() << u"not a Relais server"_s;
    QTest::newRow("no keychain") << code(ErrorCode::KeychainUnavailable) << QString()
                                 << u"no keychain"_s;
    QTest::newRow("locked keychain")
        << code(ErrorCode::KeychainLocked) << QString() << u"is locked"_s;
}

void TestInvitationStep::refusalsAreSaidInWords()
{
    QFETCH(int, code);
    QFETCH(QString, reason);
    QFETCH(QString, says);
    World world;
    world.answer = fail(static_cast<ErrorCode>(code), {}, reason);
    world.step.setInvitation(aLink);
    world.step.submit();
    QVERIFY2(world.problem().contains(says), qPrintable(world.problem()));
    QVERIFY(world.step.canContinue()); // and may be tried again
    world.field(u"Invitation"_s)->setText(u"x"_s);
    QVERIFY(world.problem().isEmpty());
}

void TestInvitationStep::aUsedInvitationDoesNotStayInTheField()
{
    World world;
    world.step.setInvitation(aLink);
    QCOMPARE(world.field(u"Invitation"_s)->text(), aLink);
    world.step.submit();
    QCOMPARE(world.joined.size(), 1);
    QVERIFY(world.field(u"Invitation"_s)->text().isEmpty());
}

void TestInvitationStep::anAddressWithAProviderOffersTheCompanysSignIn()
{
    World world;
    world.options = withProvider;
    QSignalSpy finished(&world.step, &OnboardingStep::finished);
    world.field(u"Company address"_s)->setText(u"relais.norvane.exam"_s);
    world.field(u"Company address"_s)->setText(u"relais.norvane.example"_s);
    QVERIFY(!world.step.canContinue());
    QTRY_VERIFY(world.step.canContinue());
    QCOMPARE(world.asked, QList<QUrl> { QUrl(u"https://relais.norvane.example"_s) }); // typed out
    world.step.submit();
    QCOMPARE(world.company, world.asked);
    QCOMPARE(finished.size(), 1);
    QVERIFY(world.joined.isEmpty());
    // Whoever has an invitation uses that.
    world.step.setInvitation(aLink);
    world.step.submit();
    QCOMPARE(world.joined.size(), 1);
}

void TestInvitationStep::anAddressWithoutOneOffersNothing()
{
    World world;
    world.options = Api::SignInOptions { u"Norvane"_s, std::nullopt };
    world.field(u"Company address"_s)->setText(u"relais.norvane.example"_s);
    QTRY_COMPARE(world.asked.size(), 1);
    QVERIFY(!world.step.canContinue());
    const auto *panel = world.step.findChild<CompanyPanel *>();
    QVERIFY(!panel->isVisibleTo(&world.step));
    QTRY_VERIFY(world.says(u"You also need an invitation"_s));
}

void TestInvitationStep::aWrongAddressIsSaidWhileItIsTyped()
{
    World world;
    world.options = fail(ErrorCode::NotFound);
    world.field(u"Company address"_s)->setText(u"www.norvane.example"_s);
    QTRY_VERIFY(world.says(u"not a Relais server"_s));
    world.options = fail(ErrorCode::Network);
    world.field(u"Company address"_s)->setText(u"relais.norvan.example"_s);
    QVERIFY(!world.says(u"not a Relais server"_s)); // of the address before
    QTRY_VERIFY(world.says(u"relais.norvan.example does not answer"_s));
    QVERIFY(!world.step.canContinue());
    world.step.setInvitation(aLink); // which holds its own address
    QVERIFY(!world.says(u"does not answer"_s));
}

void TestInvitationStep::aMessageForANewInvitationIsReady()
{
    World world;
    world.answer = fail(ErrorCode::Rejected, {}, u"invitation-expired"_s);
    world.step.setInvitation(aLink);
    world.step.submit();
    Button *copy = nullptr;
    for (Button *button : world.step.findChildren<Button *>()) {
        if (button->text() == u"Copy a ready message"_s)
            copy = button;
    }
    QVERIFY(copy && copy->isVisibleTo(&world.step));
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"relais.norvane.example"_s));
    QVERIFY(world.problem().contains(u"Copied"_s));
    world.answer = fail(ErrorCode::Network);
    world.step.submit();
    QVERIFY(!copy->isVisibleTo(&world.step)); // a new one would not help
}

void TestInvitationStep::aRefusedCompanySignInSaysWhy()
{
    World world;
    world.options = withProvider;
    world.answer = fail(ErrorCode::Forbidden, {}, u"not-a-member"_s);
    world.field(u"Company address"_s)->setText(u"relais.norvane.example"_s);
    QTRY_VERIFY(world.step.canContinue());
    world.step.submit();
    QVERIFY2(world.problem().contains(u"nobody has added you"_s), qPrintable(world.problem()));
    QVERIFY(world.step.canContinue());
}

void TestInvitationStep::anAddressThatDidNotAnswerIsAskedAgain()
{
    World world;
    world.step.show();
    world.field(u"Company address"_s)->setText(u"relais.norvane.example"_s);
    QTRY_VERIFY(world.says(u"does not answer"_s));
    world.options = withProvider; // the connection is back
    QTRY_VERIFY_WITH_TIMEOUT(world.step.canContinue(), 10'000);
    QVERIFY(!world.says(u"does not answer"_s));
}

void TestInvitationStep::thePageToSignInAtCanBeCopied()
{
    Theme theme;
    theme.install(*qApp);
    const Pending<Result<void>> outcome;
    CompanyPanel panel(theme,
        { [](QUrl) { return offered(withProvider); },
            [outcome](QUrl) { return settledBy(outcome); }, [] {} });
    panel.setServer(QUrl(u"https://relais.norvane.example"_s));
    QTRY_VERIFY(panel.isOffered());
    panel.start();
    const QString page = u"https://id.norvane.example/sign-in?state=x"_s;
    panel.setPage(QUrl(page));
    const auto buttons = panel.findChildren<Button *>();
    const auto copy = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const Button *button) { return button->text() == u"Copy its address"_s; });
    QVERIFY(copy != buttons.cend());
    QVERIFY((*copy)->isVisibleTo(&panel));
    (*copy)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), page);
    outcome.settle(fail(ErrorCode::Cancelled));
    QTRY_VERIFY(!panel.isWaiting());
    QVERIFY(!(*copy)->isVisibleTo(&panel));
    const auto labels = panel.findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
        return label->text().contains(u"no invitation is needed"_s);
    }));
}

void TestInvitationStep::everyControlHasAName()
{
    World world;
    world.step.show();
    VERIFY_NAMED(&world.step);
    world.answer = fail(ErrorCode::Rejected, {}, u"invitation-used"_s);
    world.step.setInvitation(aLink);
    world.step.submit();
    QVERIFY(!world.problem().isEmpty()); // the banner with its button
    VERIFY_NAMED(&world.step);
    World company;
    company.step.show();
    company.options = withProvider;
    company.field(u"Company address"_s)->setText(u"relais.norvane.example"_s);
    QTRY_VERIFY(company.step.canContinue()); // with the company's own sign-in
    VERIFY_NAMED(&company.step);
}

QTEST_MAIN(TestInvitationStep)
#include "tst_invitationstep.moc"
