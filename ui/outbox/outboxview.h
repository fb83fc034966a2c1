// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outbox/outboxdetail.h"
#include "ui/outbox/outboxlist.h"
#include "ui/outbox/outboxmodel.h"

class QButtonGroup;
class QSplitter;

namespace Relais::Ui {

class Chip;

//! The outbox: chips, the grouped list on the left, the selected relay on the right. Shows values;
//! the page binds it to the services.
class OutboxView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxView)
public:
    OutboxView(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setRows(const QList<RelayService::Row> &rows);
    void upsert(const RelayService::Row &row);
    void setMoment(const OutboxMoment &moment);
    void setSearch(const QString &search);
    QByteArray columns() const; //!< their widths, to be given back another day
    void setColumns(const QByteArray &columns);
    void select(const RelayId &id);
    RelayId selected() const { return m_list->selected(); }
    //! "2 need you, 4 on their way"
    QString summary() const;

    OutboxModel &model() { return m_model; }
    OutboxList &list() { return *m_list; }
    OutboxDetail &detail() { return *m_detail; }

Q_SIGNALS:
    void selectionMoved(const Relais::RelayId &id);
    void pauseAsked(bool paused);
    void summaryChanged();
    void columnsMoved();
    void searchCleared();
    //! The act of a row that needs no question first.
    void retryAsked(const Relais::RelayId &id);
    void notPublishedAsked(const Relais::RelayId &id);
    void signInAsked(const Relais::RelayId &id);
    void openAsked(const Relais::RelayId &id);
    void linkCopyAsked(const Relais::RelayId &id);
    void checkAsked(const Relais::RelayId &id);

private:
    QWidget *makeLeft();
    QWidget *makeChips();
    void refresh(); //!< counts, heads, empty texts, selection
    void showEmpty(bool everywhere); //!< everywhere: no filter hides one
    void refreshHead();
    void showAll(); //!< takes filter, account and search away
    void showAccounts();
    void showMenu(const QPoint &at); //!< of the selected relay
    void onKey(int key);
    void onAct(const RelayId &id, RelayAct act, bool yes);
    void keepSelection();

    Theme &m_theme;
    OutboxModel m_model;
    QSplitter *m_splitter;
    OutboxList *m_list;
    OutboxDetail *m_detail;
    QButtonGroup *m_filters;
    Banner *m_pausedBanner;
    EmptyState *m_empty;
    TextLabel *m_groupTitle;
    TextLabel *m_groupNote;
    Button *m_pause;
    Button *m_account;
    AccountId m_chosenAccount;
    QString m_search;
};

} // namespace Relais::Ui
