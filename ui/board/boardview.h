// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/lanebox.h"

#include <functional>

class QButtonGroup;
class QMenu;
class QStackedWidget;

namespace Relais::Ui {

class Banner;
class BoardNarrow;
class BoardTable;
class BoardTableModel;
class BulkBar;
class Button;
class FlowLayout;
class ReasonBar;
class TextLabel;

//! How the board shows its stories.
enum class BoardShape { Lanes, Table };

//! The editorial board: filters above five lanes, or above the same stories as a table. Shows
//! values; the page binds it to the services.
class BoardView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardView)
public:
    explicit BoardView(Theme &theme, QWidget *parent = nullptr);

    void setContent(const QList<CurationService::Row> &rows,
        const QList<CandidateEntry> &candidates, const QDateTime &now);
    void setPhrases(const QList<BlockedPhrase> &blocked); //!< before the content
    void setKnown(bool known); //!< false before anybody said what there is
    void setCampaigns(const QList<Campaign> &campaigns); //!< to show one's stories alone
    void setSearch(const QString &search);
    void setBlocked(const QString &reason); //!< why nothing can be moved; empty: it can
    void setProblem(const QString &sentence); //!< of the last act; empty: none
    QString summary() const;
    void setShape(BoardShape shape);
    BoardShape shape() const;

    LaneList &lane(Lane lane) const { return m_lanes.at(int(lane))->list(); }
    BoardTable &table() const { return *m_table; }
    QWidget &place(Lane lane) const; //!< where the lane's cards are shown
    Button &rest(Lane lane) const { return m_lanes.at(int(lane))->rest(); }
    LaneModel &model(Lane lane) const { return m_lanes.at(int(lane))->model(); }
    ReasonBar &reason() const { return *m_reason; }
    BulkBar &bulk() const { return *m_bulk; }
    BoardNarrow &narrow() const { return *m_narrow; }
    std::optional<BoardCard> card(const QString &id) const;
    QList<BoardCard> chosen() const; //!< in the order of the lanes
    bool chooseNone(); //!< false when none was

Q_SIGNALS:
    void openAsked(const QString &id);
    void changesAsked(const Relais::StoryId &story); //!< those since its last revision
    void historyAsked(const Relais::StoryId &story); //!< of what members had, revision by revision
    void previewAsked(const Relais::StoryId &story); //!< as members and their readers will see it
    void newAsked();
    //! A move or a key: what it means has been checked.
    void keepAsked(const Relais::CandidateId &id);
    void dropAsked(const Relais::CandidateId &id);
    void submitAsked(const Relais::StoryId &id);
    void sendBackAsked(const Relais::StoryId &id, bool mine);
    void withdrawAsked(const Relais::StoryId &id);
    void correctionAsked(const Relais::StoryId &id); //!< of a withdrawn one, that waits
    void duplicateAsked(const Relais::StoryId &id);
    void summaryChanged();
    void shapeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeLanes();
    void connectLane(Lane lane);
    void addShapes(FlowLayout &chips);
    QWidget *makeTable();
    void connectTable();
    void fillTable(const QList<QList<BoardCard>> &lanes);
    void refresh();
    void move(const QString &id, Lane lane);
    void onKey(int key, const QString &id);
    void openMenu(const QString &id, const QPoint &at);
    void addAct(QMenu &menu, const QString &text, const QKeySequence &keys, bool needsServer,
        std::function<void()> act);
    void addCandidateActs(QMenu &menu, const QString &id);
    void addStoryActs(QMenu &menu, const BoardCard &card);
    void setChosen(const QSet<QString> &ids);
    void toggle(const QString &id);
    void chooseToo(const QStringList &ids);
    void focusBeside(Lane lane, int by);
    void showRest();
    void say(const QString &reason); //!< why a card was not moved

    Theme &m_theme;
    QList<CurationService::Row> m_rows;
    QList<CandidateEntry> m_candidates;
    QList<BlockedPhrase> m_phrases;
    QDateTime m_now;
    QString m_search;
    QString m_blocked;
    bool m_known = true;
    QSet<QString> m_chosen;
    QButtonGroup *m_filters;
    Banner *m_problem;
    ReasonBar *m_reason;
    BulkBar *m_bulk;
    BoardNarrow *m_narrow;
    TextLabel *m_rule;
    QList<LaneBox *> m_lanes;
    TextLabel *m_nothing = nullptr; //!< in the table
    QButtonGroup *m_shapes;
    QStackedWidget *m_stack;
    BoardTableModel *m_rowModel = nullptr;
    BoardTable *m_table = nullptr;
};

} // namespace Relais::Ui
