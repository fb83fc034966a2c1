// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"
#include "ui/common/paint.h"

#include <QPointer>

namespace Relais::Ui {

class Chip;
class FlowLayout;
class PictureCache;

//! Cuts a picture to a shape, over the window: chips for the shapes of the networks, dragging or
//! the arrow keys move the part, + and - change its size, Enter takes it, Esc closes.
class CropPopover final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CropPopover)
public:
    CropPopover(Theme &theme, PictureCache &pictures, QWidget *window);

    //! networks: those that it is for; the first one's shape is offered first.
    void ask(const QString &path, const QList<Network> &networks, QWidget *opener);

Q_SIGNALS:
    void taken(const QString &path, const QRectF &part);
    void wholeTaken(const QString &path); //!< nothing is to be cut off

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Picture;
    void offerShapes(const QList<Network> &networks);
    void setShape(qreal shape);
    void accept();
    void dismiss();

    struct Shape {
        Chip *chip;
        qreal shape;
    };
    Theme &m_theme;
    PictureCache &m_pictures;
    Picture *m_picture;
    FlowLayout *m_shapes;
    QList<Shape> m_chips;
    QString m_path;
    QPointer<QWidget> m_opener;
};

} // namespace Relais::Ui
