// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/nextcaption.h"

#include "ui/common/controls/textlabel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace Relais::Ui {

NextCaption::NextCaption(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_words(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 9);
    m_words->setWrapped();
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(m_words);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("focusRadius", Metrics::radiusField);
    followTheme(this, theme);
}

void NextCaption::setSentence(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
}

void NextCaption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.colors();
    painter.setBrush(underMouse() && isEnabled() ? t.sunken : t.surface);
    painter.setPen(QPen(t.lineStrong, 1, Qt::DashLine));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusField, Metrics::radiusField);
}

} // namespace Relais::Ui
