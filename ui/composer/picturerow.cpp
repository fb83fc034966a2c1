// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/picturerow.h"

#include "ui/common/button.h"
#include "ui/common/picturecache.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainterPath>

namespace Relais::Ui {

namespace {
constexpr QSize thumbnail { 66, 44 };
}

PictureRow::PictureRow(
    Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_pictures(pictures)
    , m_title(new TextLabel(theme, TextStyle::SmallStrong))
    , m_alt(new QLineEdit)
    , m_toggle(new Button(theme, Button::Kind::Normal, {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13 + thumbnail.width() + 12, 11, 13, 11);
    row->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    m_alt->setProperty("framed", false);
    m_alt->setFont(theme.font(TextStyle::Small));
    m_alt->setMaxLength(StoryLimits::altText);
    m_alt->setPlaceholderText(tr("Describe the picture for those who do not see it"));
    m_alt->setAccessibleName(tr("Description of the picture"));
    texts->addWidget(m_alt);
    row->addLayout(texts, 1);
    m_toggle->setSize(Button::Size::Small);
    m_toggle->setAccessibleName(tr("Relay without the picture"));
    row->addWidget(m_toggle);
    setMinimumHeight(thumbnail.height() + 22);
    connect(m_alt, &QLineEdit::textEdited, &composition, &Composition::setImageAlt);
    connect(m_toggle, &Button::clicked, this,
        [this] { m_composition.setWithImage(!m_composition.draft().withImage); });
    connect(&composition, &Composition::changed, this, &PictureRow::refresh);
    connect(&pictures, &PictureCache::ready, this, qOverload<>(&QWidget::update));
    followTheme(this, theme);
    refresh();
}

void PictureRow::takeFocus()
{
    m_alt->setFocus(Qt::ShortcutFocusReason);
}

void PictureRow::refresh()
{
    const std::optional<StoryImage> &image = m_composition.story().image;
    setVisible(image.has_value());
    if (!image)
        return;
    const Draft &draft = m_composition.draft();
    m_title->setText(draft.withImage ? tr("Picture of the story") : tr("Without the picture"));
    m_toggle->setText(draft.withImage ? tr("None", "no picture") : tr("Use it", "the picture"));
    m_toggle->setAccessibleName(
        draft.withImage ? tr("Relay without the picture") : tr("Relay with the picture"));
    m_alt->setEnabled(draft.withImage);
    const QString alt = draft.imageAlt.isEmpty() ? image->altText : draft.imageAlt;
    if (m_alt->text() != alt && !m_alt->hasFocus()) {
        m_alt->setText(alt);
        m_alt->setCursorPosition(0);
    }
    update();
}

void PictureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusCard, t.surface, t.line);
    const QRect at(13, (height() - thumbnail.height()) / 2, thumbnail.width(), thumbnail.height());
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), at);
    fillRounded(painter, box, Metrics::radiusField, t.sunken);
    const std::optional<StoryImage> image = m_composition.story().image;
    if (!image || !m_composition.draft().withImage)
        return;
    QPainterPath rounded;
    rounded.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(rounded);
    painter.drawPixmap(
        box.topLeft(), m_pictures.picture(image->path, thumbnail, devicePixelRatioF()));
}

} // namespace Relais::Ui
