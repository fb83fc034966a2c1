// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/storywords.h"

#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/common/words/wordtable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// clang-format off
constexpr WordText problems[] = {
    { "title-empty", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords", "It needs a title") },
    { "title-too-long", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords", "The title is too long") },
    { "summary-too-long", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "“Why share this” is too long") },
    { "language-invalid", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "The language is not known") },
    { "link-not-http", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "It needs a link that begins with https://") },
    { "link-has-credentials", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "The link has a password in it") },
    { "link-too-long", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords", "The link is too long") },
    { "alt-text-too-long", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "The picture’s description is too long") },
    { "too-many-captions", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "There are more than 15 captions") },
    { "caption-empty", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords", "A caption has no text") },
    { "caption-too-long", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords", "A caption is too long") },
    { "caption-language-invalid", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "A caption’s language is not known") },
    { "own-words-percent", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "The share of own words is not between 1 and 100") },
    { "disclosure-too-long", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "The disclosure is too long") },
    { "too-many-topics", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "There are more than 20 topics") },
    { "expiry-before-embargo", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "It would expire before its embargo ends") },
    { "topic-unknown", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords", "A topic no longer exists") },
    { "campaign-unknown", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords",
        "The campaign no longer exists") },
    { "team-unknown", QT_TRANSLATE_NOOP("Relais::Ui::StoryWords", "A team no longer exists") },
};
// clang-format on

QString languagesIn(const QString &codes)
{
    QStringList names;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        names.append(Format::languageLabel(code));
    return QLocale().createSeparatedList(names);
}

//! Its time in the person's zone, then its place, as far as a change has them.
QString eventIn(const QString &value)
{
    const QDateTime at = QDateTime::fromString(value.section(u' ', 0, 0), Qt::ISODate);
    if (!at.isValid())
        return value;
    const QString time = QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    const QString place = value.section(u' ', 1);
    return place.isEmpty() ? time : QString(time + u", "_s + place);
}

} // namespace

QString StoryWords::kind(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Article:
        return tr("Article");
    case StoryKind::Job:
        return tr("Job");
    case StoryKind::Event:
        return tr("Event");
    case StoryKind::Video:
        return tr("Video");
    case StoryKind::Statement:
        return tr("Statement");
    }
    return {};
}

QString StoryWords::state(const Story &story, const QDateTime &now)
{
    switch (story.state) {
    case StoryState::Candidate:
        return tr("Candidate");
    case StoryState::Draft:
        return tr("Draft");
    case StoryState::InReview:
        return tr("In review");
    case StoryState::Withdrawn:
        return tr("Withdrawn");
    case StoryState::Approved:
        break;
    }
    switch (phaseAt(story, now)) {
    case StoryPhase::Scheduled:
        return tr("Scheduled");
    case StoryPhase::Expired:
        return tr("Expired");
    default:
        return tr("Live");
    }
}

Tone StoryWords::stateTone(const Story &story, const QDateTime &now)
{
    switch (story.state) {
    case StoryState::Candidate:
    case StoryState::Draft:
        return Tone::Neutral;
    case StoryState::InReview:
        return Tone::Warn;
    case StoryState::Withdrawn:
        return Tone::Bad;
    case StoryState::Approved:
        break;
    }
    const StoryPhase phase = phaseAt(story, now);
    if (phase == StoryPhase::Live)
        return Tone::Good;
    return phase == StoryPhase::Scheduled ? Tone::Info : Tone::Neutral;
}

QString StoryWords::translationOf(const QString &title, const QString &language)
{
    if (title.isEmpty())
        return language.isEmpty()
            ? tr("A translation")
            : tr("A translation from %1").arg(Format::languageLabel(language));
    return language.isEmpty() ? tr("Translation of “%1”").arg(title)
                              : tr("Translation of “%1” (%2)", "title, language")
                                    .arg(title, Format::languageLabel(language));
}

QString StoryWords::suggestedBy(const Story &story)
{
    if (story.suggestedBy.isEmpty())
        return {};
    return tr("Suggested by %1", "names of colleagues")
        .arg(QLocale().createSeparatedList(story.suggestedBy));
}

QString StoryWords::takesPlace(const Story &story, const QDateTime &now)
{
    if (story.kind != StoryKind::Event || !story.event.at.isValid())
        return {};
    return tr("%1, %2", "day, time of day")
        .arg(MomentWords::day(story.event.at.toLocalTime().date(), now.toLocalTime().date()),
            MomentWords::time(story.event.at));
}

QString StoryWords::campaign(const Campaign &campaign)
{
    return campaign.isDraft ? tr("%1 (in preparation)", "a campaign").arg(campaign.name)
                            : campaign.name;
}

QString StoryWords::field(StoryField field)
{
    switch (field) {
    case StoryField::Title:
        return tr("Title");
    case StoryField::Summary:
        return tr("Why share this");
    case StoryField::Link:
        return tr("Link");
    case StoryField::Image:
        return tr("Picture");
    case StoryField::AltText:
        return tr("Description of the picture");
    case StoryField::Kind:
        return tr("Kind");
    case StoryField::Language:
        return tr("Language");
    case StoryField::Campaign:
        return tr("Campaign");
    case StoryField::Topics:
        return tr("Topics");
    case StoryField::Job:
        return tr("Job");
    case StoryField::Event:
        return tr("Takes place");
    case StoryField::Captions:
        return tr("Captions");
    case StoryField::Audience:
        return tr("Audience");
    case StoryField::Embargo:
        return tr("Embargo until");
    case StoryField::Expiry:
        return tr("Expires");
    case StoryField::EditRule:
        return tr("Edit rule");
    case StoryField::Disclosure:
        return tr("Disclosure");
    case StoryField::Networks:
        return tr("Networks allowed");
    case StoryField::Pinned:
        return tr("Pinned");
    }
    return {};
}

QString StoryWords::problem(const QString &word)
{
    if (const char *text = sentenceFor(word, problems))
        return tr(text);
    return word.isEmpty() ? QString() : tr("The server does not take it as it is");
}

QString StoryWords::check(const StoryCheck &check)
{
    const bool good = check.level == StoryCheck::Level::Good;
    switch (check.what) {
    case StoryCheck::What::Complete:
        return good ? tr("Every field is as it should be") : problem(check.word);
    case StoryCheck::What::Summary:
        return good ? tr("It says why one would share it")
                    : tr("It does not say why one would share it");
    case StoryCheck::What::AltText:
        return good ? tr("The picture has a description") : tr("The picture has no description");
    case StoryCheck::What::JobFacts:
        return good ? tr("The job has a place") : tr("The job has no place");
    case StoryCheck::What::EventDate:
        return good ? tr("The event has a date") : tr("The event has no date");
    case StoryCheck::What::CaptionLengths:
        return good ? tr("Captions within each network’s length")
                    : tr("%n caption(s) too long, the first for %1", nullptr, check.count)
                          .arg(check.network ? Format::networkLabel(*check.network) : QString());
    case StoryCheck::What::CaptionLanguages:
        return good ? tr("A caption for each language")
                    : tr("No caption in %1").arg(languagesIn(check.word));
    case StoryCheck::What::Disclosure:
        if (check.word == "none"_L1)
            return tr("No disclosure is asked for");
        return good ? tr("The disclosure is in every caption")
                    : tr("%n caption(s) without the disclosure", nullptr, check.count);
    case StoryCheck::What::Dates:
        if (check.word == "expired"_L1)
            return tr("The expiry has gone by");
        if (check.word == "after-event"_L1)
            return tr("It can still be shared when the event has begun");
        return good ? tr("The dates are in order") : tr("The event has no end");
    case StoryCheck::What::Link:
        return good ? tr("The link answers") : tr("The link does not answer");
    case StoryCheck::What::BlockedPhrases:
        return good ? tr("No blocked phrase")
                    : tr("“%1” is a phrase that your company blocks").arg(check.word);
    }
    return {};
}

QString StoryWords::changed(const StoryChange &change)
{
    if (change.field != StoryField::Captions)
        return field(change.field);
    const QString language = Format::languageLabel(change.language);
    return change.network ? tr("Caption for %1, %2", "network, language")
                                .arg(Format::networkLabel(*change.network), language)
                          : tr("Caption, %1", "language").arg(language);
}

QString StoryWords::value(const StoryChange &change, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (change.field == StoryField::Embargo || change.field == StoryField::Expiry)
        return QLocale().toString(
            QDateTime::fromString(value, Qt::ISODate).toLocalTime(), QLocale::ShortFormat);
    if (change.field == StoryField::Event)
        return eventIn(value);
    if (change.field == StoryField::Kind) {
        if (const auto known = storyKindFromKey(value))
            return kind(*known);
    }
    return value;
}

} // namespace Relais::Ui
