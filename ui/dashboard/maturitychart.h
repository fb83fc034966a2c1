// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/maturitydrawing.h"
#include "ui/common/charts/markedchart.h"

namespace Relais::Ui {

//! A company's maturity: how many of its people relay, and what a relay earns. One dot a team, as
//! large as its headcount; the organization's own values are dashed. A press on a dot, or Return,
//! asks what is behind it and chooses the team; the arrows go from dot to dot.
class MaturityChart final : public MarkedChart {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaturityChart)
public:
    using Dot = MaturityDrawing::Dot;
    explicit MaturityChart(Theme &theme, QWidget *parent = nullptr);

    //! Those that may be told, and the whole organization; provenance: of what they earn.
    void setDots(const QList<Dot> &dots, const Dot &organization, Provenance provenance);
    QString summary() const override;
    QPointF placeOf(int dot) const;
    QSize sizeHint() const override { return { 340, 210 }; }

Q_SIGNALS:
    void asked(const QString &key); //!< what is behind a dot; empty: of teams that stand together
    void chosen(const QString &key); //!< after it, of one team

protected:
    void paintEvent(QPaintEvent *event) override;
    int parts() const override;
    int partAt(const QPointF &place) const override;
    QString wordsOf(int part) const override;
    void choose() override;
    void marked() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    MaturityDrawing m_drawing;
};

} // namespace Relais::Ui
