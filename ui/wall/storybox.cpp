// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/storybox.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/storywords.h"
#include "ui/common/words/toldwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr QSize pictureSize(132, 84);
}

StoryBox::StoryBox(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_title(new TextLabel(theme, TextStyle::CardTitle))
    , m_summary(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_colleagues(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_credit(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_relay(new Button(theme, Button::Kind::Primary, tr("Relay it too")))
{
    setMinimumHeight(pictureSize.height());
    m_title->setElided(true);
    m_summary->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *people = new QHBoxLayout;
    people->setSpacing(4);
    people->addWidget(new IconLabel(theme, u"team"_s, &Tokens::muted, 16));
    people->addWidget(m_colleagues);
    m_credit->setElided(true);
    people->addWidget(m_credit, 1); // all that is left, where it stands
    people->addStretch();
    words->addLayout(people);
    words->addStretch(1);
    m_relay->setSize(Button::Size::Small);
    m_relay->setIconName(u"relay"_s);
    connect(m_relay, &QPushButton::clicked, this, &StoryBox::relayAsked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(14);
    row->addSpacing(pictureSize.width() + 14); // mirrored with the row, which a margin is not
    row->addLayout(words, 1);
    row->addWidget(m_relay);
    row->addSpacing(14);
    connect(&pictures, &PictureCache::ready, this, [this](const QString &path) {
        if (path == m_picture)
            update();
    });
    followTheme(this, theme);
}

void StoryBox::setStory(const Story &story, bool relayable)
{
    m_picture = story.image ? story.image->path : QString();
    m_title->setText(story.title);
    m_summary->setText(story.summary.section(u'\n', 0, 0));
    m_colleagues->setText(
        tr("Relayed by %1", "colleagues").arg(ToldWords::colleagues(story.colleagues)));
    const QString credit = StoryWords::suggestedBy(story);
    m_credit->setText(credit.isEmpty() ? QString() : u"· "_s + credit);
    m_credit->setVisible(!credit.isEmpty());
    m_relay->setVisible(relayable);
    m_relay->setAccessibleDescription(story.title);
    update();
}

void StoryBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusField, colors.surface, colors.line);
    QPainterPath clip;
    clip.addRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField - 1, Metrics::radiusField - 1);
    painter.setClipPath(clip);
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(), QRect(1, 1, pictureSize.width(), height() - 2));
    painter.fillRect(box, colors.sunken);
    if (m_picture.isEmpty())
        return;
    const QPixmap picture = m_pictures.picture(m_picture, box.size(), devicePixelRatioF());
    if (!picture.isNull())
        painter.drawPixmap(box, picture);
}

} // namespace Relais::Ui
