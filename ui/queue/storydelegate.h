// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/queueservice.h"
#include "ui/common/paint.h"
#include "ui/queue/storycardlayout.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

class PictureCache;

//! Paints a story of the queue as a card; geometry comes from layOutStoryCard.
class StoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryDelegate)
public:
    StoryDelegate(Theme &theme, PictureCache &pictures, QObject *parent = nullptr);

    void setCompact(bool compact) { m_compact = compact; }
    void setNow(const QDateTime &now) { m_now = now; }
    //! Room at the far edge of the view that is left to the scroll bar.
    static constexpr int scrollRoom = 12;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    void relayPressed(const QModelIndex &index);

private:
    using Row = QueueService::Row;
    StoryCardLayout layOut(const QStyleOptionViewItem &option, const Row &row) const;
    void paintHead(QPainter &painter, const StoryCardLayout &at, const Row &row) const;
    void paintTags(QPainter &painter, const StoryCardLayout &at, const Row &row) const;
    void paintMeta(QPainter &painter, const StoryCardLayout &at, const Row &row) const;
    void paintPicture(QPainter &painter, const QRect &box, const Row &row) const;
    void paintRelay(QPainter &painter, const QRect &box, bool primary) const;
    QStringList tagsOf(const Row &row) const;
    int marksWidth(const Row &row) const;

    Theme &m_theme;
    PictureCache &m_pictures;
    QDateTime m_now;
    bool m_compact = false;
};

} // namespace Relais::Ui
