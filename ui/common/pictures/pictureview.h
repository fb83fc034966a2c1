// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class PictureCache;

//! A picture as wide as its place, in its own shape up to a height; hidden while there is none.
class PictureView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureView)
public:
    PictureView(Theme &theme, PictureCache &pictures, int highest, QWidget *parent = nullptr);

    void setImage(const std::optional<StoryImage> &image);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 80, 40 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize shownSize(int width) const;

    Theme &m_theme;
    PictureCache &m_pictures;
    int m_highest;
    StoryImage m_image;
};

} // namespace Relais::Ui
