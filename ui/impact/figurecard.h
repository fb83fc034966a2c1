// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/provenance.h"
#include "ui/common/paint.h"
#include "ui/impact/originwords.h"

#include <QAbstractButton>

namespace Relais::Ui {

class TextLabel;

//! One figure by its provenances: the measured number large, reported and estimated below, each
//! with its mark, never added. A press says where they come from.
class FigureCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureCard)
public:
    FigureCard(Theme &theme, ImpactFigure kind, const QString &title, const QString &note,
        QWidget *parent = nullptr);
    void setFigure(const Figure &figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    QString m_title;
    TextLabel *m_measured;
    TextLabel *m_reported;
    TextLabel *m_estimated;
    QWidget *m_below;
};

} // namespace Relais::Ui
