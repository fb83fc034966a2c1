// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideas/storycard.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/format.h"
#include "ui/common/words/toldwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

class IdeaStoryCard::Picture final : public QWidget {
public:
    Picture(Theme &theme, PictureCache &pictures)
        : m_theme(theme)
        , m_pictures(pictures)
    {
        setFixedSize(84, 56);
        connect(&pictures, &PictureCache::ready, this, [this] { update(); });
    }
    void setPath(const QString &path)
    {
        m_path = path;
        setVisible(!path.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath clip;
        clip.addRoundedRect(rect(), Metrics::radiusField, Metrics::radiusField);
        painter.setClipPath(clip);
        painter.fillRect(rect(), m_theme.colors().sunken);
        if (!m_path.isEmpty())
            painter.drawPixmap(rect(), m_pictures.picture(m_path, size(), devicePixelRatioF()));
    }

private:
    Theme &m_theme;
    PictureCache &m_pictures;
    QString m_path;
};

IdeaStoryCard::IdeaStoryCard(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_picture(new Picture(theme, pictures))
    , m_title(new TextLabel(theme, TextStyle::CardTitle))
    , m_facts(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_figures(new TextLabel(theme, TextStyle::Small))
    , m_relay(new Button(theme, Button::Kind::Primary, tr("Relay it")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    card->setGround(&Tokens::accentSoft);
    card->setEdge(&Tokens::accentLine);
    outer->addWidget(card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setElided(true);
    words->addWidget(m_title);
    m_facts->setWrapped(2); // in a narrow panel
    m_figures->setWrapped(2);
    words->addWidget(m_facts);
    words->addWidget(m_figures);
    row->addLayout(words, 1);
    m_relay->setSize(Button::Size::Small);
    m_relay->setIconName(u"relay"_s);
    row->addWidget(m_relay);
    connect(m_relay, &QPushButton::clicked, this, &IdeaStoryCard::relayAsked);
}

void IdeaStoryCard::setRow(const IdeaService::Row &row, const QDateTime &now)
{
    setVisible(row.story.has_value());
    if (!row.story)
        return;
    const Story &story = *row.story;
    const StoryPhase phase = phaseAt(story, now);
    m_picture->setPath(story.image ? story.image->path : QString());
    m_title->setText(story.title);
    QString facts = tr("Story from your idea");
    if (phase == StoryPhase::Withdrawn)
        facts += u" · "_s + tr("withdrawn by Comms");
    else if (phase == StoryPhase::Expired)
        facts += u" · "_s + tr("ended");
    else if (story.expiry.isValid())
        facts += u" · "_s + tr("share by %1").arg(Format::day(story.expiry, now));
    m_facts->setText(facts);
    m_figures->setText(ToldWords::colleagues(story.colleagues) + u" · "_s
        + tr("%n visit(s) through your links, measured", nullptr, int(row.visits)));
    m_relay->setEnabled(phase == StoryPhase::Live);
    m_relay->setToolTip(phase == StoryPhase::Live ? QString() : facts);
    m_relay->setAccessibleDescription(story.title);
}

} // namespace Relais::Ui
