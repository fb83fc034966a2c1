// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes with the words of a draft: hashtags, pictures and the choices of some networks.

#include "core/domain/draftpictures.h"
#include "core/domain/text/hashtags.h"
#include "ui/composer/composition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void Composition::readTopics()
{
    m_topics = m_port.topics && isOpen() ? m_port.topics(m_story) : QList<Topic>();
}

Story Composition::filled(const Story &story) const
{
    return m_port.filled ? m_port.filled(story) : story;
}

QStringList Composition::hashtags() const
{
    const bool isEnglish = language().startsWith("en"_L1);
    QStringList tags;
    for (const Topic &topic : m_topics) {
        const QString tag =
            hashtagOf(isEnglish && !topic.nameEn.isEmpty() ? topic.nameEn : topic.name);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

void Composition::addHashtag(const AccountId &account, const QString &tag)
{
    const QString longer = withHashtag(text(account), tag);
    if (isLocked() || longer == text(account))
        return;
    if (isParted(account))
        m_draft.ownTexts.insert(account, longer);
    else
        m_draft.text = longer;
    edited();
    Q_EMIT textReplaced(isParted(account) ? account : AccountId {});
}

QList<StoryImage> Composition::pictures() const
{
    QList<StoryImage> images;
    for (const RelayPicture &one : picturesOf(m_story, m_draft))
        images.append({ one.path, one.altText });
    return images;
}

std::optional<StoryImage> Composition::picture() const
{
    const QList<StoryImage> all = pictures();
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QString Composition::wholePicture(int place) const
{
    const auto shown = pictureAt(m_draft, m_story, place);
    if (!shown)
        return {};
    return shown->whole.isEmpty() ? shown->path : shown->whole;
}

void Composition::setPicture(int place, const QString &path, const QString &whole)
{
    const bool otherSubject = wholePicture(place) != (whole.isEmpty() ? path : whole);
    const auto shown = pictureAt(m_draft, m_story, place);
    // The old description would be wrong; a part of the same picture keeps it.
    const QString alt = shown && !otherSubject ? shown->alt : QString();
    if (place > 0 && !shown) {
        m_draft = withPicture(m_draft, { path, whole, alt });
    } else if (place > 0) {
        m_draft = withPictureAt(m_draft, m_story, place, { path, whole, alt });
    } else {
        m_draft.picture = path;
        m_draft.pictureWhole = whole;
        m_draft.withImage = true;
        m_draft.imageAlt = path.isEmpty() && m_story.image ? m_story.image->altText : alt;
    }
    edited();
}

void Composition::setAlt(int place, const QString &alt)
{
    auto shown = pictureAt(m_draft, m_story, place);
    if (!shown || shown->alt == alt)
        return;
    shown->alt = alt;
    if (place == 0)
        m_draft.imageAlt = alt;
    else
        m_draft = withPictureAt(m_draft, m_story, place, *shown);
    edited();
}

void Composition::movePicture(int from, int to)
{
    m_draft = withPictureMoved(m_draft, m_story, from, to);
    edited();
}

void Composition::removePicture(int place)
{
    const auto shown = pictureAt(m_draft, m_story, place);
    if (!shown)
        return;
    m_draft = withoutPicture(m_draft, m_story, place);
    edited();
    Q_EMIT pictureRemoved(place, *shown);
}

void Composition::restorePicture(int place, const DraftPicture &picture)
{
    m_draft = withPictureBack(m_draft, m_story, place, picture);
    edited();
}

void Composition::setWithImage(bool with)
{
    if (m_draft.withImage == with)
        return;
    m_draft.withImage = with;
    edited();
}

void Composition::setChoices(const PostChoices &choices)
{
    if (m_draft.choices == choices)
        return;
    m_draft.choices = choices;
    edited();
}

void Composition::setLanguage(const QString &language)
{
    if (m_draft.language == language)
        return;
    m_draft.language = language;
    edited();
}

bool Composition::anyNetwork(const std::function<bool(const NetworkTraits &)> &has) const
{
    return std::any_of(m_check.accounts.begin(), m_check.accounts.end(), [&](const auto &check) {
        const bool isOwnPage = check.account.id == implicitAccount(check.account.network);
        return !isOwnPage && has(traitsOf(check.account.network));
    });
}

} // namespace Relais::Ui
