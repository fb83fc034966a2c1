// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/storyjudge.h"

#include "core/domain/storysignature.h"
#include "core/signing/keypair.h"

namespace Relais {

using namespace Qt::StringLiterals;

QString judgementKey(Judgement verdict)
{
    switch (verdict) {
    case Judgement::Good:
        return u"good"_s;
    case Judgement::Missing:
        return u"missing"_s;
    case Judgement::Altered:
        return u"altered"_s;
    case Judgement::Forged:
        return u"forged"_s;
    case Judgement::Revoked:
        break;
    }
    return u"revoked"_s;
}

bool hasItsSignature(const OrganizationId &organization, const Story &story)
{
    if (!story.signature)
        return false;
    const StorySignature &signature = *story.signature;
    return isSignedBy(signature.certificate.key,
        bytesToSign(organization, story, signature.signedAt), signature.signature);
}

StoryJudge::StoryJudge(Trust trust)
    : m_trust(std::move(trust))
{
}

bool StoryJudge::follow(const QList<KeyLink> &links)
{
    bool moved = false;
    // Each link leads on from the last one; a circle ends after as many steps as there are links.
    for (qsizetype step = 0; step < links.size(); ++step) {
        for (const KeyLink &link : links) {
            if (link.from != m_trust.key || m_trust.revoked.contains(link.to)
                || !isSignedBy(link.from, bytesToSign(m_trust.organization, link), link.signature))
                continue;
            m_trust.key = link.to;
            m_checked.clear();
            moved = true;
            break;
        }
    }
    return moved;
}

bool StoryJudge::isCertified(const KeyCertificate &certificate)
{
    if (certificate.issuer != m_trust.key)
        return false;
    const auto known = m_checked.constFind(certificate.key);
    if (known != m_checked.cend() && *known == certificate)
        return true;
    if (!isSignedBy(certificate.issuer, bytesToSign(m_trust.organization, certificate),
            certificate.signature))
        return false;
    m_checked.insert(certificate.key, certificate);
    return true;
}

Judgement StoryJudge::judge(const Story &story)
{
    return judge(story, hasItsSignature(m_trust.organization, story));
}

Judgement StoryJudge::judge(const Story &story, bool hasItsSignature)
{
    if (!story.signature)
        return Judgement::Missing;
    const StorySignature &signature = *story.signature;
    if (signature.certificate.issuer != m_trust.key)
        follow(signature.links);
    if (m_trust.revoked.contains(signature.certificate.key))
        return Judgement::Revoked;
    if (!isCertified(signature.certificate))
        return Judgement::Forged;
    return hasItsSignature ? Judgement::Good : Judgement::Altered;
}

} // namespace Relais
