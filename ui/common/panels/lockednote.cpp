// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/lockednote.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/avatar.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

LockedNote::LockedNote(Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(lineAcross(theme));
    m_row->setContentsMargins(14, 10, 14, 10);
    m_row->setSpacing(8);
    m_row->addWidget(new IconLabel(theme, u"privacy"_s, &Tokens::muted, Metrics::smallIcon));
    auto *words = new TextLabel(theme, TextStyle::Small, &Tokens::muted, text);
    words->setWrapped();
    m_row->addWidget(words, 1);
    column->addLayout(m_row);
}

void LockedNote::addAtEnd(QWidget *part)
{
    m_row->addWidget(part);
}

} // namespace Relais::Ui
