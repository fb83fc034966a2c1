// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/scrolled.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace Relais::Ui {

namespace {

//! Goes with the area.
class WidthKeeper final : public QObject {
public:
    WidthKeeper(QScrollArea &area, int most)
        : QObject(&area)
        , m_area(area)
        , m_most(most)
    {
        area.widget()->installEventFilter(this);
        keep();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void keep()
    {
        const int needed = m_area.widget()->minimumSizeHint().width()
            + m_area.verticalScrollBar()->sizeHint().width();
        m_area.setMinimumWidth(std::min(needed, m_most));
    }

    QScrollArea &m_area;
    const int m_most;
};

} // namespace

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget switched it on
    return area;
}

QScrollArea *scrolledUncut(QWidget *content, int most)
{
    QScrollArea *area = scrolled(content);
    new WidthKeeper(*area, most);
    return area;
}

} // namespace Relais::Ui
