// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storychecks.h"

#include "core/domain/text/disclosure.h"
#include "core/domain/text/textcheck.h"

#include <QHash>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

using Check = StoryCheck;

StoryField fieldOf(const QString &problem)
{
    static const QHash<QString, StoryField> fields {
        { u"link-not-http"_s, StoryField::Link },
        { u"link-has-credentials"_s, StoryField::Link },
        { u"link-too-long"_s, StoryField::Link },
        { u"summary-too-long"_s, StoryField::Summary },
        { u"language-invalid"_s, StoryField::Language },
        { u"image-path-invalid"_s, StoryField::Image },
        { u"image-size-invalid"_s, StoryField::Image },
        { u"alt-text-too-long"_s, StoryField::AltText },
        { u"too-many-captions"_s, StoryField::Captions },
        { u"caption-empty"_s, StoryField::Captions },
        { u"caption-too-long"_s, StoryField::Captions },
        { u"caption-language-invalid"_s, StoryField::Captions },
        { u"own-words-percent"_s, StoryField::EditRule },
        { u"disclosure-too-long"_s, StoryField::Disclosure },
        { u"too-many-topics"_s, StoryField::Topics },
        { u"expiry-before-embargo"_s, StoryField::Expiry },
    };
    return fields.value(problem, StoryField::Title);
}

Check complete(const Story &story)
{
    const QStringList problems = problemsOf(story);
    if (problems.isEmpty())
        return { Check::What::Complete };
    Check check { Check::What::Complete, Check::Level::Bad, fieldOf(problems.constFirst()) };
    check.word = problems.constFirst();
    return check;
}

Check lengths(const Story &story)
{
    Check check { Check::What::CaptionLengths, Check::Level::Good, StoryField::Captions };
    for (int i = 0; i < int(story.captions.size()); ++i) {
        const Caption &caption = story.captions.at(i);
        if (!caption.network || checkText(*caption.network, caption.text).overflowAt < 0)
            continue;
        check.level = Check::Level::Bad;
        check.count += 1;
        if (check.caption < 0) {
            check.caption = i;
            check.network = caption.network;
        }
    }
    return check;
}

QString bare(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

Check languages(const Story &story)
{
    Check check { Check::What::CaptionLanguages, Check::Level::Good, StoryField::Captions };
    QStringList wanted;
    for (const QString &language : story.audience.languages)
        wanted.append(bare(language));
    if (wanted.isEmpty())
        wanted.append(bare(story.language));
    wanted.removeDuplicates();
    for (const Caption &caption : story.captions)
        wanted.removeAll(bare(caption.language));
    if (!wanted.isEmpty()) {
        check.level = Check::Level::Warn;
        check.word = wanted.join(u' ');
        check.count = int(wanted.size());
    }
    return check;
}

Check disclosure(const Story &story)
{
    Check check { Check::What::Disclosure, Check::Level::Good, StoryField::Captions };
    if (story.disclosure.isEmpty()) {
        check.level = Check::Level::Warn;
        check.field = StoryField::Disclosure;
        check.word = u"none"_s;
        return check;
    }
    for (int i = 0; i < int(story.captions.size()); ++i) {
        if (hasDisclosure(story.captions.at(i).text, story.disclosure))
            continue;
        check.level = Check::Level::Warn;
        check.count += 1;
        check.caption = check.caption < 0 ? i : check.caption;
    }
    return check;
}

Check dates(const Story &story, const QDateTime &now)
{
    Check check { Check::What::Dates, Check::Level::Good, StoryField::Expiry };
    if (story.expiry.isValid() && story.expiry <= now) {
        check.level = Check::Level::Bad;
        check.word = u"expired"_s;
    } else if (!story.expiry.isValid() && story.kind == StoryKind::Event) {
        check.level = Check::Level::Warn;
        check.word = u"none"_s;
    } else if (story.kind == StoryKind::Event && story.event.at.isValid()
        && story.expiry > story.event.at) {
        check.level = Check::Level::Warn;
        check.word = u"after-event"_s;
    }
    return check;
}

//! What members will read of it, and where each stands.
QList<std::pair<StoryField, QString>> textsOf(const Story &story)
{
    QList<std::pair<StoryField, QString>> texts { { StoryField::Title, story.title },
        { StoryField::Summary, story.summary } };
    if (story.image)
        texts.append({ StoryField::AltText, story.image->altText });
    if (story.kind == StoryKind::Job) {
        for (const QString &fact :
            { story.job.place, story.job.contract, story.job.team, story.job.start })
            texts.append({ StoryField::Job, fact });
    }
    if (story.kind == StoryKind::Event)
        texts.append({ StoryField::Event, story.event.place });
    texts.append({ StoryField::Disclosure, story.disclosure }); // a relay cannot do without it
    for (const Caption &caption : story.captions)
        texts.append({ StoryField::Captions, caption.text });
    return texts;
}

Check blockedPhrases(const Story &story, const QList<BlockedPhrase> &blocked)
{
    Check check { Check::What::BlockedPhrases };
    int caption = -1;
    for (const auto &[field, text] : textsOf(story)) {
        caption += field == StoryField::Captions ? 1 : 0;
        const QList<BlockedPhrase> found = blockedIn(text, blocked);
        if (found.isEmpty())
            continue;
        if (check.count == 0) {
            check.level = Check::Level::Bad;
            check.field = field;
            check.word = found.constFirst().phrase;
            check.caption = field == StoryField::Captions ? caption : -1;
        }
        check.count += int(found.size());
    }
    return check;
}

QString problemWord(const Check &check)
{
    switch (check.what) {
    case Check::What::Complete:
        return check.word;
    case Check::What::Summary:
        return u"summary-missing"_s;
    case Check::What::AltText:
        return u"alt-text-missing"_s;
    case Check::What::CaptionLengths:
        return u"caption-too-long-for-network"_s;
    case Check::What::Dates:
        return u"expiry-past"_s;
    case Check::What::JobFacts:
        return u"job-place-missing"_s;
    case Check::What::BlockedPhrases:
        return u"blocked-phrase"_s;
    case Check::What::EventDate:
    case Check::What::CaptionLanguages:
    case Check::What::Disclosure:
    case Check::What::Link:
        break; // these warn
    }
    return u"checks-failing"_s;
}

} // namespace

QList<StoryCheck> checksOf(
    const Story &story, const QDateTime &now, const QList<BlockedPhrase> &blocked)
{
    QList<Check> checks { complete(story) };
    const bool why = !story.summary.trimmed().isEmpty();
    checks.append({ Check::What::Summary, why ? Check::Level::Good : Check::Level::Bad,
        StoryField::Summary });
    if (story.image) {
        const bool described = !story.image->altText.trimmed().isEmpty();
        checks.append({ Check::What::AltText, described ? Check::Level::Good : Check::Level::Bad,
            StoryField::AltText });
    }
    if (story.kind == StoryKind::Job) {
        const bool placed = !story.job.place.trimmed().isEmpty();
        checks.append({ Check::What::JobFacts, placed ? Check::Level::Good : Check::Level::Bad,
            StoryField::Job });
    }
    if (story.kind == StoryKind::Event) {
        const bool dated = story.event.at.isValid();
        checks.append({ Check::What::EventDate, dated ? Check::Level::Good : Check::Level::Warn,
            StoryField::Event });
    }
    checks.append(lengths(story));
    checks.append(languages(story));
    checks.append(disclosure(story));
    checks.append(dates(story, now));
    if (!blocked.isEmpty())
        checks.append(blockedPhrases(story, blocked));
    return checks;
}

bool mayBeReviewed(const QList<StoryCheck> &checks)
{
    return std::none_of(checks.begin(), checks.end(),
        [](const Check &check) { return check.level == Check::Level::Bad; });
}

QString reviewProblem(const QList<StoryCheck> &checks)
{
    const auto bad = std::find_if(checks.begin(), checks.end(),
        [](const Check &check) { return check.level == Check::Level::Bad; });
    return bad == checks.end() ? QString() : problemWord(*bad);
}

} // namespace Relais
