// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaigncard.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/common/tag.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int paceMark = 2; // pixels beyond the bar
}

CampaignCard::CampaignCard(Theme &theme, const Campaign &campaign, const CampaignFigures &figures,
    const QDateTime &now, int place, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_campaign(campaign)
    , m_figures(figures)
    , m_now(now)
    , m_color(campaign.color > 0 ? campaign.color - 1 : place % 8)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const Pace pace = paceOf(campaign, figures, now);
    setText(campaign.name);
    setAccessibleDescription(
        QStringList { CampaignWords::period(campaign), CampaignWords::progress(campaign, figures),
            CampaignWords::stories(figures.stories), CampaignWords::pace(pace) }
            .join(u", "_s));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

CampaignCardSizes CampaignCard::sizes() const
{
    CampaignCardSizes sizes;
    for (int *size :
        { &sizes.pad, &sizes.dot, &sizes.nameLine, &sizes.smallLine, &sizes.bar, &sizes.gap })
        *size = m_theme.scaled(*size);
    return sizes;
}

QSize CampaignCard::sizeHint() const
{
    return { m_theme.scaled(260), campaignCardHeight(sizes()) };
}

void CampaignCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isChecked() ? t.accentSoft : t.surface);
    painter.setPen(QPen(marked ? t.accent : t.line, marked ? 2 : 1));
    painter.drawRoundedRect(frame, 10, 10);

    const Pace pace = paceOf(m_campaign, m_figures, m_now);
    const QString word = CampaignWords::pace(pace);
    CampaignCardLayout at = layOutCampaignCard(rect(), sizes(), Tag::width(m_theme, word));
    for (QRect *part : { &at.dot, &at.name, &at.tag, &at.period, &at.progress, &at.bar })
        *part = QStyle::visualRect(layoutDirection(), rect(), *part);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.chart[static_cast<std::size_t>(m_color)]);
    painter.drawRoundedRect(at.dot, 3, 3);
    Tag::draw(painter, m_theme, at.tag.topLeft(), word, CampaignWords::paceTone(pace));
    drawLine(painter, at.name, m_theme.font(TextStyle::CardTitle), t.text, m_campaign.name);
    const QFont small = m_theme.font(TextStyle::Small);
    drawLine(painter, at.period, small, t.muted, CampaignWords::period(m_campaign));
    drawLine(painter, at.progress, small, t.text,
        CampaignWords::progress(m_campaign, m_figures) + u" · "_s
            + CampaignWords::stories(m_figures.stories));

    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(at.bar, 3, 3);
    const MainGoal goal = mainGoalOf(m_campaign, m_figures);
    if (goal.aim > 0 && goal.done > 0) {
        const double share = std::min(1.0, double(goal.done) / double(goal.aim));
        QRect done = at.bar;
        done.setWidth(std::max(at.bar.height(), int(at.bar.width() * share)));
        if (layoutDirection() == Qt::RightToLeft)
            done.moveRight(at.bar.right());
        painter.setBrush(t.chart[static_cast<std::size_t>(m_color)]);
        painter.drawRoundedRect(done, 3, 3);
    }
    const double gone = timeGone(m_campaign, m_now);
    if (goal.aim == 0 || gone <= 0 || gone >= 1)
        return;
    const int along = int(at.bar.width() * gone); // where an even pace would be today
    const int x =
        layoutDirection() == Qt::RightToLeft ? at.bar.right() - along : at.bar.left() + along;
    painter.setBrush(t.text);
    painter.drawRoundedRect(
        QRect(x - 1, at.bar.top() - paceMark, 2, at.bar.height() + 2 * paceMark), 1, 1);
}

} // namespace Relais::Ui
