// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/previewcard.h"

#include "core/domain/draftpictures.h"
#include "core/domain/member.h"
#include "core/domain/networktraits.h"
#include "core/domain/text/composing.h"
#include "ui/common/controls/tag.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/format.h"
#include "ui/composer/choicesrow.h"
#include "ui/theme/metrics.h"

#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int foldedLines = 3; // LinkedIn and Facebook fold a longer text
constexpr int smallLines = 5;
constexpr int mostLines = 40;

struct Insets {
    int x;
    int y;
    int gap;
};

Insets insetsOf(PreviewCard::Shape shape)
{
    return shape == PreviewCard::Shape::Beside ? Insets { 14, 12, 10 } : Insets { 12, 10, 8 };
}

bool folds(Network network)
{
    return traitsOf(network).preview == NetworkTraits::Preview::Folded;
}

} // namespace

PreviewCard::PreviewCard(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&pictures, &PictureCache::ready, this, [this](const QString &path) {
        if (m_shown.contains(path))
            update();
    });
    followTheme(this, theme);
}

void PreviewCard::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
}

QString PreviewCard::secondLine(const Account &account, const PreviewAuthor &author) const
{
    switch (traitsOf(account.network).preview) {
    case NetworkTraits::Preview::Wall:
        return author.title.isEmpty() ? tr("now") : tr("%1 · now").arg(author.title);
    case NetworkTraits::Preview::Mail:
        return tr("you send it from your own mail");
    case NetworkTraits::Preview::Post:
    case NetworkTraits::Preview::Folded:
        break;
    }
    return account.handle.isEmpty() ? finishedInPage(account.network)
                                    : tr("%1 · now").arg(account.handle);
}

QString PreviewCard::finishedInPage(Network network)
{
    return tr("you finish it in %1’s own page").arg(Format::networkLabel(network));
}

void PreviewCard::showRelay(
    const Composition &composition, const AccountId &account, const PreviewAuthor &author)
{
    const AccountCheck *check = composition.checkOf(account);
    if (!check)
        return;
    m_author = author;
    m_second =
        check->usedUp ? finishedInPage(check->account.network) : secondLine(check->account, author);
    // The network's own page shows what it finds behind the link.
    const int taken = check->usedUp ? 1 : std::max(1, picturesTaken(check->account));
    QList<StoryImage> pictures = composition.pictures();
    pictures.resize(std::min<qsizetype>(pictures.size(), taken));
    showLink(composition.story(), pictures);
    showChoices(composition.draft().choices, *check);
    const Network network = check->account.network;
    QList<Words> posts;
    for (int i = 0; i < check->partChecks.size(); ++i) {
        const QString &part = check->parts.at(i);
        posts.append({ part, facetRanges(network, part, check->partChecks.at(i).facets) });
    }
    if (posts.isEmpty())
        posts.append(
            { check->composedText, facetRanges(network, check->composedText, check->text.facets) });
    showText(network, posts, check->text);
}

void PreviewCard::showCaption(const Story &story, Network network, const QString &text,
    const QUrl &link, const PreviewAuthor &author)
{
    Account account;
    account.network = network;
    account.handle = u"@"_s + author.name.section(u' ', 0, 0).toLower();
    const QString whole = composed(network, text, link);
    m_author = author;
    m_second = secondLine(account, author);
    showLink(story, story.image ? QList { *story.image } : QList<StoryImage>());
    m_warning.clear();
    const TextCheck check = checkText(network, whole);
    showText(network, { { whole, facetRanges(network, whole, check.facets) } }, check);
}

void PreviewCard::showChoices(const PostChoices &choices, const AccountCheck &check)
{
    const Account &account = check.account;
    const bool isOwnPage = check.usedUp || account.id == implicitAccount(account.network);
    const NetworkTraits &traits = traitsOf(account.network);
    const bool warns = !isOwnPage && traits.warning != NetworkTraits::Warning::None;
    m_warning = warns ? choices.warning.trimmed() : QString();
    const QString who = ChoiceWords::visibility(choices.visibility);
    if (!isOwnPage && traits.visibilities && !who.isEmpty())
        m_second += u" · "_s + who;
}

void PreviewCard::showLink(const Story &story, const QList<StoryImage> &pictures)
{
    m_shown.clear();
    for (const StoryImage &picture : pictures)
        m_shown.append(picture.path);
    m_title = story.title;
    m_domain = story.link.host();
}

void PreviewCard::showText(Network network, const QList<Words> &posts, const TextCheck &check)
{
    m_network = network;
    m_posts = posts;
    m_thread =
        posts.size() > 1 ? tr("Thread of %n post(s)", nullptr, int(posts.size())) : QString();
    const bool over = check.overflowAt >= 0;
    m_refused = over && check.limit > 0
        ? tr("Would be refused: %1 of %2").arg(check.length).arg(check.limit)
        : QString();
    m_ready = !over && check.valid;
    setAccessibleName(tr("Preview for %1").arg(Format::networkLabel(m_network)));
    QStringList said { m_refused, m_thread, m_warning };
    for (const Words &post : posts)
        said.append(post.text);
    said.removeAll(QString());
    setAccessibleDescription(said.join(u". "_s));
    updateGeometry();
    update();
}

int PreviewCard::textLines() const
{
    if (m_shape == Shape::Small)
        return folds(m_network) ? foldedLines : smallLines;
    return folds(m_network) ? foldedLines : mostLines;
}

int PreviewCard::linkHeight(int width) const
{
    if (m_title.isEmpty())
        return 0;
    const int words = 16 + 2 * m_theme.lineHeight(TextStyle::Small);
    if (m_shape == Shape::Above)
        return (m_shown.isEmpty() ? 0 : width * 190 / 320) + words + 2;
    return (m_shape == Shape::Small ? 46 : 76) + 2;
}

int PreviewCard::heightForWidth(int width) const
{
    const Insets in = insetsOf(m_shape);
    const int inner = width - 2 * in.x - 2;
    QPixmap nowhere(1, 1);
    QPainter probe(&nowhere);
    const int head =
        m_shape == Shape::Small ? qMax(28, 2 * m_theme.lineHeight(TextStyle::Small)) : 32;
    int height = 2 * in.y + 2 + head + in.gap;
    if (!m_posts.isEmpty())
        height += paintText(probe, m_posts.first(), QRect(0, 0, inner, 0), false);
    height += in.gap + linkHeight(inner) + followingHeight(probe, inner);
    height += int(tags().size()) * (m_theme.scaled(Metrics::tag) + in.gap);
    return height;
}

QStringList PreviewCard::tags() const
{
    QStringList shown { m_refused, m_warning, m_thread };
    shown.removeAll(QString());
    return shown;
}

//! The posts after the first, each under a line; a small card has room for the first alone.
int PreviewCard::followingHeight(QPainter &probe, int width) const
{
    int height = 0;
    for (qsizetype i = 1; m_shape != Shape::Small && i < m_posts.size(); ++i)
        height += 2 * insetsOf(m_shape).gap + 1
            + paintText(probe, m_posts.at(i), QRect(0, 0, width, 0), false);
    return height;
}

void PreviewCard::paintFollowing(QPainter &painter, QRect box) const
{
    const int gap = insetsOf(m_shape).gap;
    for (qsizetype i = 1; m_shape != Shape::Small && i < m_posts.size(); ++i) {
        box.translate(0, gap);
        painter.fillRect(box.x(), box.y(), box.width(), 1, m_theme.colors().line);
        box.translate(0, gap + 1);
        box.translate(0, paintText(painter, m_posts.at(i), box, true));
    }
}

QSize PreviewCard::sizeHint() const
{
    return { 320, heightForWidth(320) };
}

int PreviewCard::paintHead(QPainter &painter, const QRect &inner) const
{
    const Tokens &t = m_theme.colors();
    const bool small = m_shape == Shape::Small;
    const int size = small ? 28 : 32;
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), inner, rect);
    };
    drawAvatar(
        painter, placed({ inner.x(), inner.y(), size, size }), initials(m_author.name), m_theme);
    int right = inner.right() + 1;
    if (small) {
        right -= 22;
        drawNetwork(painter, placed({ right, inner.y() + 3, 22, 22 }), m_network, m_theme);
        right -= 8 + 16;
        drawIcon(painter, m_theme, m_ready ? u"approve"_s : u"warning"_s, m_ready ? t.good : t.bad,
            placed({ right, inner.y() + 6, 16, 16 }));
        right -= 8;
    }
    const int x = inner.x() + size + 8;
    const int line = m_theme.lineHeight(TextStyle::Small);
    drawLine(painter, placed({ x, inner.y(), right - x, line }),
        m_theme.font(small ? TextStyle::SmallStrong : TextStyle::CardTitle), t.text, m_author.name);
    drawLine(painter, placed({ x, inner.y() + line, right - x, line }),
        m_theme.font(TextStyle::Small), t.muted, m_second);
    return qMax(size, 2 * line);
}

int PreviewCard::paintText(
    QPainter &painter, const Words &words, const QRect &box, bool paint) const
{
    const int lineHeight = m_theme.lineHeight(TextStyle::Preview);
    const int most = textLines();
    QString text = words.text;
    QTextLayout layout(text.replace(u'\n', QChar::LineSeparator), m_theme.font(TextStyle::Preview));
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &facet : words.facets) {
        QTextCharFormat format;
        format.setForeground(m_theme.colors().info);
        formats.append({ facet.start, facet.length, format });
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QString more = folds(m_network) ? tr("… see more") : u"…"_s;
    const int moreWidth = textWidth(m_theme.font(TextStyle::Preview), more);
    painter.setPen(m_theme.colors().text);
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && count < most;
        line = layout.createLine()) {
        line.setLineWidth(box.width());
        bool cut = count + 1 == most && line.textStart() + line.textLength() < text.size();
        if (cut)
            line.setLineWidth(qMax(10, box.width() - moreWidth));
        const qreal y = box.y() + count * lineHeight + (lineHeight - line.height()) / 2;
        ++count;
        if (!paint)
            continue;
        line.draw(&painter, QPointF(box.x(), y));
        if (cut)
            drawLine(painter,
                { box.x() + qRound(line.naturalTextWidth()), box.y() + (count - 1) * lineHeight,
                    moreWidth + 2, lineHeight },
                m_theme.font(TextStyle::Preview), m_theme.colors().muted, more);
    }
    layout.endLayout();
    return count * lineHeight;
}

//! One beside the other; from three on in two rows, as networks show them.
void PreviewCard::paintPictures(QPainter &painter, const QRect &box) const
{
    const auto count = int(m_shown.size());
    const int rows = count > 2 ? 2 : 1;
    const int columns = (count + rows - 1) / rows;
    const int gap = count > 1 ? 2 : 0;
    const QSize size(
        (box.width() - gap * (columns - 1)) / columns, (box.height() - gap * (rows - 1)) / rows);
    for (int i = 0; i < count; ++i) {
        const QPoint at = box.topLeft()
            + QPoint((i % columns) * (size.width() + gap), (i / columns) * (size.height() + gap));
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), box, { at, size }).topLeft(),
            m_pictures.picture(m_shown.at(i), size, devicePixelRatioF()));
    }
}

void PreviewCard::paintLink(QPainter &painter, const QRect &box) const
{
    if (m_title.isEmpty())
        return;
    const Tokens &t = m_theme.colors();
    const bool above = m_shape == Shape::Above;
    const int words = 16 + 2 * m_theme.lineHeight(TextStyle::Small);
    const QSize pictureSize = above ? QSize(box.width() - 2, box.height() - 2 - words)
        : m_shape == Shape::Small   ? QSize(60, 46)
                                    : QSize(116, 76);
    QRect text = box.adjusted(m_shape == Shape::Small ? 10 : 12, 1, -12, -1);
    if (!m_shown.isEmpty()) {
        const QRect at(box.topLeft() + QPoint(1, 1), pictureSize);
        const QRect picture = QStyle::visualRect(layoutDirection(), box, at);
        QPainterPath rounded;
        rounded.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
        painter.save();
        painter.setClipPath(rounded);
        painter.fillRect(picture, t.sunken);
        paintPictures(painter, picture);
        painter.restore();
        if (above)
            text.setTop(at.bottom() + 1);
        else
            text.setLeft(text.left() + pictureSize.width());
    }
    fillRounded(painter, box, Metrics::radiusField, {}, t.line);
    const int line = m_theme.lineHeight(TextStyle::Small);
    const int y = text.y() + (m_shape == Shape::Small ? (text.height() - 2 * line) / 2 : 8);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), box, rect);
    };
    drawLine(painter, placed({ text.x(), y, text.width(), line }),
        m_theme.font(TextStyle::SmallStrong), t.text, m_title);
    drawLine(painter, placed({ text.x(), y + line, text.width(), line }),
        m_theme.font(TextStyle::Small), t.muted, m_domain);
}

void PreviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    const Insets in = insetsOf(m_shape);
    fillRounded(
        painter, rect(), Metrics::radiusCard, t.surface, m_refused.isEmpty() ? t.line : t.badLine);
    const QRect inner = rect().adjusted(in.x + 1, in.y + 1, -in.x - 1, -in.y - 1);
    int y = inner.y() + paintHead(painter, inner) + in.gap;
    if (!m_warning.isEmpty()) {
        const QFontMetrics metrics(m_theme.font(TextStyle::Small));
        Tag::draw(painter, m_theme, { inner.x(), y },
            metrics.elidedText(m_warning, Qt::ElideRight, inner.width() - 24), Tone::Warn);
        y += m_theme.scaled(Metrics::tag) + in.gap;
    }
    if (!m_thread.isEmpty()) {
        Tag::draw(painter, m_theme, { inner.x(), y }, m_thread, Tone::Info);
        y += m_theme.scaled(Metrics::tag) + in.gap;
    }
    if (!m_posts.isEmpty())
        y += paintText(painter, m_posts.first(), { inner.x(), y, inner.width(), 0 }, true);
    y += in.gap;
    if (!m_refused.isEmpty()) {
        Tag::draw(painter, m_theme, { inner.x(), y }, m_refused, Tone::Bad);
        y += m_theme.scaled(Metrics::tag) + in.gap;
    }
    const int link = linkHeight(inner.width());
    const int top = m_shape == Shape::Small ? inner.bottom() + 1 - link : y;
    paintLink(painter, { inner.x(), top, inner.width(), link });
    paintFollowing(painter, { inner.x(), top + link, inner.width(), 0 });
}

} // namespace Relais::Ui
