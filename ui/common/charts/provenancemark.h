// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/provenance.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! Where a figure comes from: filled square, ring, or dashed square. Shape says it as well as
//! colour.
class ProvenanceMark final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvenanceMark)
public:
    ProvenanceMark(Theme &theme, Provenance provenance, QWidget *parent = nullptr);

    static QColor color(const Tokens &tokens, Provenance provenance);
    //! For delegates: the mark in a box of 10 by 10.
    static void draw(
        QPainter &painter, const QRect &box, const Tokens &tokens, Provenance provenance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Provenance m_provenance;
};

} // namespace Relais::Ui
