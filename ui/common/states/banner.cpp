// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/states/banner.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QTimer>

#include <utility>

namespace Relais::Ui {

namespace {

Color inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return &Tokens::good;
    case Tone::Warn:
        return &Tokens::warn;
    case Tone::Bad:
        return &Tokens::bad;
    case Tone::Info:
        return &Tokens::info;
    case Tone::Accent:
        return &Tokens::accent;
    case Tone::Neutral:
        break;
    }
    return &Tokens::muted;
}

} // namespace

Banner::Banner(Theme &theme, Tone tone, const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_icon(new IconLabel(theme, icon, inkOf(tone), Metrics::icon))
    , m_title(new TextLabel(theme, TextStyle::CardTitle, inkOf(tone)))
    , m_text(new TextLabel(theme, TextStyle::Small, inkOf(tone)))
    , m_action(new Button(theme, Button::Kind::Normal, {}))
    , m_close(Button::iconOnly(theme, QStringLiteral("dismiss"), tr("Close this message")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(10);
    row->addWidget(m_icon);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_text->setWrapped();
    m_title->setElided(true);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    row->addLayout(texts, 1);
    m_action->setSize(Button::Size::Small);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->hide();
    m_close->hide();
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
    connect(m_close, &Button::clicked, this, &Banner::closed);
    followTheme(this, theme);
}

void Banner::setLook(Tone tone, const QString &icon)
{
    m_tone = tone;
    m_icon->setIcon(icon, inkOf(tone));
    m_title->setColor(inkOf(tone));
    m_text->setColor(inkOf(tone));
    update();
}

void Banner::setMessage(const QString &title, const QString &text)
{
    const bool same = m_title->text() == title && m_text->text() == text;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_text->setStyle(title.isEmpty() && !m_isSmall ? TextStyle::Body : TextStyle::Small);
    // Beside several small lines the icon belongs to the first.
    layout()->setAlignment(
        m_icon, m_isSmall && !title.isEmpty() ? Qt::Alignment(Qt::AlignTop) : Qt::Alignment());
    setAccessibleName(title.isEmpty() ? text : tr("%1. %2").arg(title, text));
    if (!same)
        saySoon();
}

void Banner::setVisible(bool visible)
{
    const bool appears = visible && isHidden();
    QFrame::setVisible(visible);
    if (appears)
        saySoon();
}

// Once, whether it is shown before it is filled or after.
void Banner::saySoon()
{
    if (std::exchange(m_saysSoon, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_saysSoon = false;
        if (!isVisible() || accessibleName().isEmpty())
            return;
        announce(this, accessibleName());
        Q_EMIT announced(accessibleName());
    });
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setSmall()
{
    m_isSmall = true;
    m_title->setStyle(TextStyle::SmallStrong);
    m_text->setStyle(TextStyle::Small);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colors = toneColors(m_theme.colors(), m_tone);
    fillRounded(painter, rect(), Metrics::radiusBanner, colors.ground, colors.edge);
}

} // namespace Relais::Ui
