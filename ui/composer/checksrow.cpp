// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/checksrow.h"

#include "ui/common/charts/meter.h"
#include "ui/common/controls/tag.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int besideSpace = 20;
}

ChecksRow::ChecksRow(Theme &theme, Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_composition(composition)
    , m_meter(new OwnWordsMeter(theme))
    , m_tags(new QWidget)
    , m_disclosure(new Tag(theme))
    , m_picture(new Tag(theme))
    , m_links(new Tag(theme))
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->addWidget(m_meter, 1);
    m_box->addWidget(m_tags);
    auto *tags = new QHBoxLayout(m_tags);
    tags->setContentsMargins(0, 0, 0, 0);
    tags->setSpacing(8);
    for (Tag *tag : { m_disclosure, m_picture, m_links }) {
        tag->setTall(true);
        tags->addWidget(tag);
    }
    tags->addStretch();
    m_links->setIconName(u"link"_s);
    m_links->setToolTip(
        tr("Each relay has a short link of its own, so that its visits are counted. "
           "It says nothing about you or the reader."));
    m_links->setPressable(false);
    connect(m_disclosure, &Tag::clicked, &composition, &Composition::insertDisclosure);
    connect(m_picture, &Tag::clicked, this, &ChecksRow::imageRequested);
    connect(&composition, &Composition::changed, this, &ChecksRow::refresh);
    refresh();
}

void ChecksRow::setStacked(bool stacked)
{
    m_stacked = stacked;
    arrange();
}

// Beside each other only where both are whole.
void ChecksRow::arrange()
{
    const int asked = m_meter->minimumSizeHint().width() + besideSpace + m_tags->sizeHint().width();
    const bool beside = !m_stacked && width() >= asked;
    m_box->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_box->setSpacing(beside ? besideSpace : 12);
}

QSize ChecksRow::minimumSizeHint() const
{
    const int narrowest =
        std::max(m_meter->minimumSizeHint().width(), m_tags->minimumSizeHint().width());
    return { narrowest, QWidget::minimumSizeHint().height() };
}

void ChecksRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChecksRow::refresh()
{
    const DraftCheck &state = m_composition.state();
    const Story &story = m_composition.story();
    m_meter->setPercent(state.ownPercent, state.requiredPercent);
    m_meter->setVisible(story.editRule.kind != EditRule::Kind::Locked);

    m_disclosure->setVisible(!story.disclosure.isEmpty());
    const bool says = state.disclosurePresent;
    m_disclosure->setText(says ? tr("Says you work here") : tr("Say that you work here"));
    m_disclosure->setTone(says ? Tone::Good : Tone::Warn);
    m_disclosure->setIconName(says ? u"approve"_s : u"warning"_s);
    m_disclosure->setToolTip(
        says ? QString() : tr("Press to add “%1” near the start").arg(story.disclosure));
    m_disclosure->setPressable(!says && !m_composition.isLocked());

    const QList<StoryImage> shown = m_composition.pictures();
    const bool picture = !shown.isEmpty();
    const bool described = picture
        && std::none_of(shown.begin(), shown.end(),
            [](const StoryImage &image) { return image.altText.isEmpty(); });
    // Beside the meter there is room for what is missing only.
    m_picture->setVisible(picture && (m_stacked || !described));
    m_picture->setText(described ? tr("Picture described") : tr("Describe the picture"));
    m_picture->setTone(described ? Tone::Good : Tone::Warn);
    m_picture->setIconName(u"image"_s);
    m_picture->setPressable(!described);

    const int links = int(m_composition.draft().accounts.size());
    m_links->setVisible(links > 0);
    m_links->setText(links > 1 ? tr("%n tracked link(s)", nullptr, links) : tr("Tracked link"));
    arrange();
}

} // namespace Relais::Ui
