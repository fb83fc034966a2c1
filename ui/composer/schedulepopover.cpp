// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/schedulepopover.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/composer/scheduleday.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int popoverWidth = 660;
constexpr int slotsWidth = 296;
constexpr int slotHeight = 46;
constexpr int renewedEvery = 15'000; // ms
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

SchedulePopover::SchedulePopover(Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_slotColumn(new QVBoxLayout)
    , m_edit(new QDateTimeEdit)
    , m_day(new ScheduleDay(theme))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::info))
    , m_cancel(new Button(theme, Button::Kind::Quiet, tr("Cancel")))
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
    m_edit->setTimeSpec(Qt::UTC); // only what the wall shows: wanted() says what that stands for
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
    m_cancel->setSize(Button::Size::Small);
    m_accept->setSize(Button::Size::Small);
    acts->addWidget(m_cancel);
    acts->addWidget(m_accept);
    right->addLayout(acts);
    row->addLayout(right, 1);
    hide();
    setAccessibleName(tr("Schedule"));
    connect(m_cancel, &Button::clicked, this, &SchedulePopover::dismiss);
    connect(m_accept, &Button::clicked, this, &SchedulePopover::accept);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &SchedulePopover::refresh);
    m_renewal.setInterval(renewedEvery);
    connect(&m_renewal, &QTimer::timeout, this, &SchedulePopover::renew);
    followTheme(this, theme);
}

void SchedulePopover::ask(const Question &question, QWidget *above)
{
    m_question = question;
    m_opener = above;
    fillSlots();
    const QDateTime now = onTheWall(question.facts.now, question.facts.zone);
    m_edit->setMinimumDateTime(QDateTime(now.date(), QTime(0, 0), Qt::UTC));
    m_edit->setDisplayFormat(tr("ddd d MMM yyyy  HH:mm", "date and time format of QLocale")
            .replace("HH:mm"_L1, Format::timePattern()));
    if (!m_slots.isEmpty())
        m_slots.first()->click();
    else
        pick(question.facts.now.addSecs(3600));
    place();
    show();
    raise();
    (m_slots.isEmpty() ? static_cast<QWidget *>(m_edit) : m_slots.first())
        ->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    m_renewal.start();
}

void SchedulePopover::place()
{
    if (!m_opener)
        return;
    const int width = qMin(m_theme.scaled(popoverWidth), parentWidget()->width() - 32);
    resize(width,
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    const QPoint opener = m_opener->mapTo(parentWidget(), QPoint(m_opener->width(), 0));
    move(qMax(16, qMin(opener.x(), parentWidget()->width() - 24) - width),
        qMax(16, opener.y() - height() - 8));
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
        return isQuietDaily(m_question.facts.quiet) ? tr("Right after your quiet hours")
                                                    : tr("In the morning");
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
    for (Slot *slot : std::as_const(m_slots)) {
        slot->hide();
        slot->deleteLater(); // a key pressed on it may have led here
    }
    m_slots.clear();
    const auto offered = scheduleSlots(m_question.facts);
    for (const ScheduleSlot &offer : offered) {
        const QString why = reasonOf(offer);
        QString when = Format::dayAndTime(offer.at, m_question.facts.now);
        when[0] = when.at(0).toUpper();
        auto *slot = new Slot(m_theme, offer, when, why);
        connect(slot, &QAbstractButton::clicked, this, [this, slot] { pick(slot->at); });
        m_slotColumn->addWidget(slot);
        slot->show();
        m_slots.append(slot);
    }
    if (m_slots.isEmpty())
        return;
    // They are read first, and made last. Qt leaves two as they are where the second already
    // follows the first around the window's end: so nothing is put there before it stood elsewhere.
    setTabOrder(m_cancel, m_edit);
    setTabOrder(m_slots.last(), m_edit);
    setTabOrder(m_edit, m_accept);
    setTabOrder(m_edit, m_cancel);
}

void SchedulePopover::pick(const QDateTime &at)
{
    m_picked = at;
    m_edit->setDateTime(onTheWall(at, m_question.facts.zone));
    refresh();
}

QDateTime SchedulePopover::wanted() const
{
    const QTimeZone &zone = m_question.facts.zone;
    if (m_picked.isValid() && onTheWall(m_picked, zone) == m_edit->dateTime())
        return m_picked;
    return wallTime(m_edit->date(), m_edit->time(), zone).after(m_question.facts.now);
}

QDateTime SchedulePopover::chosen() const
{
    return outsideQuietHours(wanted(), m_question.facts.quiet, m_question.facts.zone);
}

QString SchedulePopover::whyNot(const QDateTime &at) const
{
    if (at <= m_question.facts.now)
        return tr("That time has passed: choose a later one.");
    if (m_question.facts.expiry.isValid() && at >= m_question.facts.expiry)
        return tr("The story ends before that: choose an earlier time.");
    return {};
}

void SchedulePopover::renew()
{
    if (!m_question.factsNow || !isVisible())
        return;
    m_question.facts = m_question.factsNow();
    const auto hasPassed = [this](const Slot *slot) { return slot->at <= m_question.facts.now; };
    const auto isFocused = [](const Slot *slot) { return slot->hasFocus(); };
    if (std::any_of(m_slots.cbegin(), m_slots.cend(), hasPassed)) {
        const bool focused = std::any_of(m_slots.cbegin(), m_slots.cend(), isFocused);
        fillSlots();
        if (focused)
            (m_slots.isEmpty() ? static_cast<QWidget *>(m_edit) : m_slots.first())
                ->setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

void SchedulePopover::refresh()
{
    const QDateTime asked = wanted();
    const QDateTime at = chosen();
    const QString hindered = whyNot(at);
    m_day->set(m_question.facts, at);
    QStringList says { MomentWords::clockChange(
        wallTime(m_edit->date(), m_edit->time(), m_question.facts.zone), m_edit->time(), asked) };
    if (at != asked)
        says << tr("That is in your quiet hours: it goes out when they end, %1.")
                    .arg(Format::dayAndTime(at, m_question.facts.now));
    else if (isQuietDaily(m_question.facts.quiet) && hindered.isEmpty())
        says << tr("Quiet hours from %1 to %2: nothing is sent then.")
                    .arg(Format::timeOfDay(m_question.facts.quiet.from),
                        Format::timeOfDay(m_question.facts.quiet.to));
    says << hindered;
    if (const QDateTime near = tooClose(at, m_question.facts.taken); near.isValid())
        says << tr("Another relay of yours is planned for %1.")
                    .arg(Format::timeOfDay(near.toLocalTime().time()));
    if (m_question.budget)
        says << m_question.budget(at);
    if (hindered.isEmpty() && !m_question.reminded.isEmpty())
        says << tr("%1: Relais reminds you then, and you finish it there.", "networks")
                    .arg(m_question.reminded);
    if (hindered.isEmpty())
        says << (m_question.latestMinutes > 0
                ? tr("If this machine sleeps then, it is sent up to %1 late, else Relais asks.")
                      .arg(Format::duration(m_question.latestMinutes))
                : tr("If this machine sleeps then, Relais asks before it is sent late."));
    says.removeAll(QString());
    m_note->setText(says.join(u' '));
    m_note->setColor(hindered.isEmpty() ? &Tokens::info : &Tokens::warn);
    m_accept->setText(tr("Schedule %n for %1", nullptr, m_question.relays)
            .arg(Format::timeOfDay(at.toLocalTime().time())));
    m_accept->setEnabled(hindered.isEmpty());
    m_accept->setToolTip(hindered);
    m_accept->setAccessibleDescription(hindered);
    for (Slot *slot : m_slots) {
        slot->setAutoExclusive(false);
        slot->setChecked(slot->at == at);
        slot->setAutoExclusive(true);
    }
    if (isVisible())
        place();
}

void SchedulePopover::accept()
{
    renew();
    if (!m_accept->isEnabled()) {
        announceInPassing(m_accept, m_note->text());
        return;
    }
    const QDateTime at = chosen();
    dismiss();
    Q_EMIT scheduled(at);
}

void SchedulePopover::dismiss()
{
    qApp->removeEventFilter(this);
    m_renewal.stop();
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
