// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/queuecard.h"

#include "ui/common/controls/tag.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"
#include "ui/common/words/toldwords.h"
#include "ui/theme/metrics.h"

#include <QLocale>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int markGap = 4;
constexpr int tagGap = 8;
constexpr int narrowTitleLines = 4;
constexpr int narrowSummaryLines = 4;

// The same story again and again while scrolling: mirror by the card, once.
QRect mirrored(const QPainter &painter, const StoryCardLayout &at, const QRect &rect)
{
    return QStyle::visualRect(painter.layoutDirection(), at.card, rect);
}

} // namespace

QueueCard::QueueCard(Theme &theme, PictureCache &pictures)
    : m_theme(theme)
    , m_pictures(pictures)
{
}

bool QueueCard::isNarrow(int width) const
{
    return m_wraps && width < narrowestStoryCard;
}

StoryCardLayout QueueCard::layOut(const QRect &rect, const Row &row) const
{
    const QFont small = m_theme.font(TextStyle::Small);
    StoryCardContent content;
    content.compact = m_compact;
    content.unread = row.unread;
    content.marks = marksWidth(row);
    content.colleagues = textWidth(small, ToldWords::colleagues(row.story.colleagues));
    content.timeLeft = textWidth(small, Format::timeLeft(row.story.expiry, m_now));
    content.scale = m_theme.textScale();
    if (m_compact)
        content.relay =
            20 + Metrics::smallIcon + 8 + textWidth(m_theme.font(TextStyle::ChipOn), tr("Relay"));
    return isNarrow(rect.width()) ? layOutNarrow(rect, content, row)
                                  : layOutStoryCard(rect, content);
}

StoryCardLayout QueueCard::layOutNarrow(
    const QRect &rect, const StoryCardContent &content, const Row &row) const
{
    NarrowStoryCard narrow;
    const StoryCardLayout wide = layOutNarrowStoryCard(rect, content, narrow); // how wide texts are
    narrow.title =
        wrappedHeight(m_theme.font(TextStyle::CardTitle), m_theme.lineHeight(TextStyle::CardTitle),
            wide.title.width(), row.story.title, narrowTitleLines);
    if (!row.story.summary.isEmpty())
        narrow.summary =
            wrappedHeight(m_theme.font(TextStyle::Small), m_theme.lineHeight(TextStyle::Small),
                wide.summary.width(), row.story.summary, narrowSummaryLines);
    narrow.tags = row.ownRelays > 0 || !row.campaignName.isEmpty() || !tagsOf(row).isEmpty();
    return layOutNarrowStoryCard(rect, content, narrow);
}

void QueueCard::paint(QPainter &painter, const QStyleOption &option, const Row &row) const
{
    const Tokens &t = m_theme.colors();
    painter.save();
    painter.setLayoutDirection(option.direction);
    const StoryCardLayout at = layOut(option.rect, row);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    fillRounded(painter, at.card, Metrics::radiusCard, t.surface,
        selected    ? t.accent
            : hover ? t.lineStrong
                    : t.line,
        selected ? 2 : 1);
    if (!selected && option.state.testFlag(QStyle::State_HasFocus))
        fillRounded(painter, at.card, Metrics::radiusCard, {}, t.accent, 2);
    paintPicture(painter, mirrored(painter, at, at.picture), row);
    paintHead(painter, at, row);
    paintTags(painter, at, row);
    paintMeta(painter, at, row);
    if (m_compact)
        paintRelay(painter, mirrored(painter, at, at.relay), selected);
    painter.restore();
}

void QueueCard::paintHead(QPainter &painter, const StoryCardLayout &at, const Row &row) const
{
    const Tokens &t = m_theme.colors();
    if (row.unread)
        fillRounded(painter, mirrored(painter, at, at.dot), at.dot.width() / 2.0, t.accent);
    const bool wraps = isNarrow(at.card.width());
    const QFont titleFont = m_theme.font(TextStyle::CardTitle);
    const QRect title = mirrored(painter, at, at.title);
    if (wraps)
        drawWrapped(painter, title, titleFont, m_theme.lineHeight(TextStyle::CardTitle), t.text,
            row.story.title, narrowTitleLines);
    else
        drawLine(painter, title, titleFont, t.text, row.story.title);
    drawWrapped(painter, mirrored(painter, at, at.summary), m_theme.font(TextStyle::Small),
        m_theme.lineHeight(TextStyle::Small), t.muted, row.story.summary,
        wraps           ? narrowSummaryLines
            : m_compact ? 1
                        : 2);
    if (wraps)
        return; // shown of a story that nobody has yet: no marks
    int x = at.marks.x();
    const auto icon = [&](const QString &name) {
        const QRect box(x, at.marks.y() + (at.marks.height() - 16) / 2, 16, 16);
        drawIcon(painter, m_theme, name, t.accent, mirrored(painter, at, box));
        x += 16 + markGap;
    };
    if (row.hasDraft) {
        icon(u"edit"_s);
        const QFont font = m_theme.font(TextStyle::SmallStrong);
        const QRect words(x, at.marks.y(), textWidth(font, tr("Draft")), at.marks.height());
        drawLine(painter, mirrored(painter, at, words), font, t.accent, tr("Draft"));
        x += words.width() + tagGap;
    }
    if (row.saved)
        icon(u"save"_s);
}

int QueueCard::marksWidth(const Row &row) const
{
    int width = 0;
    if (row.hasDraft)
        width += 16 + markGap + textWidth(m_theme.font(TextStyle::SmallStrong), tr("Draft"));
    if (row.saved)
        width += 16 + (width > 0 ? tagGap : 0);
    return width;
}

QStringList QueueCard::tagsOf(const Row &row, const QDateTime &now)
{
    QStringList tags = row.topicNames;
    switch (row.story.kind) {
    case StoryKind::Job:
        tags.prepend(row.story.job.place.isEmpty() ? tr("Job") : row.story.job.place);
        break;
    case StoryKind::Event: {
        const QString begins = StoryWords::takesPlace(row.story, now);
        tags.prepend(begins.isEmpty() ? tr("Event") : begins);
        break;
    }
    case StoryKind::Video:
        tags << tr("Video");
        break;
    case StoryKind::Statement:
        tags << tr("Statement");
        break;
    case StoryKind::Article:
        break;
    }
    const QString own = QLocale().name().section(u'_', 0, 0);
    if (!row.story.language.isEmpty() && row.story.language.section(u'-', 0, 0) != own)
        tags << Format::languageLabel(row.story.language);
    return tags;
}

void QueueCard::paintTags(QPainter &painter, const StoryCardLayout &at, const Row &row) const
{
    int x = at.tags.x();
    const int end = at.tags.right() + 1;
    const auto place = [&](const QString &text, Tone tone) {
        const int width = Tag::width(m_theme, text);
        if (x + width > end)
            return false;
        const QRect box(x, at.tags.y(), width, at.tags.height());
        Tag::draw(painter, m_theme, mirrored(painter, at, box).topLeft(), text, tone);
        x += width + tagGap;
        return true;
    };
    if (row.story.state == StoryState::Withdrawn)
        place(tr("Withdrawn"), Tone::Bad);
    if (row.ownRelays > 0)
        place(tr("Relayed"), Tone::Good);
    if (!row.campaignName.isEmpty())
        place(row.campaignName, Tone::Accent);
    const QStringList tags = tagsOf(row);
    for (const QString &tag : tags) {
        if (!place(tag, Tone::Neutral))
            return;
    }
}

void QueueCard::paintMeta(QPainter &painter, const StoryCardLayout &at, const Row &row) const
{
    const Tokens &t = m_theme.colors();
    const QFont small = m_theme.font(TextStyle::Small);
    drawIcon(painter, m_theme, u"team"_s, t.muted, mirrored(painter, at, at.colleaguesIcon));
    drawLine(painter, mirrored(painter, at, at.colleagues), small, t.muted,
        ToldWords::colleagues(row.story.colleagues));
    if (at.time.isNull())
        return;
    const QColor ink = Format::endsSoon(row.story.expiry, m_now) ? t.warn : t.muted;
    drawIcon(painter, m_theme, u"schedule"_s, ink, mirrored(painter, at, at.timeIcon));
    drawLine(painter, mirrored(painter, at, at.time), small, ink,
        Format::timeLeft(row.story.expiry, m_now));
}

void QueueCard::paintPicture(QPainter &painter, const QRect &box, const Row &row) const
{
    const Tokens &t = m_theme.colors();
    fillRounded(painter, box, Metrics::radiusField, t.sunken);
    const QPixmap picture = row.story.image ? m_pictures.picture(row.story.image->path, box.size(),
                                                  painter.device()->devicePixelRatioF())
                                            : QPixmap();
    if (picture.isNull()) {
        const QString icon = row.story.kind == StoryKind::Job ? u"job"_s
            : row.story.kind == StoryKind::Event              ? u"event"_s
            : row.story.kind == StoryKind::Video              ? u"video"_s
                                                              : u"article"_s;
        const int size = Metrics::icon;
        drawIcon(painter, m_theme, icon, t.faint,
            { box.center().x() - size / 2, box.center().y() - size / 2, size, size });
        return;
    }
    QPainterPath rounded;
    rounded.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(rounded);
    painter.drawPixmap(box.topLeft(), picture);
    painter.restore();
}

void QueueCard::paintRelay(QPainter &painter, const QRect &box, bool primary) const
{
    const Tokens &t = m_theme.colors();
    const QColor ink = primary ? t.onAccent : t.text;
    fillRounded(painter, box, Metrics::radiusSmallButton, primary ? t.accent : t.surface,
        primary ? t.accent : t.lineStrong);
    const int size = Metrics::smallIcon;
    const QRect icon(box.x() + 10, box.y() + (box.height() - size) / 2, size, size);
    drawIcon(painter, m_theme, u"relay"_s, ink,
        QStyle::visualRect(painter.layoutDirection(), box, icon));
    const QRect words(icon.right() + 1 + 8, box.y(), box.width() - 34, box.height());
    drawLine(painter, QStyle::visualRect(painter.layoutDirection(), box, words),
        m_theme.font(TextStyle::ChipOn), ink, tr("Relay"));
}

QString QueueCard::sentence(const Row &row, const QDateTime &now)
{
    QStringList parts;
    if (row.unread)
        parts << tr("New");
    parts << row.story.title;
    if (row.story.state == StoryState::Withdrawn)
        parts << tr("Withdrawn");
    if (!row.campaignName.isEmpty())
        parts << tr("Campaign %1").arg(row.campaignName);
    if (row.hasDraft)
        parts << tr("Draft");
    if (row.saved)
        parts << tr("Saved");
    if (const QString begins = StoryWords::takesPlace(row.story, now); !begins.isEmpty())
        parts << begins;
    if (const QString left = Format::timeLeft(row.story.expiry, now); !left.isEmpty())
        parts << left;
    parts << ToldWords::colleagues(row.story.colleagues);
    parts << (row.ownRelays > 0 ? tr("You relayed it") : tr("Not relayed yet"));
    return parts.join(u". "_s) + u'.';
}

QString QueueCard::detail(const Row &row, const QDateTime &now)
{
    QStringList parts { row.story.summary, tagsOf(row, now).join(u", "_s) };
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace Relais::Ui
