// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/story.h"

#include "core/domain/keytable.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kindKeys = keyTable<StoryKind>({
    { StoryKind::Article, "article"_L1 },
    { StoryKind::Job, "job"_L1 },
    { StoryKind::Event, "event"_L1 },
    { StoryKind::Video, "video"_L1 },
    { StoryKind::Statement, "statement"_L1 },
});

constexpr auto stateKeys = keyTable<StoryState>({
    { StoryState::Candidate, "candidate"_L1 },
    { StoryState::Draft, "draft"_L1 },
    { StoryState::InReview, "in-review"_L1 },
    { StoryState::Approved, "approved"_L1 },
    { StoryState::Withdrawn, "withdrawn"_L1 },
});

constexpr auto editRuleKeys = keyTable<EditRule::Kind>({
    { EditRule::Kind::Free, "free"_L1 },
    { EditRule::Kind::OwnWords, "own-words"_L1 },
    { EditRule::Kind::Locked, "locked"_L1 },
});

//! The well-formed part of BCP 47 that the organization's languages use: "fr", "pt-BR", "zh-Hant".
bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression form(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}\\z"_s);
    return form.match(tag).hasMatch();
}

void checkTitle(const Story &story, QStringList &problems)
{
    if (story.title.trimmed().isEmpty())
        problems += u"title-empty"_s;
    if (story.title.size() > StoryLimits::title)
        problems += u"title-too-long"_s;
    if (story.summary.size() > StoryLimits::summary)
        problems += u"summary-too-long"_s;
    if (!isLanguageTag(story.language))
        problems += u"language-invalid"_s;
}

void checkLink(const QUrl &link, QStringList &problems)
{
    const bool http = link.scheme() == "http"_L1 || link.scheme() == "https"_L1;
    if (!link.isValid() || !http || link.host().isEmpty())
        problems += u"link-not-http"_s;
    if (!link.userInfo().isEmpty())
        problems += u"link-has-credentials"_s;
    if (link.toEncoded().size() > StoryLimits::link)
        problems += u"link-too-long"_s;
}

void checkImage(const StoryImage &image, QStringList &problems)
{
    static const QRegularExpression path(u"\\A/media/[A-Za-z0-9._-]{1,120}\\z"_s);
    if (!path.match(image.path).hasMatch())
        problems += u"image-path-invalid"_s;
    if (image.width < 0 || image.height < 0)
        problems += u"image-size-invalid"_s;
    if (image.altText.size() > StoryLimits::altText)
        problems += u"alt-text-too-long"_s;
}

void checkCaptions(const QList<Caption> &captions, QStringList &problems)
{
    if (captions.size() > StoryLimits::captions)
        problems += u"too-many-captions"_s;
    const auto any = [&](auto &&wrong) {
        return std::any_of(captions.begin(), captions.end(), wrong);
    };
    if (any([](const Caption &c) { return c.text.trimmed().isEmpty(); }))
        problems += u"caption-empty"_s;
    if (any([](const Caption &c) { return c.text.size() > StoryLimits::captionText; }))
        problems += u"caption-too-long"_s;
    if (any([](const Caption &c) { return !isLanguageTag(c.language); }))
        problems += u"caption-language-invalid"_s;
}

void checkRules(const Story &story, QStringList &problems)
{
    const int percent = story.editRule.minimumPercent;
    if (story.editRule.kind == EditRule::Kind::OwnWords && (percent < 1 || percent > 100))
        problems += u"own-words-percent"_s;
    if (story.disclosure.size() > StoryLimits::disclosure)
        problems += u"disclosure-too-long"_s;
    if (story.topics.size() > StoryLimits::topics)
        problems += u"too-many-topics"_s;
    if (story.embargo.isValid() && story.expiry.isValid() && story.expiry <= story.embargo)
        problems += u"expiry-before-embargo"_s;
}
} // namespace

QString storyKindKey(StoryKind kind)
{
    return kindKeys.keyOf(kind);
}

std::optional<StoryKind> storyKindFromKey(const QString &key)
{
    return kindKeys.valueOf(key);
}

QString storyStateKey(StoryState state)
{
    return stateKeys.keyOf(state);
}

std::optional<StoryState> storyStateFromKey(const QString &key)
{
    return stateKeys.valueOf(key);
}

QString editRuleKey(EditRule::Kind kind)
{
    return editRuleKeys.keyOf(kind);
}

std::optional<EditRule::Kind> editRuleFromKey(const QString &key)
{
    return editRuleKeys.valueOf(key);
}

QString correctionIn(const QList<Correction> &corrections, const QString &language)
{
    for (const Correction &correction : corrections) {
        if (correction.language == language)
            return correction.text;
    }
    return corrections.isEmpty() ? QString() : corrections.first().text;
}

QStringList problemsOf(const Story &story)
{
    QStringList problems;
    checkTitle(story, problems);
    checkLink(story.link, problems);
    if (story.image)
        checkImage(*story.image, problems);
    checkCaptions(story.captions, problems);
    checkRules(story, problems);
    return problems;
}

StoryPhase phaseAt(const Story &story, const QDateTime &now)
{
    if (story.state == StoryState::Withdrawn)
        return StoryPhase::Withdrawn;
    if (story.state != StoryState::Approved)
        return StoryPhase::NotApproved;
    if (story.expiry.isValid() && now >= story.expiry)
        return StoryPhase::Expired;
    if (story.embargo.isValid() && now < story.embargo)
        return StoryPhase::Scheduled;
    return StoryPhase::Live;
}

bool allows(const Story &story, Network network)
{
    return story.networks.isEmpty() || story.networks.contains(network);
}

QString topicLabel(const Topic &topic)
{
    const bool english = QLocale().language() == QLocale::English;
    return english && !topic.nameEn.isEmpty() ? topic.nameEn : topic.name;
}

bool namesUnknownNetwork(const Story &story)
{
    return story.networks.contains(Network::Unknown)
        || std::any_of(story.captions.begin(), story.captions.end(),
            [](const Caption &caption) { return caption.network == Network::Unknown; });
}

} // namespace Relais
