// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaigncard.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/common/controls/plaintext.h"
#include "ui/common/controls/tag.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int paceMark = 4; // pixels beyond the bar
constexpr std::size_t overColor = 7; // "Other": what is over stands back
} // namespace

CampaignCard::CampaignCard(Theme &theme, const Campaign &campaign, const CampaignFigures &figures,
    const QDateTime &now, int place, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_campaign(campaign)
    , m_figures(figures)
    , m_now(now)
    , m_color(chartColorOf(campaign, place))
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlainText(*this, campaign.name);
    setAccessibleDescription(
        QStringList { CampaignWords::period(campaign), CampaignWords::progress(campaign, figures),
            CampaignWords::stories(figures.stories), CampaignWords::mark(campaign, figures, now) }
            .join(u", "_s));
    followTheme(this, theme);
}

CampaignCardSizes CampaignCard::sizes() const
{
    CampaignCardSizes sizes;
    for (int *size : { &sizes.side, &sizes.above, &sizes.dot, &sizes.nameLine, &sizes.smallLine,
             &sizes.bar, &sizes.gap, &sizes.line })
        *size = m_theme.scaled(*size);
    return sizes;
}

QSize CampaignCard::sizeHint() const
{
    return { m_theme.scaled(260), campaignCardHeight(sizes()) };
}

QColor CampaignCard::ink() const
{
    const bool over = m_campaign.to.isValid() && m_campaign.to <= m_now;
    return m_theme.colors().chart[over ? overColor : static_cast<std::size_t>(m_color)];
}

CampaignCardLayout CampaignCard::layOut(const QString &mark, const QString &stories) const
{
    CampaignCardLayout at = layOutCampaignCard(rect(), sizes(), Tag::width(m_theme, mark),
        textWidth(m_theme.font(TextStyle::Small), stories) + 1);
    for (QRect *part :
        { &at.dot, &at.name, &at.tag, &at.period, &at.stories, &at.bar, &at.progress })
        *part = QStyle::visualRect(layoutDirection(), rect(), *part);
    return at;
}

void CampaignCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || hasFocus();
    fillRounded(painter, rect(), Metrics::radiusCard, underMouse() ? t.sunken : t.surface,
        marked ? t.accent : t.line, marked ? 2 : 1);

    const QString mark = CampaignWords::mark(m_campaign, m_figures, m_now);
    const QString stories = CampaignWords::stories(m_figures.stories);
    const CampaignCardLayout at = layOut(mark, stories);
    fillRounded(painter, at.dot, at.dot.height() / 2.0, ink());
    Tag::draw(painter, m_theme, at.tag.topLeft(), mark,
        CampaignWords::paceTone(paceOf(m_campaign, m_figures, m_now)));
    drawLine(painter, at.name, m_theme.font(TextStyle::CardTitle), t.text, m_campaign.name);
    const QFont small = m_theme.font(TextStyle::Small);
    drawLine(painter, at.period, small, t.muted, CampaignWords::period(m_campaign));
    drawLine(painter, at.stories, small, t.muted, stories, Qt::AlignTrailing);
    paintBar(painter, at.bar);
    drawLine(painter, at.progress, small, t.text, CampaignWords::progress(m_campaign, m_figures));
}

void CampaignCard::paintBar(QPainter &painter, const QRect &bar) const
{
    const Tokens &t = m_theme.colors();
    const qreal radius = bar.height() / 2.0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    fillRounded(painter, bar, radius, t.sunken);
    const MainGoal goal = mainGoalOf(m_campaign, m_figures);
    if (goal.aim > 0 && goal.done > 0) {
        const double share = std::min(1.0, double(goal.done) / double(goal.aim));
        QRect done = bar;
        done.setWidth(std::max(bar.height(), int(bar.width() * share)));
        if (mirrored)
            done.moveRight(bar.right());
        fillRounded(painter, done, radius, ink());
    }
    const double gone = timeGone(m_campaign, m_now);
    if (goal.aim == 0 || gone <= 0 || gone >= 1)
        return;
    const int along = int(bar.width() * gone); // where an even pace would be today
    const int x = mirrored ? bar.right() - along : bar.left() + along;
    const int beyond = m_theme.scaled(paceMark);
    fillRounded(painter, QRect(x - 1, bar.top() - beyond, 2, bar.height() + 2 * beyond), 1, t.text);
}

// Enter opens it, as Space does.
void CampaignCard::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Relais::Ui
