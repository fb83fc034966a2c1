// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storysignature.h"

#include "core/base/idlists.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

class Form final {
public:
    explicit Form(const QByteArray &name)
        : m_bytes(name + '\n')
    {
    }
    Form &put(const char *name, const QByteArray &value)
    {
        m_bytes += name;
        m_bytes += ' ' + QByteArray::number(value.size()) + '\n' + value + '\n';
        return *this;
    }
    Form &put(const char *name, const QString &value) { return put(name, value.toUtf8()); }
    Form &put(const char *name, qint64 value) { return put(name, QByteArray::number(value)); }
    Form &put(const char *name, const QDateTime &time)
    {
        return put(
            name, time.isValid() ? QByteArray::number(time.toMSecsSinceEpoch()) : QByteArray());
    }
    Form &put(const char *name, const QStringList &values)
    {
        put(name, QByteArray::number(values.size()));
        for (const QString &value : values)
            put(name, value);
        return *this;
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void putCaptions(Form &form, const QList<Caption> &captions)
{
    form.put("captions", QByteArray::number(captions.size()));
    for (const Caption &caption : captions) {
        form.put("caption", caption.id.value)
            .put("network", caption.network ? networkKey(*caption.network) : QString())
            .put("language", caption.language)
            .put("text", caption.text);
    }
}

// Of a withdrawn story alone: any other has none, and its form is as it ever was.
void putCorrections(Form &form, const QList<Correction> &corrections)
{
    if (corrections.isEmpty())
        return;
    form.put("corrections", QByteArray::number(corrections.size()));
    for (const Correction &correction : corrections)
        form.put("language", correction.language).put("text", correction.text);
}

void putImage(Form &form, const std::optional<StoryImage> &image)
{
    form.put("image", image ? image->path : QString());
    if (image)
        form.put("alt", image->altText)
            .put("width", qint64 { image->width })
            .put("height", qint64 { image->height });
}

void putRules(Form &form, const Story &story)
{
    QStringList networks;
    for (const Network network : story.networks)
        networks.append(networkKey(network));
    form.put("teams", idValues(story.audience.teams))
        .put("locations", story.audience.locations)
        .put("languages", story.audience.languages)
        .put("embargo", story.embargo)
        .put("expiry", story.expiry)
        .put("networks", networks)
        .put("rule", editRuleKey(story.editRule.kind))
        .put("percent", qint64 { story.editRule.minimumPercent })
        .put("disclosure", story.disclosure)
        .put("pinned", qint64 { story.pinned ? 1 : 0 });
}

// Left out where they are not known: what was signed before there was such a fact stays valid.
void putLaterFacts(Form &form, const Story &story)
{
    if (story.job.remote)
        form.put("remote", qint64 { 1 });
    if (!story.job.start.isEmpty())
        form.put("start", story.job.start);
    if (story.event.at.isValid())
        form.put("event", story.event.at);
    if (!story.event.place.isEmpty())
        form.put("venue", story.event.place);
}

} // namespace

QByteArray bytesToSign(
    const OrganizationId &organization, const Story &story, const QDateTime &signedAt)
{
    Form form("relais-story 1");
    form.put("organization", organization.value)
        .put("story", story.id.value)
        .put("revision", qint64 { story.revision })
        .put("signed", signedAt)
        .put("kind", storyKindKey(story.kind))
        .put("title", story.title)
        .put("summary", story.summary)
        .put("in", story.language)
        .put("link", story.link.toString(QUrl::FullyEncoded));
    putImage(form, story.image);
    form.put("topics", idValues(story.topics)).put("campaign", story.campaign.value);
    putCaptions(form, story.captions);
    putRules(form, story);
    form.put("place", story.job.place)
        .put("contract", story.job.contract)
        .put("team", story.job.team);
    putLaterFacts(form, story);
    putCorrections(form, story.corrections);
    form.put("created", story.createdAt);
    return form.bytes();
}

QByteArray bytesToSign(const OrganizationId &organization, const KeyCertificate &certificate)
{
    Form form("relais-certificate 1");
    form.put("organization", organization.value)
        .put("key", certificate.key)
        .put("issuer", certificate.issuer)
        .put("issued", certificate.issuedAt);
    return form.bytes();
}

QByteArray bytesToSign(const OrganizationId &organization, const KeyLink &link)
{
    Form form("relais-organization-key 1");
    form.put("organization", organization.value).put("from", link.from).put("to", link.to);
    return form.bytes();
}

QByteArray bytesOfRegistration(
    const OrganizationId &organization, const MemberId &member, const PublicKey &key)
{
    Form form("relais-registration 1");
    form.put("organization", organization.value).put("member", member.value).put("key", key);
    return form.bytes();
}

} // namespace Relais
