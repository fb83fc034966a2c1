// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallside.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/plaintext.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"
#include "ui/wall/walldates.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int stories = 3;
constexpr int mostDates = 3;
constexpr int daysAhead = 60;
constexpr int thumbnail = 40;
constexpr int thankingFace = 28;
constexpr int gap = 10;

//! A story in two lines with a small picture; it is one button.
class StoryLine final : public QAbstractButton {
public:
    StoryLine(Theme &theme, PictureCache &pictures, const Story &story, const QDateTime &now)
        : m_theme(theme)
        , m_pictures(pictures)
        , m_picture(story.image ? story.image->path : QString())
        , m_left(Format::timeLeft(story.expiry, now))
    {
        setPlainText(*this, story.title);
        setAccessibleName(m_left.isEmpty() ? story.title : QString(story.title + u". "_s + m_left));
        setToolTip(story.title);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("focusRadius", Metrics::radiusField);
        connect(&pictures, &PictureCache::ready, this, [this](const QString &path) {
            if (path == m_picture)
                update();
        });
        followTheme(this, theme);
    }

    QSize sizeHint() const override
    {
        const int lines =
            m_theme.lineHeight(TextStyle::BodyMedium) + m_theme.lineHeight(TextStyle::Small);
        return { m_theme.scaled(200), std::max(lines, thumbnail) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &colors = m_theme.colors();
        const QRect box = QStyle::visualRect(
            layoutDirection(), rect(), QRect(0, (height() - thumbnail) / 2, thumbnail, thumbnail));
        const QPixmap picture = m_picture.isEmpty()
            ? QPixmap()
            : m_pictures.picture(m_picture, box.size(), devicePixelRatioF());
        fillRounded(painter, box, Metrics::radiusField, colors.sunken);
        if (!picture.isNull()) {
            painter.save();
            QPainterPath clip;
            clip.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
            painter.setClipPath(clip);
            painter.drawPixmap(box, picture);
            painter.restore();
        }
        QRect line(thumbnail + gap, 0, width() - thumbnail - gap,
            m_theme.lineHeight(TextStyle::BodyMedium));
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), line),
            m_theme.font(TextStyle::BodyMedium), isDown() ? colors.accent : colors.text, text());
        line.translate(0, line.height());
        line.setHeight(m_theme.lineHeight(TextStyle::Small));
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), line),
            m_theme.font(TextStyle::Small), colors.muted, m_left);
    }

private:
    Theme &m_theme;
    PictureCache &m_pictures;
    QString m_picture;
    QString m_left;
};

QVBoxLayout *columnIn(Card *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(gap);
    return column;
}

} // namespace

WallSide::WallSide(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_dates(new WallDates(theme))
    , m_all(new Button(theme, Button::Kind::Quiet, {}))
    , m_version(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_read(new Button(theme, Button::Kind::Normal, tr("Read the charter")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeQueue());
    column->addWidget(makeThanks());
    column->addWidget(m_dates);
    column->addWidget(makeDirectory());
    m_rules = makeRules();
    column->addWidget(m_rules);
    column->addStretch(1);
    connect(m_dates, &WallDates::storyAsked, this, &WallSide::storyAsked);
    setQueue({}, 0, {});
    setEvents({});
    setCharter({});
}

void WallSide::addCard(QWidget *card)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_rules), card);
}

int WallSide::mostStories()
{
    return stories;
}

int WallSide::mostEvents()
{
    return mostDates;
}

int WallSide::daysOfEvents()
{
    return daysAhead;
}

void WallSide::setEvents(const QList<Story> &events)
{
    m_dates->setEvents(events);
}

QWidget *WallSide::makeQueue()
{
    auto *card = new Card(m_theme);
    auto *column = columnIn(card);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Also in your queue")), 1);
    m_all->setSize(Button::Size::Small);
    connect(m_all, &QPushButton::clicked, this, &WallSide::queueAsked);
    head->addWidget(m_all);
    column->addLayout(head);
    m_stories = new QVBoxLayout;
    m_stories->setSpacing(gap);
    column->addLayout(m_stories);
    m_queue = card;
    return card;
}

QWidget *WallSide::makeThanks()
{
    auto *card = new Card(m_theme);
    auto *column = columnIn(card);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Thanks this week")));
    auto *consent =
        new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, tr("with their consent"));
    consent->setElided(true);
    head->addStretch(1);
    head->addWidget(consent);
    column->addLayout(head);
    m_thanks = new QVBoxLayout;
    m_thanks->setSpacing(gap);
    column->addLayout(m_thanks);
    auto *thank = new Button(m_theme, Button::Kind::Normal, tr("Thank a colleague"));
    thank->setSize(Button::Size::Small);
    thank->setIconName(u"thank"_s);
    thank->setToolTip(tr("Find them, and name them in a post on the Wall"));
    column->addWidget(thank);
    connect(thank, &QPushButton::clicked, this, &WallSide::directoryAsked);
    return card;
}

void WallSide::setThanks(const QList<Thanks> &shown, const QDateTime &now)
{
    while (QLayoutItem *item = m_thanks->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Thanks &thanks : shown) {
        const QString what = thanks.text.isEmpty() ? thanks.title : thanks.text;
        auto *said = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
            tr("%1 thanks %2: %3", "giver, receiver, for what")
                    .arg(thanks.giverName, thanks.receiverName, what)
                + u" · "_s + Format::ago(thanks.at, now));
        said->setWrapped(3);
        auto *face = new Avatar(m_theme, thankingFace);
        face->setName(thanks.giverName);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(gap);
        row->addWidget(face, 0, Qt::AlignTop);
        row->addWidget(said, 1);
        m_thanks->addWidget(line);
    }
}

QWidget *WallSide::makeDirectory()
{
    auto *card = new Card(m_theme);
    auto *column = columnIn(card);
    column->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Colleagues")));
    auto *words = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("Find somebody by name, team or topic, as far as they let themselves be found."));
    words->setWrapped();
    column->addWidget(words);
    auto *find = new Button(m_theme, Button::Kind::Normal, tr("Find colleagues"));
    find->setSize(Button::Size::Small);
    find->setIconName(u"search"_s);
    column->addWidget(find, 0, Qt::AlignLeading);
    connect(find, &QPushButton::clicked, this, &WallSide::directoryAsked);
    return card;
}

QWidget *WallSide::makeRules()
{
    auto *card = new Card(m_theme);
    auto *column = columnIn(card);
    column->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("House rules")));
    auto *rules = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("What is written here stays here. No counting of likes by person, no ranking."));
    rules->setWrapped();
    column->addWidget(rules);
    m_version->setWrapped();
    column->addWidget(m_version);
    m_read->setSize(Button::Size::Small);
    auto *report = new Button(m_theme, Button::Kind::Quiet, tr("Report"));
    report->setSize(Button::Size::Small);
    report->setIconName(u"report"_s);
    report->setAccessibleDescription(tr("How something on the Wall is reported"));
    connect(report, &QPushButton::clicked, this, &WallSide::reportingAsked);
    auto *acts = new FlowLayout(8);
    acts->addWidget(m_read);
    acts->addWidget(report);
    column->addLayout(acts);
    connect(m_read, &QPushButton::clicked, this, &WallSide::charterAsked);
    return card;
}

void WallSide::setQueue(const QList<Story> &first, int all, const QDateTime &now)
{
    m_queue->setVisible(!first.isEmpty());
    m_all->setText(tr("All %1", "stories of the queue").arg(Format::number(all)));
    m_all->setAccessibleName(tr("Open my queue"));
    while (QLayoutItem *item = m_stories->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Story &story : first) {
        auto *line = new StoryLine(m_theme, m_pictures, story, now);
        connect(line, &QAbstractButton::clicked, this,
            [this, id = story.id] { Q_EMIT storyAsked(id); });
        m_stories->addWidget(line);
    }
}

void WallSide::setCharter(const std::optional<Charter> &charter)
{
    m_version->setVisible(charter.has_value());
    m_read->setVisible(charter.has_value());
    if (!charter)
        return;
    m_version->setText(charter->acceptedAt.isValid()
            ? tr("Charter, version %1, accepted by you on %2.")
                  .arg(charter->version)
                  .arg(Format::date(charter->acceptedAt))
            : tr("Charter, version %1.").arg(charter->version));
}

} // namespace Relais::Ui
