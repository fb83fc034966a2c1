// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobfoot.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/keynames.h"
#include "ui/composer/footwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int leastFootLine = 150; // narrower, the line would be a word or two

} // namespace

JobFoot::JobFoot(Theme &theme, bool withWords, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_withWords(withWords)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_icon(new IconLabel(theme, u"schedule"_s, &Tokens::muted, Metrics::smallIcon))
    , m_text(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_compose(new Button(theme, Button::Kind::Normal, tr("Make it mine")))
    , m_relay(new Button(theme, Button::Kind::Primary, FootWords::relayTo(1)))
{
    m_parts->setContentsMargins(Metrics::inPanel, 14, Metrics::inPanel, 14);
    m_parts->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon);
    m_text->setWrapped(2);
    line->addWidget(m_text, 1, Qt::AlignVCenter);
    m_parts->addLayout(line, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    m_compose->setIconName(u"edit"_s);
    buttons->addWidget(m_compose);
    m_relay->setIconName(u"relay"_s);
    buttons->addWidget(m_relay);
    m_parts->addLayout(buttons);
    connect(m_compose, &QPushButton::clicked, this, &JobFoot::composerAsked);
    connect(m_relay, &QPushButton::clicked, this, &JobFoot::relayAsked);
    refresh();
}

void JobFoot::setLive(bool live)
{
    m_live = live;
    refresh();
}

void JobFoot::setState(const DraftCheck &state)
{
    m_state = state;
    refresh();
}

void JobFoot::setPlan(const RelayPlan &plan)
{
    m_plan = plan;
    refresh();
}

void JobFoot::setBusy(bool busy)
{
    m_relay->setBusy(busy);
    if (!busy)
        refresh(); // its description was that it works
}

void JobFoot::refresh()
{
    const int accounts = int(m_state.accounts.size());
    const QString closed = m_live ? QString() : tr("This opening is closed");
    // What is wrong is put right in the composer: there the button leads then.
    const FootWords::Line line = m_withWords
        ? FootWords::line(m_state, m_plan)
        : FootWords::Line { tr("Words for your networks are in the composer"), {} };
    m_text->setText(line.text);
    m_text->setColor(line.color);
    m_text->setToolTip(line.text);
    m_icon->setIcon(line.icon, line.color);
    m_icon->setVisible(!line.icon.isEmpty() && !line.text.isEmpty());
    m_relay->setVisible(accounts > 0);
    m_relay->setText(FootWords::relayTo(accounts));
    m_relay->setEnabled(m_live);
    m_relay->setToolTip(!m_live ? closed
            : line.wrong ? tr("%1. The composer opens, where you put it right.").arg(line.text)
                         : tr("These words go out as they stand"));
    m_relay->setAccessibleDescription(m_relay->toolTip());
    m_compose->setKind(accounts > 0 ? Button::Kind::Normal : Button::Kind::Primary);
    m_compose->setEnabled(m_live);
    m_compose->setToolTip(
        m_live ? KeyNames::hint(m_compose->text(), QKeySequence(Qt::Key_R)) : closed);
    arrange();
}

// Where the buttons leave the line no room it stands above them.
void JobFoot::arrange()
{
    const QMargins margins = m_parts->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_compose->sizeHint().width();
    if (!m_relay->isHidden())
        room -= m_relay->sizeHint().width() + m_parts->spacing();
    const bool above = room < m_theme.scaled(leastFootLine);
    m_parts->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void JobFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Relais::Ui
