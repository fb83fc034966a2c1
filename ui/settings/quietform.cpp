// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/quietform.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int barHeight = 14;
constexpr int underBar = 4;
constexpr int secondsOfDay = 24 * 3600;

//! Quiet parts of the day, in shares of it.
QList<QPair<qreal, qreal>> quietParts(const QuietHours &hours)
{
    const auto share = [](QTime time) { return qreal(QTime(0, 0).secsTo(time)) / secondsOfDay; };
    if (!hours.enabled || hours.from == hours.to)
        return {};
    if (hours.from < hours.to)
        return { { share(hours.from), share(hours.to) } };
    return { { 0, share(hours.to) }, { share(hours.from), 1 } };
}

} // namespace

DayBar::DayBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

QSize DayBar::sizeHint() const
{
    return { 200, barHeight + underBar + m_theme.lineHeight(TextStyle::Small) };
}

QSize DayBar::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

void DayBar::setHours(const QuietHours &hours)
{
    m_hours = hours;
    update();
}

void DayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    const QRectF bar(0, 0, width(), barHeight);
    QPainterPath clip;
    clip.addRoundedRect(bar, 4, 4);
    painter.setClipPath(clip);
    painter.fillRect(bar, colors.accentSoft);
    for (const auto &[from, to] : quietParts(m_hours)) {
        // The day begins where reading begins, as the times below it do.
        const qreal start = layoutDirection() == Qt::RightToLeft ? 1 - to : from;
        const QRectF part(width() * start, 0, width() * (to - from), barHeight);
        painter.fillRect(part, colors.sunken);
        painter.fillRect(part, QBrush(colors.lineStrong, Qt::BDiagPattern));
    }
    painter.setClipping(false);
    const QFont font = m_theme.font(TextStyle::Small);
    const int top = barHeight + underBar;
    const QRect line(0, top, width(), height() - top);
    drawLine(painter, line, font, colors.muted, Format::timeOfDay(QTime(0, 0)));
    const QString end = Format::hasHalfDays() ? Format::timeOfDay(QTime(0, 0)) : u"24:00"_s;
    drawLine(painter, line, font, colors.muted, end, Qt::AlignTrailing);
}

QuietForm::QuietForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_enabled(new QCheckBox(tr("Keep quiet every day")))
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_weekends(new QCheckBox(tr("All day on Saturday and Sunday")))
    , m_bar(new DayBar(theme))
    , m_sentence(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    m_from->setDisplayFormat(Format::timePattern());
    m_to->setDisplayFormat(Format::timePattern());
    for (QTimeEdit *time : { m_from, m_to })
        time->setKeyboardTracking(false); // an hour half typed quiets nothing
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet to"));
    auto *times = new QHBoxLayout;
    times->setSpacing(8);
    times->addWidget(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, tr("From")));
    times->addWidget(m_from);
    times->addWidget(new TextLabel(theme, TextStyle::Body, &Tokens::muted, tr("to", "a time")));
    times->addWidget(m_to);
    times->addStretch(1);
    m_sentence->setWrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_enabled);
    column->addLayout(times);
    column->addWidget(m_bar);
    column->addWidget(m_weekends);
    column->addWidget(m_sentence);
    const auto touched = [this] {
        follow();
        Q_EMIT edited();
    };
    connect(m_enabled, &QCheckBox::toggled, this, touched);
    connect(m_weekends, &QCheckBox::toggled, this, touched);
    connect(m_from, &QTimeEdit::timeChanged, this, touched);
    connect(m_to, &QTimeEdit::timeChanged, this, touched);
    setHours({});
}

void QuietForm::setHours(const QuietHours &hours)
{
    const QuietHours mine = this->hours();
    if (hours.enabled == mine.enabled && hours.from == mine.from && hours.to == mine.to
        && hours.weekends == mine.weekends) {
        follow();
        return;
    }
    const QSignalBlocker blockers[] { QSignalBlocker(m_enabled), QSignalBlocker(m_from),
        QSignalBlocker(m_to), QSignalBlocker(m_weekends) };
    m_enabled->setChecked(hours.enabled);
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    m_weekends->setChecked(hours.weekends);
    follow();
}

QuietHours QuietForm::hours() const
{
    return { m_enabled->isChecked(), m_from->time(), m_to->time(), m_weekends->isChecked() };
}

void QuietForm::follow()
{
    const QuietHours now = hours();
    for (QWidget *widget : { static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to),
             static_cast<QWidget *>(m_weekends) })
        widget->setEnabled(now.enabled);
    m_bar->setHours(now);
    m_sentence->setText(!now.enabled
            ? tr("Relais may notify you and send at any time.")
            : tr("Nothing notifies you and nothing is sent from %1 to %2.")
                  .arg(Format::timeOfDay(now.from), Format::timeOfDay(now.to)));
    m_bar->setAccessibleName(m_sentence->text());
}

} // namespace Relais::Ui
