// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/charts/figuretable.h"
#include "ui/common/panels/card.h"

class QHBoxLayout;
class QStackedWidget;

namespace Relais::Ui {

class Button;
class TextLabel;

//! A chart under its name, with the table of its figures behind it: T, or the button, turns from
//! one to the other. Ctrl C copies the table, whichever is shown.
class ChartPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartPanel)
public:
    ChartPanel(Theme &theme, const QString &title, QWidget *chart, const QStringList &heads,
        QWidget *parent = nullptr);

    //! Another figure is shown: chart and table are called by it, too.
    void setTitle(const QString &title);
    void addTool(QWidget *tool); //!< beside the title
    int headWidth() const; //!< of a panel that shows its title whole beside the tools
    void setLines(const QList<FigureTable::Line> &lines);
    void setNote(const QString &note); //!< below the chart; empty: none
    //! The same as an answer to a press: screen readers say it.
    void tell(const QString &note);
    void setFlat(); //!< without an edge, for a chart inside a card
    void wrapTitle(); //!< into a second line where it is too long for one
    bool showsTable() const;
    void turn();
    QWidget *chart() const { return m_chart; }
    FigureTable &table() const { return *m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Card *m_card;
    QHBoxLayout *m_head;
    TextLabel *m_title;
    QWidget *m_chart;
    FigureTable *m_table;
    QStackedWidget *m_stack;
    Button *m_turn;
    TextLabel *m_note;
};

} // namespace Relais::Ui
