// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/directory.h"
#include "ui/common/lists/cardlist.h"
#include "ui/common/paint.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Colleagues who were found, each with the line under their name.
class ColleagueModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColleagueModel)
public:
    enum Role { IdRole = Qt::UserRole + 1, LineRole };
    explicit ColleagueModel(QObject *parent = nullptr);

    void setColleagues(const QList<Colleague> &colleagues);
    const QList<Colleague> &colleagues() const { return m_colleagues; }
    QModelIndex indexOf(const MemberId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Colleague> m_colleagues;
};

//! Where the parts of a row stand. Pure geometry, left to right.
struct ColleagueRowLayout {
    QRect card;
    QRect face;
    QRect name;
    QRect line; //!< empty where there is none: the name stands in the middle then
};
ColleagueRowLayout layoutColleagueRow(const QRect &row, int nameLine, int smallLine, bool hasLine);

//! Paints a row of colleagues from the roles of its model.
class ColleagueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColleagueDelegate)
public:
    explicit ColleagueDelegate(Theme &theme, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

//! The list itself.
class ColleagueList final : public CardList {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColleagueList)
public:
    explicit ColleagueList(Theme &theme, QWidget *parent = nullptr);
    //! The selection stays, else the first is chosen.
    void setColleagues(const QList<Colleague> &colleagues);
    std::optional<Colleague> selected() const;

Q_SIGNALS:
    void selectionMoved();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ColleagueModel m_model;
};

} // namespace Relais::Ui
