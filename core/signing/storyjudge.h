// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <QHash>

namespace Relais {

//! Whether a story is believed, else why not.
enum class Judgement {
    Good,
    Missing, //!< there is no signature
    Altered, //!< the signature is not of this story as it is here
    Forged, //!< the organization never certified the key
    Revoked, //!< the key is no longer believed
};

QString judgementKey(Judgement verdict); //!< "good", "missing", "altered", "forged", "revoked"

//! Whether the story's signature is that of the key in its certificate, for the story as it is
//! here; whether that key is believed is another question. False without a signature. Any thread;
//! the dearest part of judging.
bool hasItsSignature(const OrganizationId &organization, const Story &story);

//! Believes or refuses stories by their signatures. Remembers the certificates that it has checked,
//! so that a page of stories costs one check each. Not for several threads.
class StoryJudge final {
public:
    //! trust must be pinned.
    explicit StoryJudge(Trust trust);

    Judgement judge(const Story &story);
    //! With what hasItsSignature() said of the same story, perhaps on another thread.
    Judgement judge(const Story &story, bool hasItsSignature);
    //! Follows a link to the organization's next key when the pinned one signed it.
    bool follow(const QList<KeyLink> &links);
    const Trust &trust() const { return m_trust; }

private:
    bool isCertified(const KeyCertificate &certificate);

    Trust m_trust;
    QHash<QByteArray, KeyCertificate> m_checked;
};

} // namespace Relais
