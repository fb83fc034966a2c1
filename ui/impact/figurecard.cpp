// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/figurecard.h"

#include "ui/common/charts/provenancemark.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"
#include "ui/impact/originpopover.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

FigureCard::FigureCard(
    Theme &theme, ImpactFigure kind, const QString &title, const QString &note, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_title(title)
    , m_measured(new TextLabel(theme, TextStyle::Figure))
    , m_reported(new TextLabel(theme, TextStyle::SmallStrong))
    , m_estimated(new TextLabel(theme, TextStyle::SmallStrong))
    , m_below(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::muted, title));
    head->addStretch(1);
    head->addWidget(new TextLabel(theme, TextStyle::Small, &Tokens::faint, note));
    column->addLayout(head);
    auto *large = new QHBoxLayout;
    large->setSpacing(8);
    large->addWidget(m_measured);
    large->addWidget(new ProvenanceMark(theme, Provenance::Measured), 0, Qt::AlignVCenter);
    large->addWidget(
        new TextLabel(theme, TextStyle::Small, &Tokens::muted, tr("measured", "figures")));
    large->addStretch(1);
    column->addLayout(large);
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 8, 0, 0);
    below->setSpacing(6);
    const auto add = [&theme, below](Provenance provenance, TextLabel *value, const QString &name) {
        below->addWidget(new ProvenanceMark(theme, provenance));
        below->addWidget(value);
        below->addWidget(new TextLabel(theme, TextStyle::Small, &Tokens::muted, name));
        below->addStretch(1);
    };
    add(Provenance::Reported, m_reported, tr("reported", "figures"));
    add(Provenance::Estimated, m_estimated, tr("estimated", "figures"));
    column->addWidget(m_below);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as wide as its neighbours
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", Metrics::radiusCard);
    setToolTip(tr("Where these numbers come from"));
    setAccessibleDescription(toolTip());
    connect(this, &QAbstractButton::clicked, this,
        [this, kind] { OriginPopover::open(m_theme, this, { m_title, kind }); });
    setFigure({});
    followTheme(this, theme);
}

void FigureCard::setFigure(const Figure &figure)
{
    m_measured->setText(ImpactWords::number(figure, Provenance::Measured));
    m_reported->setText(ImpactWords::number(figure, Provenance::Reported));
    m_estimated->setText(ImpactWords::number(figure, Provenance::Estimated));
    QStringList parts { m_title };
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated })
        parts.append(tr("%1: %2", "kind of figure, number")
                .arg(Format::provenanceLabel(provenance),
                    figure.of(provenance) ? ImpactWords::number(figure, provenance)
                                          : tr("none", "figures")));
    setAccessibleName(parts.join(u", "_s));
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusCard, colors.surface, colors.line);
    painter.fillRect(QRect(16, m_below->y(), width() - 32, 1), colors.line);
}

} // namespace Relais::Ui
