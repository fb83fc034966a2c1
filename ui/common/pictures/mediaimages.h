// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/mediaservice.h"
#include "ui/common/pictures/imagesource.h"

#include <QSet>

namespace Relais::Ui {

//! The stories' pictures from the profile's folder, decoded on worker threads; what is not there
//! yet is answered when it has come.
class MediaImages final : public ImageSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaImages)
public:
    explicit MediaImages(MediaService &media, QObject *parent = nullptr);
    void request(const QString &path) override;

private:
    void decode(const QString &path, const QString &file);

    MediaService &m_media;
    QSet<QString> m_waiting; //!< for the network
};

} // namespace Relais::Ui
