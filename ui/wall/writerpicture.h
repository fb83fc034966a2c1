// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

#include <QPointer>

class QLineEdit;

namespace Relais::Ui {

class Button;
class CropPopover;
class PictureCache;

//! The picture of a post that is being written: seen small, with its description for those who do
//! not see it; it can be cropped and taken away. Hidden while there is none.
class WriterPicture final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriterPicture)
public:
    WriterPicture(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void chooseFile();
    void setPicture(const std::optional<StoryImage> &picture);
    void setPart(const StoryImage &part); //!< of that picture; its description stays
    std::optional<StoryImage> picture() const; //!< with the description as it is written

Q_SIGNALS:
    void fileChosen(const QString &file);
    void partChosen(const QString &path, const QRectF &part);
    void removed(); //!< by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void display(const StoryImage &shown);
    void crop();

    Theme &m_theme;
    PictureCache &m_pictures;
    QLineEdit *m_description;
    Button *m_crop;
    Button *m_remove;
    QPointer<CropPopover> m_popover;
    StoryImage m_whole; //!< an empty path: there is no picture
    StoryImage m_shown; //!< the whole or a part of it
};

} // namespace Relais::Ui
