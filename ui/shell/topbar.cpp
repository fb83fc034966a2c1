// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/common/controls/textlabel.h"
#include "ui/shell/page.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/syncbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

namespace Relais::Ui {

namespace {
constexpr int searchWidth = 300;
constexpr int smallSearchWidth = 260;
constexpr int aboveRows = 6; // where they wrap
} // namespace

TopBar::TopBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_title(new TextLabel(theme, TextStyle::PageTitle))
    , m_subtitle(new TextLabel(theme, TextStyle::Body, &Tokens::muted))
    , m_search(new SearchField(theme))
    , m_sync(new SyncButton(theme))
{
    m_row->setSpacing(12);
    m_subtitle->setElided(true);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 1);
    m_row->addWidget(m_search);
    m_row->addWidget(m_sync);
    setMinimumHeight(theme.scaled(Metrics::top));
    setCompact(false);
}

void TopBar::showHead(const Page &page)
{
    m_title->setText(page.title());
    m_subtitle->setText(page.subtitle());
    m_search->setHint(page.searchHint());
    m_search->setVisible(!page.searchHint().isEmpty());
    place(m_start, page.headStart(), m_subtitle);
    place(m_end, page.headEnd(), m_sync);
}

void TopBar::place(QPointer<QWidget> &shown, QWidget *tools, QWidget *before)
{
    if (shown == tools)
        return;
    if (shown) {
        m_row->removeWidget(shown);
        shown->hide();
    }
    shown = tools;
    if (!tools)
        return;
    m_row->insertWidget(m_row->indexOf(before), tools, 0, Qt::AlignVCenter);
    tools->show();
}

void TopBar::setCompact(bool compact)
{
    const int margin = compact ? Metrics::smallPageMargin : Metrics::pageMargin;
    m_row->setContentsMargins(margin, aboveRows, margin, aboveRows);
    m_search->setFixedWidth(m_theme.scaled(compact ? smallSearchWidth : searchWidth));
}

} // namespace Relais::Ui
