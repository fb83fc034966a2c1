// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"

class QLineEdit;

namespace Relais::Ui {

class Button;
class CropPopover;
class PictureCache;
class TextLabel;

//! The picture that goes out: the story's, an own one or none, cut to a shape, with its description
//! for those who do not see it.
class PictureRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureRow)
public:
    PictureRow(
        Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    void fileChosen(const QString &file);
    void partChosen(const QString &path, const QRectF &part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    QString title() const;
    void openMenu();
    void chooseFile();
    void crop();

    Theme &m_theme;
    Composition &m_composition;
    PictureCache &m_pictures;
    TextLabel *m_title;
    QLineEdit *m_alt;
    Button *m_change;
    Button *m_toggle;
    CropPopover *m_crop = nullptr;
};

} // namespace Relais::Ui
