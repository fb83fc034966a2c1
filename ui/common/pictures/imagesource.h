// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>

namespace Relais::Ui {

//! Where pictures come from. Implementations read and decode off the main thread.
class ImageSource : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImageSource)
public:
    using QObject::QObject;

    //! path: a story image's, as in StoryImage::path. Returns at once; loaded() follows on the main
    //! thread, with a null image when there is none. Asking twice meanwhile answers once.
    virtual void request(const QString &path) = 0;

Q_SIGNALS:
    void loaded(const QString &path, const QImage &image);
};

} // namespace Relais::Ui
