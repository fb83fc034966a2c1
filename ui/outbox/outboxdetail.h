// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outbox/outboxactions.h"

class QStackedLayout;
class QVBoxLayout;

namespace Relais::Ui {

class Banner;
class Card;
class EmptyState;
class HistoryView;
class NetworkIcon;
class SentCard;

//! The right side of the outbox: one relay with its banner, text, history, and the other relays of
//! its story. Shows values; everything the person does comes out of actions() and the signals.
class OutboxDetail final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxDetail)
public:
    explicit OutboxDetail(Theme &theme, QWidget *parent = nullptr);

    void setRelay(const RelayService::Row &row, const QList<RelayStep> &steps,
        const QList<RelayService::Row> &others, const OutboxMoment &moment);
    void clear(); //!< nothing is selected
    //! A failure of an act, below the banner; empty: none.
    void setProblem(const QString &text);

    OutboxActions &actions() { return *m_actions; }
    const std::optional<RelayService::Row> &row() const { return m_row; }
    QString sentText() const;

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story);
    void relayAsked(const Relais::RelayId &relay); //!< another relay of the same story
    void openAsked(const QUrl &permalink);

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void showOthers(const QList<RelayService::Row> &others, const OutboxMoment &moment);

    Theme &m_theme;
    std::optional<RelayService::Row> m_row;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    TextLabel *m_title;
    NetworkIcon *m_network;
    TextLabel *m_facts;
    Banner *m_banner;
    Banner *m_problem;
    SentCard *m_sent;
    HistoryView *m_history;
    TextLabel *m_othersTitle;
    Card *m_others;
    QVBoxLayout *m_othersLayout;
    OutboxActions *m_actions;
};

} // namespace Relais::Ui
