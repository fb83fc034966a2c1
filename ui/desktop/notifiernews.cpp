// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others did and the person is told: thanks, answers to ideas, and where they are named.

#include "core/services/community/feedbackservice.h"
#include "core/services/community/ideaservice.h"
#include "core/services/community/recognitionservice.h"
#include "core/services/community/wallservice.h"
#include "core/services/curation/reviewservice.h"
#include "core/settings/settings.h"
#include "ui/desktop/noticekeys.h"
#include "ui/desktop/notifier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
const QString recognisedName = u"notify.recognised"_s; // those that were told
constexpr qsizetype mostRecognised = 20;
} // namespace

// Of a morning after days of leave, say: whatever came is one notice, not a dozen.
void Notifier::tellTogether(const QList<Notice> &notices, const QString &key, const QString &title)
{
    if (notices.size() <= NoticeKeys::mostOfAKind) {
        for (const Notice &notice : notices)
            Q_EMIT told(notice);
        return;
    }
    Notice all;
    all.key = key;
    all.title = title;
    all.actions = { { u"show"_s, tr("Show me") } };
    Q_EMIT told(all);
}

void Notifier::tellThanks()
{
    if (!m_services.feedback || !m_thanksChanged || isQuietNow() || m_isLookedAt()
        || !m_services.settings.notifiesQuestions())
        return;
    m_thanksChanged = false;
    const auto unseen = m_services.feedback->unseen();
    if (!unseen)
        return;
    QList<Notice> notices;
    for (const Thanks &thanks : *unseen) {
        if (m_toldThanks.contains(thanks.id))
            continue;
        m_toldThanks.insert(thanks.id);
        Notice notice;
        notice.key = NoticeKeys::thanks + thanks.id.value;
        notice.title = tr("%1 thanks you").arg(thanks.giverName);
        notice.text = thanks.text.isEmpty() ? thanks.title : thanks.text;
        notice.actions = { { u"show"_s, tr("Show me") } };
        notices.append(notice);
    }
    tellTogether(notices, NoticeKeys::thanks,
        tr("%n word(s) of thanks for you", nullptr, static_cast<int>(notices.size())));
}

void Notifier::tellIdeas()
{
    if (!m_services.ideas || !m_ideasChanged || isQuietNow() || m_isLookedAt()
        || !m_services.settings.notifiesQuestions())
        return;
    m_ideasChanged = false;
    const auto rows = m_services.ideas->rows();
    if (!rows)
        return;
    QList<Notice> notices;
    for (const IdeaService::Row &row : *rows) {
        const Idea &idea = row.idea;
        const bool asks = idea.state == IdeaState::Asked;
        const bool became = idea.state == IdeaState::BecameStory;
        if (!row.news || !(asks || became) || m_toldIdeas.value(idea.id) == idea.changedAt)
            continue;
        m_toldIdeas.insert(idea.id, idea.changedAt);
        Notice notice;
        notice.key = NoticeKeys::idea + idea.id.value;
        notice.title = asks ? tr("Comms asks about your idea") : tr("Your idea became a story");
        notice.text = asks && !idea.messages.isEmpty() ? idea.messages.last().text : idea.title;
        notice.actions = { { u"show"_s, tr("Show me") } };
        notices.append(notice);
    }
    tellTogether(notices, NoticeKeys::idea,
        tr("News of %n idea(s) of yours", nullptr, static_cast<int>(notices.size())));
}

void Notifier::tellMentions()
{
    if (!m_services.wall || !m_mentionsChanged || isQuietNow() || m_isLookedAt()
        || !m_services.settings.notifiesQuestions())
        return;
    m_mentionsChanged = false;
    const auto unseen = m_services.wall->unseenMentions();
    if (!unseen)
        return;
    QList<Notice> notices;
    for (const WallPost &post : *unseen) {
        if (m_toldMentions.contains(post.id))
            continue;
        m_toldMentions.insert(post.id);
        Notice notice;
        notice.key = NoticeKeys::mention + post.id.value;
        notice.title = tr("%1 mentions you on the Wall").arg(post.authorName);
        notice.text = post.text;
        notice.actions = { { u"show"_s, tr("Show me") } };
        notices.append(notice);
    }
    tellTogether(notices, NoticeKeys::mention,
        tr("%n post(s) on the Wall mention you", nullptr, static_cast<int>(notices.size())));
}

// What waits unseen from an earlier run is told again: somebody waits for an answer.
void Notifier::tellAsked()
{
    if (!m_services.review || !m_askedChanged || isQuietNow() || m_isLookedAt()
        || !m_services.settings.notifiesQuestions())
        return;
    m_askedChanged = false;
    QList<Notice> notices;
    const QList<StoryMention> mentions = m_services.review->mentions();
    for (const StoryMention &mention : mentions) {
        if (m_toldAsked.contains(mention.comment))
            continue;
        m_toldAsked.insert(mention.comment, mention.story);
        Notice notice;
        notice.key = NoticeKeys::asked + mention.comment.value;
        notice.title = tr("%1 asks you about “%2”", "who, the title of a story")
                           .arg(mention.authorName, mention.storyTitle);
        notice.text = mention.text;
        notice.actions = { { u"show"_s, tr("Show me") } };
        notices.append(notice);
    }
    tellTogether(notices, NoticeKeys::asked,
        tr("%n comment(s) on stories name you", nullptr, static_cast<int>(notices.size())));
}

// What was told stays told after another start: they may leave it to themselves.
void Notifier::tellRecognised()
{
    if (!m_services.recognition || !m_recognisedChanged || isQuietNow() || m_isLookedAt()
        || !m_services.settings.notifiesQuestions())
        return;
    m_recognisedChanged = false;
    Settings &settings = m_services.settings;
    QStringList known =
        QString::fromUtf8(settings.kept(recognisedName)).split(u',', Qt::SkipEmptyParts);
    QList<Notice> notices;
    const QList<Nomination> waiting = m_services.recognition->waiting();
    for (const Nomination &one : waiting) {
        // Another person may have signed in since these came.
        if (known.contains(one.id.value) || !m_services.recognition->isMe(one.receiver))
            continue;
        known.append(one.id.value);
        Notice notice;
        notice.key = NoticeKeys::recognised + one.id.value;
        notice.title = tr("You were chosen for the recognition of the month");
        notice.text = tr("“%1” Only you see it until you show it.", "reason").arg(one.reason);
        notice.actions = { { u"show"_s, tr("Show me") } };
        notices.append(notice);
    }
    if (notices.isEmpty())
        return;
    known = known.mid(std::max<qsizetype>(0, known.size() - mostRecognised));
    settings.keep(recognisedName, known.join(u',').toUtf8());
    tellTogether(notices, NoticeKeys::recognised, tr("Colleagues recognise what you did"));
}

} // namespace Relais::Ui
