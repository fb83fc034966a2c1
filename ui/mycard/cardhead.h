// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

class Avatar;

//! Where the head of a public page has its parts, left to right, in pixels; the widget mirrors it.
struct CardHeadLayout {
    QRect band; //!< of colour, from edge to edge
    QRect ring; //!< the page's ground round the face, half over the band and half below it
    QRect face;
};
CardHeadLayout layOutCardHead(int width);
int cardHeadHeight();

//! The band at the top of the previewed page with the owner's face standing on it.
class CardHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardHead)
public:
    explicit CardHead(Theme &theme, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect mirrored(const QRect &part) const;
    void placeFace();

    Theme &m_theme;
    Avatar *m_face;
};

} // namespace Relais::Ui
