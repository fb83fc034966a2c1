// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideas/ideasteps.h"

#include "ui/common/words/format.h"
#include "ui/common/words/ideawords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int mark = 22;
constexpr int gap = 5;

// What may still come: the way goes on from the present state, whatever was left out before it.
QList<IdeaState> ahead(const Idea &idea)
{
    const bool story = idea.kind == IdeaKind::Story;
    switch (idea.state) {
    case IdeaState::Sent:
        if (story)
            return { IdeaState::Read, IdeaState::InReview, IdeaState::BecameStory };
        return { IdeaState::Read, IdeaState::Answered };
    case IdeaState::Read:
    case IdeaState::Asked:
        if (story)
            return { IdeaState::InReview, IdeaState::BecameStory };
        return { IdeaState::Answered };
    case IdeaState::InReview:
        return { story ? IdeaState::BecameStory : IdeaState::Answered };
    case IdeaState::BecameStory:
    case IdeaState::Answered:
    case IdeaState::Declined:
    case IdeaState::Withdrawn:
        break;
    }
    return {};
}

} // namespace

IdeaSteps::IdeaSteps(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

QList<IdeaSteps::Step> IdeaSteps::stepsOf(const Idea &idea, const QDateTime &now)
{
    QList<Step> steps;
    for (const IdeaStep &step : idea.steps)
        steps.append({ IdeaWords::step(step.state), Format::day(step.at, now) });
    for (const IdeaState state : ahead(idea))
        steps.append({ IdeaWords::step(state), {} });
    return steps;
}

void IdeaSteps::setIdea(const Idea &idea, const QDateTime &now)
{
    m_steps = stepsOf(idea, now);
    QStringList said;
    for (const Step &step : std::as_const(m_steps))
        said.append(step.when.isEmpty() ? tr("%1, not yet").arg(step.name)
                                        : tr("%1, %2", "step, day").arg(step.name, step.when));
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(said.join(u". "_s));
    update();
}

QSize IdeaSteps::sizeHint() const
{
    return { 200,
        mark + gap + m_theme.lineHeight(TextStyle::SmallStrong)
            + m_theme.lineHeight(TextStyle::Small) };
}

void IdeaSteps::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    const int count = int(m_steps.size());
    const qreal width = qreal(this->width()) / count;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto middleOf = [&](int i) { return width * ((mirrored ? count - 1 - i : i) + 0.5); };
    for (int i = 1; i < count; ++i) {
        const bool done = !m_steps.at(i).when.isEmpty();
        const qreal from = std::min(middleOf(i - 1), middleOf(i));
        painter.fillRect(
            QRectF(from, mark / 2.0 - 1, width, 2), done ? colors.accent : colors.line);
    }
    for (int i = 0; i < count; ++i) {
        const Step &step = m_steps.at(i);
        const bool done = !step.when.isEmpty();
        const QRectF circle(middleOf(i) - mark / 2.0, 0, mark, mark);
        painter.setPen(done ? QPen(Qt::NoPen) : QPen(colors.lineStrong, 2));
        painter.setBrush(done ? colors.accent : colors.surface);
        painter.drawEllipse(done ? circle : circle.adjusted(1, 1, -1, -1));
        if (done)
            drawIcon(painter, m_theme, u"approve"_s, colors.onAccent,
                circle.toRect().adjusted(4, 4, -4, -4));
        QRect line(int(middleOf(i) - width / 2), mark + gap, int(width),
            m_theme.lineHeight(TextStyle::SmallStrong));
        drawLine(painter, line, m_theme.font(TextStyle::SmallStrong), colors.text, step.name,
            Qt::AlignHCenter);
        line.translate(0, line.height());
        drawLine(painter, line, m_theme.font(TextStyle::Small), colors.muted, step.when,
            Qt::AlignHCenter);
    }
}

} // namespace Relais::Ui
