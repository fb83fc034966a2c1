// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/queueservice.h"
#include "ui/common/lists/storycardlayout.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

class QStyleOption;

namespace Relais::Ui {

class PictureCache;

//! Paints a story as a card of the queue and says what it reads; geometry comes from
//! layOutStoryCard.
class QueueCard final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::QueueCard)
    Q_DISABLE_COPY_MOVE(QueueCard)
public:
    using Row = QueueService::Row;

    QueueCard(Theme &theme, PictureCache &pictures);

    void setCompact(bool compact) { m_compact = compact; }
    bool isCompact() const { return m_compact; }
    //! Stands alone and may be narrower than a queue: its texts wrap there.
    void setWrapping() { m_wraps = true; }
    void setNow(const QDateTime &now) { m_now = now; }

    StoryCardLayout layOut(const QRect &rect, const Row &row) const;
    //! In the option's rectangle, with its direction; selected, with the focus or the mouse on it.
    void paint(QPainter &painter, const QStyleOption &option, const Row &row) const;
    //! But for the campaign and what one did with it.
    QStringList tagsOf(const Row &row) const { return tagsOf(row, m_now); }
    static QStringList tagsOf(const Row &row, const QDateTime &now);
    //! What screen readers read of it in a list.
    static QString sentence(const Row &row, const QDateTime &now);
    //! What the card has beside it, for screen readers: why to share it, and its tags.
    static QString detail(const Row &row, const QDateTime &now);

private:
    bool isNarrow(int width) const;
    StoryCardLayout layOutNarrow(
        const QRect &rect, const StoryCardContent &content, const Row &row) const;
    void paintHead(QPainter &painter, const StoryCardLayout &at, const Row &row) const;
    void paintTags(QPainter &painter, const StoryCardLayout &at, const Row &row) const;
    void paintMeta(QPainter &painter, const StoryCardLayout &at, const Row &row) const;
    void paintPicture(QPainter &painter, const QRect &box, const Row &row) const;
    void paintRelay(QPainter &painter, const QRect &box, bool primary) const;
    int marksWidth(const Row &row) const;

    Theme &m_theme;
    PictureCache &m_pictures;
    QDateTime m_now;
    bool m_compact = false;
    bool m_wraps = false;
};

} // namespace Relais::Ui
