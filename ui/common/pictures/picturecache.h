// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/pictures/imagesource.h"

#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace Relais::Ui {

//! Pictures cut to the sizes in which they are shown; bounded, filled as they are asked for. Whole
//! ones are forgotten soon after they were last cut.
class PictureCache final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureCache)
public:
    explicit PictureCache(ImageSource &source, QObject *parent = nullptr);

    //! The picture covering size (device-independent pixels), cut around its centre. Null while it
    //! is being loaded (ready() follows) and when there is none.
    QPixmap picture(const QString &path, const QSize &size, qreal dpr);
    //! The whole picture, at most 1280 pixels a side. Null as above.
    QImage whole(const QString &path);
    //! Forgets the whole pictures; those that are cut stay. By itself half a minute after the last
    //! use.
    void rest();

Q_SIGNALS:
    void ready(const QString &path);

private:
    void take(const QString &path, const QImage &image);
    const QImage *usedNow(const QString &path); //!< null: it is not here

    ImageSource &m_source;
    QCache<QString, QImage> m_images; //!< cost: KiB
    QCache<QString, QPixmap> m_pictures; //!< cost: KiB
    QSet<QString> m_asked;
    QSet<QString> m_absent;
    QTimer m_unused;
};

} // namespace Relais::Ui
