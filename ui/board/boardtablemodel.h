// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardcards.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace Relais::Ui {

//! The board's cards as rows: in the order of the lanes until a column orders them. A check mark
//! says what is chosen.
class BoardTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardTableModel)
public:
    enum Column {
        TitleColumn,
        StateColumn,
        LanguageColumn,
        AuthorColumn,
        CampaignColumn,
        EmbargoColumn,
        ExpiryColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        VerbsRole //!< QList<BoardCardVerb>: the buttons of its card
    };

    explicit BoardTableModel(QObject *parent = nullptr);

    void setCards(const QList<BoardCard> &cards, const QDateTime &now);
    void setCampaigns(const QList<Campaign> &campaigns); //!< for their names
    void setChosen(const QSet<QString> &ids);
    QModelIndex indexOf(const QString &id) const;
    QStringList ids() const; //!< in the order of the rows

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! -1: as the lanes have them. Cards without the column's value stand last either way.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void toggleAsked(const QString &id); //!< its check mark was pressed

private:
    struct SortKey {
        int place = 0;
        bool missing = false;
        qint64 number = 0;
        QString text {};
    };
    const BoardCard &cardAt(int row) const { return m_cards.at(m_places.at(row)); }
    SortKey keyOf(const BoardCard &card) const;
    void arrange();
    QString text(const BoardCard &card, int column) const;
    QVariant aside(const BoardCard &card, int column, int role) const;

    QList<BoardCard> m_cards; //!< as given
    QList<int> m_places; //!< of each row, among them
    QHash<CampaignId, QString> m_campaigns;
    QSet<QString> m_chosen;
    QDateTime m_now;
    int m_sorted = -1; //!< column
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace Relais::Ui
