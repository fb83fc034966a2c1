// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

class Button;
class MarkedField;
class PictureCache;

//! The story's picture: chosen from a file or dropped, described, taken out.
class PictureField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureField)
public:
    PictureField(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setAbove(QWidget *field); //!< beside the picture, over its description
    void setImage(const std::optional<StoryImage> &image);
    std::optional<StoryImage> image() const;
    void take(const StoryImage &image); //!< a new one; the description stays
    void setReadOnly(bool readOnly);
    void setBusy(bool busy); //!< it is on its way to the server
    void takeFocus(bool altText);

Q_SIGNALS:
    void edited();
    void fileChosen(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseFile();
    void refresh();
    void placeActs();
    void markAlt();

    Theme &m_theme;
    PictureCache &m_pictures;
    std::optional<StoryImage> m_image;
    QVBoxLayout *m_column;
    MarkedField *m_alt;
    Button *m_choose; //!< while there is none
    Button *m_another; //!< over the picture, as is m_remove
    Button *m_remove;
    bool m_readOnly = false;
};

} // namespace Relais::Ui
