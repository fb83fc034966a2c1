// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/kpicard.h"

#include "ui/common/charts/provenancemark.h"
#include "ui/common/controls/textlabel.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

KpiCard::KpiCard(
    Theme &theme, const QString &name, std::optional<Provenance> provenance, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_value(new TextLabel(theme, TextStyle::Figure))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 8, 10);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    if (provenance)
        head->addWidget(new ProvenanceMark(theme, *provenance));
    auto *label = new TextLabel(theme, TextStyle::Small, &Tokens::muted, name);
    label->setElided(true);
    head->addWidget(label, 1);
    column->addLayout(head);
    column->addWidget(m_value);
    m_note->setElided(true);
    column->addWidget(m_note);
}

void KpiCard::setFigure(const QString &value, const QString &note)
{
    m_value->setText(value.isEmpty() ? tr("none") : value);
    m_whole = note;
    fitNote();
    setAccessibleName(tr("%1: %2. %3", "name, figure, change").arg(m_name, m_value->text(), note));
}

// The change stands first: what it is compared with is left out before anything is cut.
void KpiCard::fitNote()
{
    static const QString between = u" · "_s;
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    QString note = m_whole;
    while (metrics.horizontalAdvance(note) > room && note.contains(between))
        note.truncate(note.lastIndexOf(between));
    m_note->setText(note);
}

void KpiCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNote();
}

void KpiCard::setDefinition(const QString &meaning)
{
    setToolTip(meaning);
    setAccessibleDescription(meaning);
}

QString KpiCard::value() const
{
    return m_value->text();
}

} // namespace Relais::Ui
