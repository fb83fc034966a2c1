// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What members and visitors reported: what editors make of it, and what the others are answered.

#include "core/services/signin/signinservice.h"
#include "ui/common/outside.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/wall/answerspanel.h"
#include "ui/wall/reportspanel.h"
#include "ui/wall/wallpage.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void WallPage::connectReports()
{
    m_reports->setNotice(m_reportState->banner());
    const auto stand = [this] {
        m_reports->setBlocked(m_reportState->gate().reason());
        m_reports->setFailed(m_reportState->hasFailed());
    };
    connect(m_reportState, &PageState::changed, this, stand);
    stand();
    const auto settled = [this](const Result<void> &result) {
        m_view->setNotice(result ? QString() : ErrorWords::sentence(result.error()));
        reloadReports();
    };
    connect(m_reports, &ReportsPanel::keepAsked, this,
        [this, settled](const WallPostId &post, const CommentId &comment) {
            whenDone(comment.isEmpty() ? m_wall.keepReported(post)
                                       : m_wall.keepReportedComment(post, comment),
                this, settled);
        });
    const auto restore = [this, settled](const WallPostId &post, const CommentId &comment) {
        whenDone(comment.isEmpty() ? m_wall.restore(post) : m_wall.restoreComment(post, comment),
            this, settled);
    };
    connect(m_reports, &ReportsPanel::restoreAsked, this, restore);
    const auto removed = [this, settled, restore](const WallPostId &post, const CommentId &comment,
                             const Result<void> &done) {
        settled(done);
        const auto back = [restore, post, comment] { restore(post, comment); };
        if (done)
            Q_EMIT undoOffered({ tr("Removed for everyone"), u"undo"_s, back });
    };
    connect(m_reports, &ReportsPanel::removeAsked, this,
        [this, removed](const WallPostId &post, const QString &reason, const CommentId &comment) {
            whenDone(comment.isEmpty() ? m_wall.removeFor(post, reason)
                                       : m_wall.removeCommentFor(post, comment, reason),
                this, [removed, post, comment](const Result<void> &done) {
                    removed(post, comment, done);
                });
        });
    connect(m_reports, &ReportsPanel::answerAsked, this,
        [this, settled](const ReportId &report, const QString &answer) {
            whenDone(m_wall.answerReport(report, answer), this, settled);
        });
    connect(m_reports, &ReportsPanel::dealtWith, this, [this, settled](const ReportId &report) {
        whenDone(m_wall.settlePageReport(report), this, settled);
    });
    connect(m_reports, &ReportsPanel::openAsked, this,
        [this](const QUrl &page) { Outside::open(page, this); });
}

void WallPage::reloadReports()
{
    // Without an answer they are looked for the next time.
    whenDone(m_wall.answeredReports(), this, [this](const Result<QList<WallReport>> &answered) {
        if (answered)
            m_answers->setAnswers(*answered, m_clock.now());
    });
    if (!m_session.member().has(Role::Editor))
        return;
    m_reportState->read(m_wall.reports(), [this](const QList<WallReport> &reports) {
        m_open = reports;
        whenDone(m_wall.settledReports(), this, [this](const Result<QList<WallReport>> &settled) {
            m_reports->setReports(m_open, settled.value_or(QList<WallReport>()), m_clock.now());
        });
    });
    whenDone(m_wall.pageReports(), this, [this](const Result<QList<PageReport>> &reports) {
        if (reports)
            m_reports->setPageReports(*reports, m_clock.now());
    });
}

} // namespace Relais::Ui
