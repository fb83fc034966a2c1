// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace Relais::Ui {

//! The cards of figures above the dashboard: one row where there is room, else two.
class FigureRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureRow)
public:
    enum class Row { First, Second };

    explicit FigureRow(QWidget *parent = nullptr);

    //! weight: its share of the row. row: where it stands when there are two.
    void add(QWidget *card, int weight, Row row);

    QSize minimumSizeHint() const override; //!< as for two rows, so that it can become narrower

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        QWidget *card;
        int weight;
        Row row;
    };

    int widthOf(Row row, QSize (QWidget::*size)() const) const;
    void arrange();

    QBoxLayout *m_first;
    QBoxLayout *m_second;
    QList<Place> m_places;
    bool m_oneRow = true;
};

} // namespace Relais::Ui
