// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/optionaltime.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// Edge, padding and arrow of a compact field, and its cursor; of a tight one.
constexpr int besideTime = 38;
constexpr int besideTightTime = 28;

//! Where a field stands that has no time, and says so.
QDateTime never()
{
    return QDateTime(QDate(2000, 1, 1), QTime(0, 0));
}

//! What one sees first where there was no time: when people read.
QDateTime nextMorning(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(1), QTime(8, 0));
}

//! As wide as the longest time that it may have to show: Qt measures the first and the last date
//! alone, and leaves room for buttons that a calendar has not. With "AM" or "PM" behind its time it
//! keeps less beside it, or no two would stand in a row.
class TimeField final : public QDateTimeEdit {
public:
    TimeField()
        : m_tight(QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive))
    {
        setProperty("compact", m_tight ? u"tight"_s : u"true"_s);
    }

    QSize sizeHint() const override
    {
        constexpr int months = 12;
        const QFontMetrics metrics(font());
        int widest = metrics.horizontalAdvance(specialValueText());
        for (int month = 1; month <= months; ++month) {
            const QDateTime wide(QDate(2028, month, 28), QTime(22, 58));
            widest = std::max(
                widest, metrics.horizontalAdvance(locale().toString(wide, displayFormat())));
        }
        return { widest + (m_tight ? besideTightTime : besideTime),
            QDateTimeEdit::sizeHint().height() };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    bool m_tight;
};

} // namespace

OptionalTime::OptionalTime(Theme &theme, const Clock &clock, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_box(new QCheckBox(label))
    , m_field(new TimeField)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_box);
    column->addWidget(m_field);
    setFocusProxy(m_box);
    const auto dress = [this] {
        m_box->setFont(m_theme.font(TextStyle::SmallStrong));
        m_field->setFont(m_theme.font(TextStyle::Small));
    };
    connect(&m_theme, &Theme::changed, this, dress);
    dress();
    m_field->setAccessibleName(label);
    m_field->setCalendarPopup(true);
    m_field->setDisplayFormat(u"d MMM, "_s + QLocale().timeFormat(QLocale::ShortFormat));
    m_field->setMinimumDateTime(never());
    m_field->setSpecialValueText(tr("None", "no date"));
    m_field->setDateTime(never());
    m_field->setEnabled(false);
    connect(m_field, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &at) {
        m_field->setToolTip(
            at > never() ? QLocale().toString(at, QLocale::LongFormat) : QString()); // its year
        tell();
    });
    connect(m_box, &QCheckBox::toggled, this, &OptionalTime::toggle);
}

void OptionalTime::toggle(bool on)
{
    m_field->setEnabled(on);
    if (on && !m_filling && m_field->dateTime() <= never())
        m_field->setDateTime(nextMorning(m_clock.now()));
    else if (!on)
        m_field->setDateTime(never());
    tell();
}

void OptionalTime::tell()
{
    if (!m_filling)
        Q_EMIT edited();
}

void OptionalTime::setTime(const QDateTime &utc)
{
    m_filling = true;
    m_box->setChecked(utc.isValid());
    m_field->setEnabled(utc.isValid() && m_box->isEnabled());
    m_field->setDateTime(utc.isValid() ? utc.toLocalTime() : never());
    m_filling = false;
}

QDateTime OptionalTime::time() const
{
    return m_box->isChecked() ? m_field->dateTime().toUTC() : QDateTime();
}

void OptionalTime::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
    m_field->setEnabled(!readOnly && m_box->isChecked());
}

} // namespace Relais::Ui
