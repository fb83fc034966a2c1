// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/signature.h"
#include "core/domain/story.h"

// What is signed, byte for byte. Each form begins with its name and version, and each value with
// its length, so that no two different things have the same bytes. Pure.
namespace Relais {

//! Everything that members see or that decides who sees it: the story's id and revision, texts,
//! link, the picture by its hash (the name of its file), captions, audience, times, rules. The
//! corrections of a withdrawn one too. Not its state and withdrawal, which only take away; nor
//! names and counts, which change by themselves.
QByteArray bytesToSign(
    const OrganizationId &organization, const Story &story, const QDateTime &signedAt);
QByteArray bytesToSign(const OrganizationId &organization, const KeyCertificate &certificate);
QByteArray bytesToSign(const OrganizationId &organization, const KeyLink &link);
//! Shows that who registers a key has it.
QByteArray bytesOfRegistration(
    const OrganizationId &organization, const MemberId &member, const PublicKey &key);

} // namespace Relais
