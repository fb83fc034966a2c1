// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/impact/beststorylayout.h"

#include <QStyledItemDelegate>

class QTableView;

namespace Relais::Ui {

class PictureCache;

//! Paints a story's title among the best behind its picture.
class BestStoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BestStoryDelegate)
public:
    BestStoryDelegate(Theme &theme, PictureCache &pictures, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    Theme &m_theme;
    PictureCache &m_pictures;
};

//! Paints the networks that a story was relayed to as their signs.
class StoryNetworksDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryNetworksDelegate)
public:
    explicit StoryNetworksDelegate(Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! Where the signs of a row stand; for tests.
    StoryNetworksLayout layoutOf(const QRect &cell, const QModelIndex &index) const;

private:
    QString moreOf(int networks) const;

    Theme &m_theme;
};

//! Gives a table of BestStories both, and its pictures as they come.
void dressBestStories(QTableView &table, Theme &theme, PictureCache &pictures);

} // namespace Relais::Ui
