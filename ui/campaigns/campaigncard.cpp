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
constexpr int cardHeight = 92;
constexpr int pad = 13;
constexpr int dot = 10;
constexpr int track = 6;
} // namespace

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

QSize CampaignCard::sizeHint() const
{
    return { m_theme.scaled(260), m_theme.scaled(cardHeight) };
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
    const QRect inner = rect().adjusted(
        m_theme.scaled(pad), m_theme.scaled(10), -m_theme.scaled(pad), -m_theme.scaled(10));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.chart[static_cast<std::size_t>(m_color)]);
    const int d = m_theme.scaled(dot);
    const int dotX = mirrored ? inner.right() - d : inner.left();
    painter.drawRoundedRect(QRect(dotX, inner.top() + m_theme.scaled(5), d, d), 3, 3);

    const Pace pace = paceOf(m_campaign, m_figures, m_now);
    const QString word = CampaignWords::pace(pace);
    const int tagWidth = Tag::width(m_theme, word);
    const int tagX = mirrored ? inner.left() : inner.right() - tagWidth;
    Tag::draw(painter, m_theme, { tagX, inner.top() }, word, CampaignWords::paceTone(pace));
    const int gap = m_theme.scaled(8);
    QRect line(inner.left() + (mirrored ? tagWidth + gap : d + gap), inner.top(),
        inner.width() - d - tagWidth - 2 * gap, m_theme.scaled(20));
    painter.setFont(m_theme.font(TextStyle::CardTitle));
    painter.setPen(t.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(m_campaign.name, Qt::ElideRight, line.width()));

    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(t.muted);
    line = QRect(inner.left(), inner.top() + m_theme.scaled(22), inner.width(), m_theme.scaled(18));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(
            CampaignWords::period(m_campaign), Qt::ElideRight, line.width()));
    painter.setPen(t.text);
    line.moveTop(line.top() + m_theme.scaled(18));
    const QString stories = CampaignWords::stories(m_figures.stories);
    const QString progress = CampaignWords::progress(m_campaign, m_figures);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(
            progress + u" · "_s + stories, Qt::ElideRight, line.width()));

    const QRect bar(
        inner.left(), inner.bottom() - m_theme.scaled(track), inner.width(), m_theme.scaled(track));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(bar, 3, 3);
    const MainGoal goal = mainGoalOf(m_campaign, m_figures);
    if (goal.aim > 0 && goal.done > 0) {
        const double share = std::min(1.0, double(goal.done) / double(goal.aim));
        QRect done = bar;
        done.setWidth(std::max(m_theme.scaled(track), int(bar.width() * share)));
        if (mirrored)
            done.moveRight(bar.right());
        painter.setBrush(t.chart[static_cast<std::size_t>(m_color)]);
        painter.drawRoundedRect(done, 3, 3);
    }
}

} // namespace Relais::Ui
