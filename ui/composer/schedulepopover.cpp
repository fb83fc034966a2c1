// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/schedulepopover.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int popoverWidth = 660;
constexpr int slotsWidth = 296;
constexpr int slotHeight = 46;
constexpr int barHeight = 12;
constexpr int dayMarkHeight = 18; // the bar and the mark on it
constexpr int dayTimeHeight = 14;
constexpr int minutesADay = 24 * 60;
} // namespace

// One suggested time: a radio button of two lines.
class SchedulePopover::Slot final : public QAbstractButton {
public:
    Slot(Theme &theme, const ScheduleSlot &slot, const QString &when, const QString &why)
        : at(slot.at)
        , m_theme(theme)
        , m_why(why)
        , m_best(slot.best)
    {
        setText(when);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(when);
        setAccessibleDescription(
            slot.best ? SchedulePopover::tr("%1. Best of these").arg(why) : why);
        setProperty("focusRadius", Metrics::radiusField);
        setFixedHeight(theme.scaled(slotHeight));
    }
    QDateTime at;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = m_theme.colors();
        const bool on = isChecked();
        fillRounded(painter, rect(), Metrics::radiusField, on ? t.accentSoft : t.surface,
            on ? t.accent : t.lineStrong, on ? 2 : 1);
        const QRect ring(12, (height() - 18) / 2, 18, 18);
        const QRect placed = QStyle::visualRect(layoutDirection(), rect(), ring);
        fillRounded(painter, placed, 9, t.surface, on ? t.accent : t.lineStrong, on ? 5 : 1.5);
        const int line = m_theme.lineHeight(TextStyle::Preview);
        const QRect when(40, height() / 2 - line, width() - 52, line);
        const QRect why(40, height() / 2, width() - 52, m_theme.lineHeight(TextStyle::Small));
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), when),
            m_theme.font(TextStyle::CardTitle), t.text, text());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), why),
            m_theme.font(TextStyle::Small), t.muted, m_why);
        if (m_best)
            paintBest(painter);
    }
    void paintBest(QPainter &painter) const
    {
        const Tokens &t = m_theme.colors();
        const QFont font = m_theme.font(TextStyle::SmallMedium);
        const QString best = SchedulePopover::tr("Best", "of the suggested times");
        const int wide = textWidth(font, best) + 14;
        const int high = m_theme.scaled(Metrics::tag);
        const QRect tag(width() - wide - 12, (height() - high) / 2, wide, high);
        const QRect placed = QStyle::visualRect(layoutDirection(), rect(), tag);
        fillRounded(painter, placed, Metrics::radiusTag, t.accent);
        drawLine(painter, placed, font, t.onAccent, best, Qt::AlignCenter);
    }
    QSize sizeHint() const override
    {
        return { m_theme.scaled(slotsWidth), m_theme.scaled(slotHeight) };
    }

private:
    Theme &m_theme;
    QString m_why;
    bool m_best;
};

// The chosen day as a bar, its quiet hours hatched.
class SchedulePopover::Day final : public QWidget {
public:
    explicit Day(Theme &theme)
        : m_theme(theme)
    {
        setObjectName(u"day"_s);
        setFixedHeight(dayMarkHeight + theme.scaled(dayTimeHeight));
    }
    void set(const Question &question, const QDateTime &at)
    {
        m_question = question;
        m_at = at;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_at.isValid())
            return;
        QPainter painter(this);
        const Tokens &t = m_theme.colors();
        const QDateTime local = m_at.toTimeZone(m_question.facts.zone);
        const QRect bar(0, 3, width(), barHeight);
        painter.fillRect(bar, t.accentSoft);
        for (int quarter = 0; quarter < minutesADay; quarter += 15) {
            const QDateTime moment(
                local.date(), QTime(quarter / 60, quarter % 60), m_question.facts.zone);
            if (!isQuiet(m_question.facts.quiet, moment.toUTC(), m_question.facts.zone))
                continue;
            const int from = std::min(x(quarter), x(quarter + 15));
            const int to = std::max(x(quarter), x(quarter + 15));
            const QRect piece(from, bar.y(), to - from, bar.height());
            painter.fillRect(piece, t.sunken);
            painter.fillRect(piece, QBrush(t.lineStrong, Qt::BDiagPattern));
        }
        const int minute = local.time().hour() * 60 + local.time().minute();
        painter.fillRect(x(minute), 0, 2, dayMarkHeight, t.accent);
        const QFont font = m_theme.font(TextStyle::SmallStrong);
        const QString shown = Format::timeOfDay(local.time());
        const int wide = textWidth(font, shown);
        const int left = qBound(0, x(minute) - wide / 2, width() - wide);
        const QRect timeBox(left, dayMarkHeight, wide, m_theme.scaled(dayTimeHeight));
        drawLine(painter, timeBox, font, t.accent, shown);
    }

private:
    // The day begins where reading begins.
    int x(int minute) const
    {
        const int at = width() * minute / minutesADay;
        return layoutDirection() == Qt::RightToLeft ? width() - at : at;
    }
    Theme &m_theme;
    Question m_question;
    QDateTime m_at;
};

SchedulePopover::SchedulePopover(Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_slotColumn(new QVBoxLayout)
    , m_edit(new QDateTimeEdit)
    , m_day(new Day(theme))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::info))
    , m_accept(new Button(theme, Button::Kind::Primary, {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("When")));
    m_slotColumn->setSpacing(6);
    left->addLayout(m_slotColumn);
    left->addStretch();
    row->addLayout(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(9);
    m_edit->setCalendarPopup(true);
    m_edit->setAccessibleName(tr("Date and time"));
    right->addWidget(m_edit);
    right->addWidget(m_day);
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(
        new IconLabel(theme, u"quiet-hours"_s, &Tokens::info, Metrics::smallIcon), 0, Qt::AlignTop);
    m_note->setWrapped();
    note->addWidget(m_note, 1);
    right->addLayout(note);
    right->addStretch();
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch();
    auto *cancel = new Button(theme, Button::Kind::Quiet, tr("Cancel"));
    cancel->setSize(Button::Size::Small);
    m_accept->setSize(Button::Size::Small);
    acts->addWidget(cancel);
    acts->addWidget(m_accept);
    right->addLayout(acts);
    row->addLayout(right, 1);
    hide();
    setAccessibleName(tr("Schedule"));
    connect(cancel, &Button::clicked, this, &SchedulePopover::dismiss);
    connect(m_accept, &Button::clicked, this, &SchedulePopover::accept);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &SchedulePopover::refresh);
    followTheme(this, theme);
}

void SchedulePopover::ask(const Question &question, QWidget *above)
{
    m_question = question;
    m_opener = above;
    fillSlots();
    m_edit->setMinimumDateTime(question.facts.now.toLocalTime());
    m_edit->setDisplayFormat(tr("ddd d MMM yyyy  HH:mm", "date and time format of QLocale")
            .replace("HH:mm"_L1, Format::timePattern()));
    if (!m_slots.isEmpty())
        m_slots.first()->click();
    else
        m_edit->setDateTime(question.facts.now.addSecs(3600).toLocalTime());
    refresh();
    const int width = qMin(m_theme.scaled(popoverWidth), parentWidget()->width() - 32);
    resize(width,
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    const QPoint opener = above->mapTo(parentWidget(), QPoint(above->width(), 0));
    move(qMax(16, qMin(opener.x(), parentWidget()->width() - 24) - width),
        qMax(16, opener.y() - height() - 8));
    show();
    raise();
    (m_slots.isEmpty() ? static_cast<QWidget *>(m_edit) : m_slots.first())
        ->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

QString SchedulePopover::reasonOf(const ScheduleSlot &slot) const
{
    switch (slot.reason) {
    case ScheduleSlot::Reason::Noon:
        return tr("Around noon, when many read");
    case ScheduleSlot::Reason::EndOfWork:
        return tr("At the end of the working day");
    case ScheduleSlot::Reason::InAnHour:
        return tr("In an hour");
    case ScheduleSlot::Reason::AfterQuietHours:
        return tr("Right after your quiet hours");
    case ScheduleSlot::Reason::WeekWithRoom:
        return tr("When your week has room again");
    case ScheduleSlot::Reason::BeforeItEnds:
        break;
    }
    return tr("Before the story ends %1")
        .arg(Format::day(m_question.facts.expiry, m_question.facts.now));
}

void SchedulePopover::fillSlots()
{
    qDeleteAll(m_slots);
    m_slots.clear();
    const auto offered = scheduleSlots(m_question.facts);
    for (const ScheduleSlot &offer : offered) {
        const QString why = reasonOf(offer);
        QString when = Format::dayAndTime(offer.at, m_question.facts.now);
        when[0] = when.at(0).toUpper();
        auto *slot = new Slot(m_theme, offer, when, why);
        connect(slot, &QAbstractButton::clicked, this,
            [this, slot] { m_edit->setDateTime(slot->at.toLocalTime()); });
        m_slotColumn->addWidget(slot);
        m_slots.append(slot);
    }
}

QDateTime SchedulePopover::chosen() const
{
    return outsideQuietHours(
        m_edit->dateTime().toUTC(), m_question.facts.quiet, m_question.facts.zone);
}

void SchedulePopover::refresh()
{
    const QDateTime wanted = m_edit->dateTime().toUTC();
    const QDateTime at = chosen();
    m_day->set(m_question, at);
    QStringList says;
    if (at != wanted)
        says << tr("That is in your quiet hours: it goes out when they end, %1.")
                    .arg(Format::dayAndTime(at, m_question.facts.now));
    else if (m_question.facts.quiet.enabled)
        says << tr("Quiet hours from %1 to %2: nothing is sent then.")
                    .arg(Format::timeOfDay(m_question.facts.quiet.from),
                        Format::timeOfDay(m_question.facts.quiet.to));
    if (const QDateTime near = tooClose(at, m_question.facts.taken); near.isValid())
        says << tr("Another relay of yours is planned for %1.")
                    .arg(Format::timeOfDay(near.toLocalTime().time()));
    if (m_question.budget)
        says << m_question.budget(at);
    says << (m_question.latestMinutes > 0
            ? tr("If this machine sleeps then, it is sent up to %1 late, else Relais asks.")
                  .arg(Format::duration(m_question.latestMinutes))
            : tr("If this machine sleeps then, Relais asks before it is sent late."));
    says.removeAll(QString());
    m_note->setText(says.join(u' '));
    m_accept->setText(tr("Schedule %n for %1", nullptr, m_question.relays)
            .arg(Format::timeOfDay(at.toLocalTime().time())));
    m_accept->setEnabled(at > m_question.facts.now
        && (!m_question.facts.expiry.isValid() || at < m_question.facts.expiry));
    for (Slot *slot : m_slots) {
        slot->setAutoExclusive(false);
        slot->setChecked(slot->at == at);
        slot->setAutoExclusive(true);
    }
}

void SchedulePopover::accept()
{
    if (!m_accept->isEnabled())
        return;
    const QDateTime at = chosen();
    dismiss();
    Q_EMIT scheduled(at);
}

void SchedulePopover::dismiss()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
}

bool SchedulePopover::eventFilter(QObject *watched, QEvent *event)
{
    // A press elsewhere in the window closes it; the calendar is a window of its own.
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *pressed = static_cast<QWidget *>(watched);
        if (pressed->window() == window() && pressed != this && !isAncestorOf(pressed))
            dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

void SchedulePopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QWidget::keyPressEvent(event);
}

void SchedulePopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusCard, t.raised, t.lineStrong);
}

} // namespace Relais::Ui
