// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/phrasessection.h"

#include "ui/common/pagekeys.h"
#include "ui/common/states/pagestate.h"
#include "ui/organization/entrylist.h"
#include "ui/organization/planningwords.h"

#include <QBoxLayout>

#include <algorithm>

namespace Relais::Ui {

PhrasesSection::PhrasesSection(Theme &theme, PlanningService &planning, QWidget *parent)
    : PlanningSection(theme, planning, tr("Blocked phrases"),
          tr("Words that may stand neither in a story nor in a relay, whatever their case and "
             "accents. Those who write them read the reason."),
          parent)
    , m_list(new EntryList(theme, tr("Phrase"),
          { { tr("Phrase"), tr("For example: carbon neutral") },
              { tr("Reason, or what to write instead"), tr("Those who write it read this") } }))
{
    state().setKnown();
    m_list->setAccessibleName(tr("Blocked phrases"));
    content()->addWidget(m_list);
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_list->startNew(); },
        Qt::WindowShortcut);
    connect(
        m_list, &EntryList::saveAsked, this, [this](const QString &id, const QStringList &values) {
            if (m_list->wasChangedMeanwhile(values)) {
                say(PlanningWords::changedMeanwhile());
                return;
            }
            const BlockedPhrase phrase { { id.isEmpty() ? this->planning().newId() : id },
                values.value(0), values.value(1) };
            follow(this->planning().save(phrase), [this] {
                m_list->clearFields();
                load();
            });
        });
    connect(m_list, &EntryList::removeAsked, this,
        [this](const QString &id) { removePhrase(PhraseId { id }); });
}

void PhrasesSection::removePhrase(const PhraseId &id)
{
    const QList<BlockedPhrase> phrases = planning().phrases().value_or(QList<BlockedPhrase>());
    const auto phrase = std::find_if(phrases.begin(), phrases.end(),
        [&id](const BlockedPhrase &known) { return known.id == id; });
    if (phrase == phrases.end())
        return;
    followRemoval(
        planning().remove(id), tr("“%1” is no longer blocked").arg(phrase->phrase),
        [this, before = *phrase] { return planning().save(before); }, [this] { load(); });
}

void PhrasesSection::setBlocked(const QString &reason)
{
    m_list->setBlocked(reason);
}

void PhrasesSection::load()
{
    QList<EntryList::Entry> entries;
    for (const BlockedPhrase &phrase : planning().phrases().value_or(QList<BlockedPhrase>()))
        entries.append(
            { phrase.id.value, phrase.phrase, phrase.note, { phrase.phrase, phrase.note } });
    m_list->setEntries(entries, tr("Nothing is blocked"));
}

} // namespace Relais::Ui
