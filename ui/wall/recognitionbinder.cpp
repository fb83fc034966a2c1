// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/recognitionbinder.h"

#include "core/services/community/recognitionservice.h"
#include "ui/common/charts/rankingcard.h"
#include "ui/common/panels/recognitioncard.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/wall/wallside.h"
#include "ui/wall/wallview.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

RecognitionBinder::RecognitionBinder(
    Theme &theme, WallView &view, RecognitionService &service, MemberId me)
    : QObject(&view)
    , m_view(view)
    , m_service(service)
    , m_me(std::move(me))
    , m_recognition(new RecognitionCard(theme))
    , m_ranking(new RankingCard(theme))
{
    view.side().addCard(m_recognition);
    view.side().addCard(m_ranking);
    view.setNominations(true);
    connect(&view, &WallView::nominateAsked, this, &RecognitionBinder::nominate);
    connect(m_recognition, &RecognitionCard::showAsked, this,
        [this](const NominationId &id, bool shown) {
            whenDone(m_service.setShown(id, shown), this, [this](const Result<void> &done) {
                m_view.setNotice(done ? QString() : ErrorWords::sentence(done.error()));
                reload();
            });
        });
    connect(m_ranking, &RankingCard::joinAsked, this, [this](bool joined) {
        whenDone(m_service.setJoined(joined), this, [this](const Result<Leaderboard> &board) {
            if (board)
                m_ranking->setBoard(*board);
            else
                m_view.setNotice(ErrorWords::sentence(board.error()));
        });
    });
}

void RecognitionBinder::reload()
{
    whenDone(m_service.recognised(), this, [this](const Result<QList<Nomination>> &recognised) {
        if (recognised)
            m_recognition->setRecognised(*recognised, m_me);
    });
    whenDone(m_service.board(), this, [this](const Result<Leaderboard> &board) {
        if (board)
            m_ranking->setBoard(*board);
    });
}

void RecognitionBinder::nominate(const WallPostId &post, const QString &reason, bool named)
{
    whenDone(m_service.nominate(post, reason, named), this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT said(tr("Nominated. Managers and editors read the reasons and choose."));
        else if (done.error().reason == "nomination-used"_L1)
            m_view.setNotice(tr("You have nominated somebody this month already."));
        else
            m_view.setNotice(ErrorWords::sentence(done.error()));
    });
}

} // namespace Relais::Ui
