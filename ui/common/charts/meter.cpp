// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/meter.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QHBoxLayout>

namespace Relais::Ui {

namespace {
constexpr int closeToSuggestion = 40;
constexpr int clearlyOwn = 70;
} // namespace

Meter::Meter(Theme &theme, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setRange(0, 100);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(6);
    followTheme(this, theme);
}

void Meter::setColor(Color color)
{
    m_color = color;
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    fillRounded(painter, rect(), 3, t.sunken);
    const int full = maximum() > minimum()
        ? int(qint64(width()) * (value() - minimum()) / (maximum() - minimum()))
        : 0;
    if (full <= 0)
        return;
    const QRect bar(0, 0, qMax(full, 6), height());
    fillRounded(painter, QStyle::visualRect(layoutDirection(), rect(), bar), 3, t.*m_color);
}

OwnWordsMeter::OwnWordsMeter(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_value(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::accent))
    , m_meter(new Meter(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(
        new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, tr("Your own words")));
    m_note->setElided(true);
    row->addWidget(m_note, 1);
    row->addWidget(m_value);
    column->addLayout(row);
    column->addWidget(m_meter);
    m_meter->setAccessibleName(tr("Your own words"));
    setPercent(0, 0);
}

void OwnWordsMeter::setPercent(int own, int required)
{
    const Color color = own < qMax(closeToSuggestion, required) ? &Tokens::warn
        : own < clearlyOwn                                      ? &Tokens::muted
                                                                : &Tokens::accent;
    m_meter->setValue(own);
    m_meter->setColor(color);
    m_value->setText(Format::percent(own));
    m_value->setColor(color);
    if (required > 0)
        m_note->setText(tr("%1 asked").arg(Format::percent(required)));
    else
        m_note->setText(own < closeToSuggestion ? tr("very close to the suggestion") : QString());
    const QString whole = required > 0
        ? tr("%1 asked for this story").arg(Format::percent(required))
        : m_note->text();
    setToolTip(whole);
    m_meter->setAccessibleDescription(whole);
}

} // namespace Relais::Ui
