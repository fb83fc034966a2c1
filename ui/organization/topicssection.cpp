// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/topicssection.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/organization/entrylist.h"
#include "ui/organization/planningwords.h"

#include <QApplication>
#include <QBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString word = part.trimmed(); !word.isEmpty())
            parts.append(word);
    }
    return parts;
}

QStringList teamNames(const QList<TeamId> &ids, const QList<Team> &teams)
{
    QStringList names;
    for (const Team &team : teams) {
        if (ids.contains(team.id))
            names.append(team.name);
    }
    return names;
}

} // namespace

TopicsSection::TopicsSection(Theme &theme, PlanningService &planning, QWidget *parent)
    : PlanningSection(theme, planning, tr("Topics and audiences"),
          tr("What members subscribe to, and whom stories are for."), parent)
    , m_topics(new EntryList(theme, tr("Topic"),
          { { tr("Name"), tr("In your organization’s language") }, { tr("Name in English"), {} } }))
    , m_audiences(new EntryList(theme, tr("Audience"),
          { { tr("Name of the audience"), tr("For example: Workshops in Lyon") },
              { tr("Teams"), tr("Names, parted by commas; empty: all") },
              { tr("Locations"), tr("Parted by commas; empty: all") },
              { tr("Languages"), tr("Codes such as fr, en; empty: all") } }))
{
    state().setKnown();
    m_topics->setAccessibleName(tr("Topics"));
    content()->addWidget(m_topics);
    content()->addWidget(
        new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, tr("Saved audiences")));
    m_audiences->setAccessibleName(tr("Saved audiences"));
    content()->addWidget(m_audiences);
    const auto begin = [this] {
        const bool among = m_audiences->isAncestorOf(QApplication::focusWidget());
        (among ? m_audiences : m_topics)->startNew();
    };
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_N), begin, Qt::WindowShortcut);
    connect(m_topics, &EntryList::saveAsked, this, &TopicsSection::saveTopic);
    connect(m_topics, &EntryList::removeAsked, this,
        [this](const QString &id) { removeTopic(TopicId { id }); });
    connect(m_audiences, &EntryList::saveAsked, this, &TopicsSection::saveAudience);
    connect(m_audiences, &EntryList::removeAsked, this,
        [this](const QString &id) { removeAudience(AudienceId { id }); });
}

void TopicsSection::setBlocked(const QString &reason)
{
    m_topics->setBlocked(reason);
    m_audiences->setBlocked(reason);
}

void TopicsSection::load()
{
    loadTopics();
    loadAudiences();
}

void TopicsSection::loadTopics()
{
    QList<EntryList::Entry> entries;
    for (const Topic &topic : planning().topics().value_or(QList<Topic>()))
        entries.append({ topic.id.value, topic.name, topic.nameEn, { topic.name, topic.nameEn } });
    m_topics->setEntries(
        entries, tr("No topic yet. Members choose among them what they see first"));
}

void TopicsSection::loadAudiences()
{
    state().read(planning().audiences(),
        [this](const QList<SavedAudience> &audiences) { showAudiences(audiences); });
}

void TopicsSection::showAudiences(const QList<SavedAudience> &audiences)
{
    const QList<Team> teams = planning().teams().value_or(QList<Team>());
    m_saved = audiences;
    QList<EntryList::Entry> entries;
    for (const SavedAudience &saved : std::as_const(m_saved)) {
        entries.append({ saved.id.value, saved.name, PlanningWords::audience(saved.audience, teams),
            { saved.name, teamNames(saved.audience.teams, teams).join(u", "_s),
                saved.audience.locations.join(u", "_s), saved.audience.languages.join(u", "_s) } });
    }
    m_audiences->setEntries(entries, tr("No audience is saved yet"));
}

void TopicsSection::removeTopic(const TopicId &id)
{
    const QList<Topic> topics = planning().topics().value_or(QList<Topic>());
    const auto topic = std::find_if(
        topics.begin(), topics.end(), [&id](const Topic &known) { return known.id == id; });
    if (topic == topics.end())
        return;
    followRemoval(
        planning().remove(id), tr("“%1” is removed").arg(topic->name),
        [this, before = *topic] { return planning().save(before); }, [this] { loadTopics(); });
}

void TopicsSection::removeAudience(const AudienceId &id)
{
    const auto saved = std::find_if(m_saved.cbegin(), m_saved.cend(),
        [&id](const SavedAudience &known) { return known.id == id; });
    if (saved == m_saved.cend())
        return;
    followRemoval(
        planning().remove(id), tr("“%1” is removed").arg(saved->name),
        [this, before = *saved] { return planning().save(before); }, [this] { loadAudiences(); });
}

void TopicsSection::saveTopic(const QString &id, const QStringList &values)
{
    if (m_topics->wasChangedMeanwhile(values)) {
        say(PlanningWords::changedMeanwhile());
        return;
    }
    const Topic topic { { id.isEmpty() ? planning().newId() : id }, values.value(0),
        values.value(1) };
    follow(planning().save(topic), [this] {
        m_topics->clearFields();
        loadTopics();
    });
}

void TopicsSection::saveAudience(const QString &id, const QStringList &values)
{
    SavedAudience saved;
    saved.id = { id.isEmpty() ? planning().newId() : id };
    saved.name = values.value(0);
    const QList<Team> teams = planning().teams().value_or(QList<Team>());
    for (const QString &name : partsOf(values.value(1))) {
        const auto team = std::find_if(teams.begin(), teams.end(), [&name](const Team &known) {
            return known.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (team == teams.end()) {
            say(tr("There is no team “%1”").arg(name));
            return;
        }
        saved.audience.teams.append(team->id);
    }
    saved.audience.locations = partsOf(values.value(2));
    saved.audience.languages = partsOf(values.value(3));
    if (id.isEmpty()) {
        send(saved);
        return;
    }
    // No sync brings them: what somebody else made of it meanwhile is asked for.
    whenDone(planning().audiences(), this,
        [this, saved, values](const Result<QList<SavedAudience>> &audiences) {
            if (!audiences) {
                sayError(audiences.error());
                return;
            }
            showAudiences(*audiences);
            if (m_audiences->wasChangedMeanwhile(values))
                say(PlanningWords::changedMeanwhile());
            else
                send(saved);
        });
}

void TopicsSection::send(const SavedAudience &audience)
{
    follow(planning().save(audience), [this] {
        m_audiences->clearFields();
        loadAudiences();
    });
}

} // namespace Relais::Ui
