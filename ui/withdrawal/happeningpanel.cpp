// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/withdrawal/happeningpanel.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int rowHeight = 46;
constexpr int markWidth = 22;
constexpr int between = 10;
} // namespace

HappeningPanel::HappeningPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_networks(new Card(theme))
    , m_elsewhere(new Card(theme))
    , m_when(new Banner(theme, Tone::Warn, u"schedule"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(between);
    column->addWidget(
        new TextLabel(theme, TextStyle::SmallStrong, &Tokens::muted, tr("What will happen")));
    for (Card *list : { m_networks, m_elsewhere }) {
        list->setRadius(Metrics::radiusField);
        auto *rows = new QVBoxLayout(list);
        rows->setContentsMargins(1, 1, 1, 1);
        rows->setSpacing(0);
        column->addWidget(list);
    }
    auto *promise = new Banner(theme, Tone::Info, u"privacy"_s);
    promise->setSmall();
    promise->setMessage({},
        tr("Nothing changes on a person’s account without an act of theirs. Who corrected is only "
           "told as a number."));
    column->addWidget(promise);
    m_when->setSmall();
    column->addWidget(m_when);
    column->addStretch(1);
}

void HappeningPanel::setWhen(const QString &sentence)
{
    m_when->setMessage({}, sentence);
}

void HappeningPanel::setHappenings(
    const QList<Happening> &onNetworks, const QList<Happening> &elsewhere)
{
    fill(*m_networks, onNetworks);
    fill(*m_elsewhere, elsewhere);
}

void HappeningPanel::fill(Card &list, const QList<Happening> &happenings)
{
    qDeleteAll(list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *rows = static_cast<QVBoxLayout *>(list.layout());
    for (const Happening &happening : happenings) {
        if (rows->count() > 0)
            rows->addWidget(lineAcross(m_theme));
        rows->addWidget(makeRow(happening));
    }
}

QWidget *HappeningPanel::makeRow(const Happening &happening)
{
    auto *made = new QWidget;
    made->setMinimumHeight(m_theme.scaled(rowHeight));
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(between);
    QWidget *mark = nullptr;
    if (happening.network)
        mark = new NetworkIcon(m_theme, *happening.network, markWidth);
    else
        mark = new IconLabel(m_theme, happening.icon, &Tokens::muted, Metrics::icon);
    row->addWidget(mark);
    auto *count = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, happening.count);
    count->setMinimumWidth(m_theme.scaled(markWidth));
    count->setCentered(true);
    if (happening.count.isEmpty())
        count->hide();
    row->addWidget(count);
    auto *words = new TextLabel(m_theme, TextStyle::Small, &Tokens::text, happening.words);
    words->setWrapped();
    if (happening.network)
        words->setAccessibleName(tr("%1, %2: %3", "network, how many relays, what happens there")
                .arg(Format::networkLabel(*happening.network), happening.count, happening.words));
    row->addWidget(words, 1);
    return made;
}

} // namespace Relais::Ui
