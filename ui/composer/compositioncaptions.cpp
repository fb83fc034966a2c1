// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The suggested texts of a story; the rest is in composition.cpp.

#include "core/domain/text/composing.h"
#include "ui/composer/composition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
bool isSuggested(const Story &story, const QString &text)
{
    const QString written = text.trimmed();
    return std::any_of(story.captions.cbegin(), story.captions.cend(),
        [&written](const Caption &caption) { return caption.text.trimmed() == written; });
}
} // namespace

bool Composition::mayTakeCaption() const
{
    return !m_story.captions.isEmpty()
        && (!isLocked()
            || (m_story.state != StoryState::Withdrawn
                && !m_check.problems.contains(u"story-expired"_s)));
}

bool Composition::hasOwnWriting() const
{
    return !m_draft.text.trimmed().isEmpty() && !isSuggested(m_story, m_draft.text);
}

QStringList Composition::captionLanguages() const
{
    QStringList languages;
    for (const Caption &caption : m_story.captions) {
        if (!languages.contains(caption.language))
            languages.append(caption.language);
    }
    return languages;
}

void Composition::setCaptionLanguage(const QString &language)
{
    m_captionLanguage = language;
    Q_EMIT changed();
}

QString Composition::language() const
{
    if (!m_draft.language.isEmpty())
        return m_draft.language;
    const QString begun = m_caption >= 0 ? m_story.captions.value(m_caption).language : QString();
    return begun.isEmpty() ? m_story.language : begun;
}

// One that was written for the networks of the text before any other; and where other words stand
// by now, the last one again.
int Composition::nextCaption() const
{
    QList<Network> networks;
    for (const AccountId &id : sharing()) {
        if (const Account *known = account(id))
            networks.append(known->network);
    }
    const bool mayComeBack = !isSuggested(m_story, m_draft.text);
    for (const QList<Network> &of : { networks, QList<Network>() }) {
        int next = captionToOfferNext(m_story.captions, m_captionLanguage, m_shown, of);
        if (next < 0 && mayComeBack)
            next = captionToOfferNext(m_story.captions, m_captionLanguage, {}, of);
        if (next >= 0)
            return next;
    }
    return -1;
}

void Composition::nextSuggestion()
{
    const int next = nextCaption();
    if (next < 0)
        return; // the button is off when there is none
    m_caption = next;
    m_shown.removeAll(next);
    m_shown.append(next);
    m_draft.text = m_story.captions.at(next).text;
    edited();
    Q_EMIT textReplaced({});
}

} // namespace Relais::Ui
