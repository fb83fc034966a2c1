// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/states/emptystate.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int pictureSize = 64;
constexpr int pictureRadius = 16;
constexpr int signSize = 32;
constexpr int textWidthAtMost = 420;
constexpr int textWidthAtLeast = 160; // in the narrowest column
} // namespace

class EmptyState::Picture final : public QWidget {
public:
    explicit Picture(Theme &theme)
        : m_theme(theme)
    {
        setFixedSize(pictureSize, pictureSize);
        followTheme(this, theme);
    }
    void set(const QString &icon, Tone tone)
    {
        m_icon = icon;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_icon.isEmpty())
            return;
        QPainter painter(this);
        const ToneColors colors = toneColors(m_theme.colors(), m_tone);
        fillRounded(painter, rect(), pictureRadius, colors.ground);
        const int at = (pictureSize - signSize) / 2;
        drawIcon(painter, m_theme, m_icon, colors.ink, { at, at, signSize, signSize });
    }

private:
    Theme &m_theme;
    QString m_icon;
    Tone m_tone = Tone::Accent;
};

EmptyState::EmptyState(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_picture(new Picture(theme))
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_text(new TextLabel(theme, TextStyle::Body, &Tokens::muted))
    , m_primary(new Button(theme, Button::Kind::Primary, {}))
    , m_secondary(new Button(theme, Button::Kind::Normal, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 0, 28, 20);
    column->setSpacing(10);
    column->addStretch();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_title->setCentered(true);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_text->setWrapped();
    m_text->setCentered(true);
    m_text->setMaximumWidth(textWidthAtMost);
    m_text->setMinimumWidth(textWidthAtLeast);
    // In a row of its own: with an alignment, the column would give the height of the text at its
    // own width.
    auto *text = new QHBoxLayout;
    text->addStretch();
    text->addWidget(m_text, 1000);
    text->addStretch();
    column->addLayout(text);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(0, 4, 0, 0);
    acts->setSpacing(8);
    acts->addStretch();
    acts->addWidget(m_primary);
    acts->addWidget(m_secondary);
    acts->addStretch();
    column->addLayout(acts);
    column->addStretch();
    setActions({});
    connect(m_primary, &Button::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &Button::clicked, this, &EmptyState::secondaryTriggered);
}

void EmptyState::setContent(
    const QString &icon, Tone tone, const QString &title, const QString &text)
{
    m_picture->set(icon, tone);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setWaiting(Waiting waiting)
{
    if (waiting == Waiting::Asked)
        setContent(u"sync"_s, Tone::Neutral, tr("Loading…"), {});
    else
        setContent(u"offline"_s, Tone::Neutral, tr("Not known yet"),
            tr("It stands here once the server has said what there is."));
    setActions({});
}

void EmptyState::setNoMatch(const QString &search, const QString &text)
{
    setContent(u"search"_s, Tone::Neutral, tr("Nothing for “%1”").arg(search.trimmed()), text);
    setActions({}, tr("Clear"));
}

void EmptyState::setActions(const QString &primary, const QString &secondary)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
}

} // namespace Relais::Ui
