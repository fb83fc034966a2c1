// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was taken away in the composer and is offered back; the rest is in composercontroller.cpp.

#include "core/domain/draftpictures.h"
#include "core/services/queue/composeservice.h"
#include "ui/common/popovers/undotoast.h"
#include "ui/composer/composercontroller.h"
#include "ui/composer/composition.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void ComposerController::discard()
{
    const Draft kept = m_composition.draft();
    const StoryId story = m_row.story.id;
    m_composition.discard(); // opened anew once that is kept
    UndoOffer offer;
    offer.icon = u"edit"_s;
    offer.text = tr("Draft discarded");
    offer.undo = [this, self = QPointer(this), kept, story] {
        if (!self)
            return;
        if (m_row.story.id == story) // keeps what was begun since; what comes back is kept after it
            m_composition.open(m_row.story, kept, m_composition.accounts());
        m_services.compose.save(kept);
    };
    Q_EMIT said(offer);
}

void ComposerController::offerOwnText(const AccountId &account, const QString &text)
{
    const StoryId story = m_row.story.id;
    UndoOffer offer;
    offer.icon = u"edit"_s;
    offer.text = tr("The common text takes the place of yours");
    offer.undo = [this, self = QPointer(this), story, account, text] {
        if (self && m_row.story.id == story)
            m_composition.restoreOwnText(account, text);
        else if (self)
            keepOwnText(story, account, text);
    };
    Q_EMIT said(offer);
}

void ComposerController::keepOwnText(
    const StoryId &story, const AccountId &account, const QString &text)
{
    auto draft = m_services.compose.draftFor(story);
    if (!draft) {
        fail(draft.error());
        return;
    }
    draft->ownTexts.insert(account, text);
    m_services.compose.save(*draft);
}

void ComposerController::offerPicture(int place, const DraftPicture &picture)
{
    UndoOffer offer;
    offer.icon = u"edit"_s;
    offer.text = tr("The picture was removed");
    offer.undo = [this, self = QPointer(this), story = m_row.story, place, picture] {
        if (self && m_row.story.id == story.id)
            m_composition.restorePicture(place, picture);
        else if (self)
            keepPicture(story, place, picture);
    };
    Q_EMIT said(offer);
}

void ComposerController::keepPicture(const Story &story, int place, const DraftPicture &picture)
{
    const auto draft = m_services.compose.draftFor(story.id);
    if (!draft) {
        fail(draft.error());
        return;
    }
    m_services.compose.save(withPictureBack(*draft, story, place, picture));
}

} // namespace Relais::Ui
