// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/storystate.h"
#include "ui/board/bulkacts.h"
#include "ui/shell/page.h"

#include <QCoro/QCoroTask>
#include <QTimer>

#include <functional>

namespace Relais {
class CurationService;
class PlanningService;
class Settings;
class SourceService;
} // namespace Relais

namespace Relais::Ui {

class BoardView;
class Button;
class CorrectionApproval;
class Withdrawal;

//! Binds the editorial board to its services.
class BoardPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardPage)
public:
    BoardPage(Theme &theme, CurationService &curation, SourceService &sources, const Clock &clock,
        QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    QWidget *headEnd() const override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    void timePassed() override { refresh(); }
    //! Has the shape and the table's order and widths that it had the last time, and keeps them.
    //! The settings outlive the page.
    void remember(Settings &settings);
    //! Offers the saved audiences to what is chosen; planning outlives the page.
    void offerAudiences(PlanningService &planning);
    BoardView &view() const { return *m_view; }
    Withdrawal &withdrawal() const { return *m_withdrawal; }

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story); //!< in the editor
    void changesAsked(const Relais::StoryId &story); //!< there, what changed of it
    void previewAsked(const Relais::StoryId &story); //!< there, how it will look
    void revisionAsked(const Relais::StoryId &story); //!< there, its next revision
    void newStoryAsked();
    void inboxAsked(); //!< a candidate is read there

private:
    void connectView();
    void reload();
    void refresh();
    void readAudiences();
    void act(const StoryId &id, StoryAction action, const QString &reason, const QString &said,
        const std::function<void()> &refused = {});
    void submit(const StoryId &id);
    void sendBack(const StoryId &id, bool mine);
    void askSendBack(const StoryId &id, const QString &reason); //!< reason: written before
    void duplicate(const StoryId &id);
    void showHistory(const StoryId &id);
    void giveBack(const CandidateId &id);
    void restore(const CandidateId &id);
    void askBulk(BulkAct act, const QVariant &value);
    bool areAsShown(const QList<BoardCard> &cards) const;
    void startBulk(const QList<BoardCard> &cards, BulkAct act, const QVariant &value);
    QCoro::Task<BulkOutcome> runBulk(QList<BoardCard> cards, BulkAct act, QVariant value);
    QCoro::Task<Result<void>> doOne(BoardCard card, BulkAct act, QVariant value);
    QCoro::Task<Result<void>> takeBackOne(BoardCard card, BulkAct act);
    QCoro::Task<int> takeBack(BulkOutcome outcome); //!< how many could not be
    void say(const BulkOutcome &outcome);

    CurationService &m_curation;
    SourceService &m_sources;
    PlanningService *m_planning = nullptr;
    Theme &m_theme;
    const Clock &m_clock;
    Button *m_new;
    BoardView *m_view;
    Withdrawal *m_withdrawal;
    CorrectionApproval *m_correction;
    QTimer m_soon; //!< one look at many changes
};

} // namespace Relais::Ui
