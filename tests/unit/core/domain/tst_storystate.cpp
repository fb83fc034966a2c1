// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storystate.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
Member editor()
{
    Member member;
    member.id = { u"editor"_s };
    member.roles = { Role::Editor };
    return member;
}

const MemberId author { u"author"_s };
} // namespace

class tst_StoryState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoryGoesFromCandidateToWithdrawn()
    {
        StoryState state = StoryState::Candidate;
        for (const StoryAction action :
            { StoryAction::TurnIntoStory, StoryAction::Edit, StoryAction::Submit,
                StoryAction::SendBack, StoryAction::Submit, StoryAction::Approve, StoryAction::Edit,
                StoryAction::Submit, StoryAction::Approve, StoryAction::Withdraw }) {
            const auto next = after(state, action, editor(), author);
            QVERIFY2(next, qPrintable(next ? QString() : next.error().detail));
            state = *next;
        }
        QCOMPARE(state, StoryState::Withdrawn);
    }
    void everyOtherStepIsAConflict()
    {
        int allowed = 0;
        for (int state = 0; state <= int(StoryState::Withdrawn); ++state) {
            for (int action = 0; action <= int(StoryAction::DropCorrection); ++action) {
                const auto next = after(StoryState(state), StoryAction(action), editor(), author);
                allowed += next.has_value() ? 1 : 0;
                if (!next) {
                    QCOMPARE(next.error().code, ErrorCode::Conflict);
                    QCOMPARE(next.error().reason, u"story-state"_s);
                }
            }
        }
        QCOMPARE(allowed, 10);
    }
    void whoWroteACorrectionDoesNotApproveIt()
    {
        const auto next =
            after(StoryState::Withdrawn, StoryAction::ApproveCorrection, editor(), editor().id);
        QVERIFY(!next);
        QCOMPARE(next.error().reason, u"approver-is-author"_s);
        QVERIFY(after(StoryState::Withdrawn, StoryAction::ApproveCorrection, editor(), author));
        QVERIFY(after(StoryState::Withdrawn, StoryAction::DropCorrection, editor(), editor().id));
    }
    void anAuthorDoesNotApproveTheirOwn()
    {
        const auto next = after(StoryState::InReview, StoryAction::Approve, editor(), editor().id);
        QVERIFY(!next);
        QCOMPARE(next.error().code, ErrorCode::Forbidden);
        QCOMPARE(next.error().reason, u"approver-is-author"_s);
        QVERIFY(after(StoryState::InReview, StoryAction::SendBack, editor(), editor().id));
    }
    void withoutTheRoleNothingMoves()
    {
        Member admin = editor();
        admin.roles = { Role::Admin, Role::Manager };
        const auto next = after(StoryState::Draft, StoryAction::Submit, admin, author);
        QVERIFY(!next);
        QCOMPARE(next.error().code, ErrorCode::Forbidden);
        QCOMPARE(next.error().reason, u"role"_s);
    }
};

QTEST_APPLESS_MAIN(tst_StoryState)
#include "tst_storystate.moc"
