// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

namespace Relais::Backend {

//! Pictures of stories, ideas and posts, in <data folder>/media, named after their content: the
//! same picture twice is one file, and a name never means anything else. Any thread.
class MediaStore final {
public:
    static constexpr qsizetype largestBytes = 5 * 1024 * 1024;
    static constexpr int largestSide = 10'000; //!< pixels

    explicit MediaStore(const QString &dataFolder);

    //! PNG or JPEG by what the bytes say, not by what somebody calls them. InvalidInput
    //! ("image-unreadable", "image-too-large"), Storage. The alternative text stays empty.
    Result<StoryImage> add(const QByteArray &bytes) const;

    struct File {
        QByteArray contentType;
        QByteArray bytes;
    };
    //! Whether add() gives paths of that form.
    static bool isPath(const QString &path);
    //! Takes the file of such a path away; nothing happens when there is none.
    void remove(const QString &path) const;
    //! NotFound for any name that add() did not give.
    Result<File> read(const QString &name) const;

private:
    QString m_folder;
};

} // namespace Relais::Backend
