// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/originpopover.h"

#include "ui/common/announce.h"
#include "ui/common/format.h"
#include "ui/common/provenancemark.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int originWidth = 360;
}

void OriginPopover::open(Theme &theme, QWidget *beside, const QString &title, ImpactFigure figure)
{
    auto *popover = new OriginPopover(theme, beside, title, figure);
    popover->adjustSize();
    const QRect screen = beside->screen()->availableGeometry();
    QPoint at = beside->mapToGlobal(QPoint(0, beside->height() + 4));
    at.setX(std::clamp(
        at.x(), screen.left(), std::max(screen.left(), screen.right() - popover->width())));
    if (at.y() + popover->height() > screen.bottom())
        at.setY(beside->mapToGlobal(QPoint()).y() - popover->height() - 4);
    popover->move(at);
    popover->show();
    popover->setFocus(Qt::PopupFocusReason);
    announceInPassing(popover, popover->accessibleDescription());
}

OriginPopover::OriginPopover(
    Theme &theme, QWidget *beside, const QString &title, ImpactFigure figure)
    : QWidget(beside, Qt::Popup)
    , m_theme(theme)
{
    setObjectName(u"originPopover"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(theme.scaled(originWidth));
    const QString heading = tr("Where this comes from: %1", "a figure").arg(title);
    setAccessibleName(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto *head = new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, heading);
    head->setWrapped();
    column->addWidget(head);
    QStringList read;
    for (const OriginWords::Origin &origin : OriginWords::of(figure)) {
        const QString name = Format::provenanceLabel(origin.provenance);
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(new ProvenanceMark(theme, origin.provenance));
        line->addWidget(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, name), 1);
        column->addLayout(line);
        auto *text = new TextLabel(theme, TextStyle::Small, &Tokens::muted, origin.text);
        text->setWrapped();
        column->addWidget(text);
        read << name + u". "_s + origin.text;
    }
    setAccessibleDescription(read.join(u' '));
}

void OriginPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void OriginPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = m_theme.colors();
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Relais::Ui
