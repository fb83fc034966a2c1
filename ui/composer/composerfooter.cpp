// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composerfooter.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/keynames.h"
#include "ui/composer/footwords.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

ComposerFooter::ComposerFooter(Theme &theme, Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_discard(new Button(theme, Button::Kind::Quiet, tr("Discard")))
    , m_icon(new IconLabel(theme, u"schedule"_s, &Tokens::muted, Metrics::smallIcon))
    , m_text(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_schedule(new Button(theme, Button::Kind::Normal, tr("Schedule")))
    , m_relay(new Button(theme, Button::Kind::Primary, tr("Relay")))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_discard);
    row->addWidget(m_icon);
    m_text->setWrapped(2);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_schedule);
    row->addWidget(m_relay);
    m_schedule->setTrailingIcon(u"expand"_s);
    m_schedule->setToolTip(tr("Choose when (Ctrl Shift Enter)"));
    m_relay->setIconName(u"relay"_s);
    m_discard->setToolTip(tr("Forget this draft"));
    connect(m_discard, &Button::clicked, this, &ComposerFooter::discardRequested);
    connect(m_schedule, &Button::clicked, this, &ComposerFooter::scheduleRequested);
    connect(m_relay, &Button::clicked, this, &ComposerFooter::relayRequested);
    connect(&composition, &Composition::changed, this, &ComposerFooter::refresh);
    followTheme(this, theme);
    setPlace(Place::Panel);
}

void ComposerFooter::setPlace(Place place)
{
    m_place = place;
    const bool panel = place == Place::Panel;
    layout()->setContentsMargins(
        panel ? 20 : 16, panel ? 15 : 12, panel ? 20 : 16, panel ? 14 : 12);
    m_discard->setVisible(!panel);
    refresh();
}

void ComposerFooter::setPlan(const RelayPlan &plan)
{
    m_plan = plan;
    refresh();
}

void ComposerFooter::setBusy(bool busy)
{
    m_busy = busy;
    m_relay->setBusy(busy);
    refresh();
}

void ComposerFooter::refresh()
{
    const DraftCheck state = m_composition.isOpen() ? m_composition.state() : DraftCheck();
    const int ticked = int(state.accounts.size());
    const QString blocked = FootWords::whyNot(state);
    m_relay->setText(state.readyAccounts <= 0 ? tr("Relay")
            : state.readyAccounts < ticked
            ? tr("Relay to %1 of %2").arg(state.readyAccounts).arg(ticked)
            : FootWords::relayTo(state.readyAccounts));
    const bool can = state.readyAccounts > 0 && !m_busy;
    m_relay->setEnabled(can);
    m_schedule->setEnabled(can);
    m_relay->setToolTip(can ? tr("Ctrl Enter") : blocked);
    m_relay->setAccessibleDescription(blocked);

    const FootWords::Line line = FootWords::line(state, m_plan);
    m_text->setText(line.text);
    m_text->setColor(line.color);
    m_text->setToolTip(
        line.wrong ? KeyNames::hint(line.text, QKeySequence(Qt::Key_F8)) : line.text);
    m_icon->setIcon(line.icon, line.color);
    m_icon->setVisible(!line.text.isEmpty());
}

void ComposerFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    if (m_place == Place::Page)
        painter.fillRect(rect(), t.surface);
    const int inset = m_place == Place::Panel ? 1 : 0; // the panel's own edge
    painter.fillRect(inset, 0, width() - 2 * inset, 1, t.line);
}

} // namespace Relais::Ui
