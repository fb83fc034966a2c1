// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/headlinecard.h"

#include "ui/common/charts/provenancemark.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/impactwords.h"
#include "ui/impact/originpopover.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace Relais::Ui {

namespace {

//! As ImpactWords::headline() chooses; nothing where it tells no figure.
std::optional<ImpactFigure> figureOf(const ImpactTotals &totals)
{
    if (totals.relays < ImpactWords::fewest)
        return std::nullopt;
    if (totals.clicks.measured.value_or(0) > 0)
        return ImpactFigure::Visits;
    return totals.impressions.measured.value_or(0) > 0 ? ImpactFigure::Impressions
                                                       : ImpactFigure::Relays;
}

} // namespace

HeadlineCard::HeadlineCard(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_headline(new TextLabel(theme, TextStyle::PanelTitle))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 14, 18, 14);
    row->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_headline->setWrapped();
    m_note->setWrapped();
    words->addWidget(m_headline);
    words->addWidget(m_note);
    row->addLayout(words, 1);
    row->addWidget(new ProvenanceMark(theme, Provenance::Measured));
    row->addWidget(
        new TextLabel(theme, TextStyle::SmallMedium, &Tokens::accent, tr("Measured figures")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setProperty("focusRadius", Metrics::radiusCard);
    setFocusPolicy(Qt::NoFocus); // until it tells a figure
    setAccessibleName(tr("Measured figures"));
    connect(this, &QAbstractButton::clicked, this, &HeadlineCard::tellOrigin);
    followTheme(this, theme);
}

void HeadlineCard::setSummary(
    const ImpactService::Summary &summary, const QString &organization, const QDateTime &now)
{
    m_figure = figureOf(summary.totals);
    const QString headline = ImpactWords::headline(summary, organization);
    m_headline->setText(headline);
    m_note->setText(ImpactWords::note(summary, now));
    m_note->setVisible(m_figure.has_value());
    setAccessibleName(headline);
    setAccessibleDescription(m_figure ? tr("Where its number comes from") : QString());
    setToolTip(accessibleDescription());
    setFocusPolicy(m_figure ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(m_figure ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeadlineCard::tellOrigin()
{
    if (m_figure)
        OriginPopover::open(m_theme, this, { m_headline->text(), *m_figure, Provenance::Measured });
}

void HeadlineCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void HeadlineCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusCard, colors.surface, colors.line);
}

} // namespace Relais::Ui
