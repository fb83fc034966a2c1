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

//! One picture that goes out: the story's, an own one or none, cut to a shape, with its description
//! for those who do not see it; and its place among the others.
class PictureRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureRow)
public:
    //! place: as in Composition::pictures().
    PictureRow(Theme &theme, Composition &composition, PictureCache &pictures, int place,
        QWidget *parent = nullptr);
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
    std::optional<StoryImage> picture() const;
    bool isOneOfSeveral() const;
    QString title() const;
    void openMenu();
    void chooseFile();
    void crop();
    void toggle();

    Theme &m_theme;
    Composition &m_composition;
    PictureCache &m_pictures;
    const int m_place;
    TextLabel *m_title;
    QLineEdit *m_alt;
    Button *m_change;
    Button *m_toggle;
    CropPopover *m_crop = nullptr;
};

} // namespace Relais::Ui
