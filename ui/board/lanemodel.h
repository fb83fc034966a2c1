// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardcardwords.h"

#include <QAbstractListModel>
#include <QSet>

namespace Relais::Ui {

//! The cards of one lane; says what each card shows. A long lane has its first fifty as rows, more
//! when they are asked for or when one of the others is chosen.
class LaneModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaneModel)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TagsRole, //!< "Article", "EN FR"
        LinesRole, //!< QList<BoardCardLine>: what blocks, who must, when
        FootRole, //!< "Sofie D. · 2 h ago"
        FaceRole, //!< its author's name; empty: nobody wrote it here
        RelaysRole, //!< "18"; empty: it was never live
        PartRole, //!< "Live · 3", of the first card of each part of a lane that has parts
        VerbsRole, //!< QList<BoardCardVerb>: its buttons
        TranslationRole, //!< of which story it is one, in words; empty: of none
        OriginalRole, //!< "EN": the language of that story
        ChosenRole //!< for an act on several
    };
    static constexpr int cardsAtOnce = 50;
    static constexpr auto mimeType = "application/x-relais-card";

    explicit LaneModel(Lane lane, QObject *parent = nullptr);

    Lane lane() const { return m_lane; }
    void setCards(const QList<BoardCard> &cards, const QDateTime &now);
    void setChosen(const QSet<QString> &ids); //!< may name cards of other lanes
    const QList<BoardCard> &cards() const { return m_cards; } //!< those without a row too
    std::optional<BoardCard> card(const QString &id) const;
    QModelIndex indexOf(const QString &id) const; //!< invalid: it has no row
    int waiting() const { return int(m_cards.size()) - rowCount(); } //!< cards without a row
    void showMore(); //!< the next of them
    void showAlso(const QString &id); //!< with those above it

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    int roomForChosen() const;
    void grow(int room);
    QString partAbove(int row) const;
    QString spoken(const BoardCard &card) const; //!< all of it, for screen readers

    Lane m_lane;
    QList<BoardCard> m_cards;
    int m_room = cardsAtOnce; //!< most rows
    QSet<QString> m_chosen;
    QDateTime m_now;
};

} // namespace Relais::Ui
