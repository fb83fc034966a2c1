// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storydetail.h"

#include "core/base/idlists.h"
#include "core/domain/threshold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

QStringList stringsFrom(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &value : json.toArray())
        strings.append(value.toString());
    return strings;
}

QJsonArray captionsToJson(const QList<Caption> &captions)
{
    QJsonArray array;
    for (const Caption &caption : captions) {
        array.append(QJsonObject { { u"id"_s, caption.id.value },
            { u"network"_s, caption.network ? networkKey(*caption.network) : QString() },
            { u"language"_s, caption.language }, { u"text"_s, caption.text },
            { u"uses"_s, caption.uses } });
    }
    return array;
}

QList<Caption> captionsFrom(const QJsonValue &json)
{
    QList<Caption> captions;
    for (const QJsonValue &value : json.toArray()) {
        const QJsonObject object = value.toObject();
        const QString key = object[u"network"_s].toString();
        Caption caption { { object[u"id"_s].toString() }, std::nullopt,
            object[u"language"_s].toString(), object[u"text"_s].toString(),
            Threshold::told(object[u"uses"_s].toInt()) };
        if (!key.isEmpty())
            caption.network = networkFromKey(key).value_or(Network::Unknown);
        captions.append(caption);
    }
    return captions;
}

QJsonObject audienceToJson(const Audience &audience)
{
    return { { u"teams"_s, QJsonArray::fromStringList(idValues(audience.teams)) },
        { u"locations"_s, QJsonArray::fromStringList(audience.locations) },
        { u"languages"_s, QJsonArray::fromStringList(audience.languages) } };
}

Audience audienceFrom(const QJsonObject &json)
{
    return { idsFrom<TeamTag>(stringsFrom(json[u"teams"_s])), stringsFrom(json[u"locations"_s]),
        stringsFrom(json[u"languages"_s]) };
}

QJsonArray networksToJson(const QList<Network> &networks)
{
    QJsonArray array;
    for (const Network network : networks)
        array.append(networkKey(network));
    return array;
}

QList<Network> networksFrom(const QJsonValue &json)
{
    QList<Network> networks;
    for (const QJsonValue &value : json.toArray())
        networks.append(networkFromKey(value.toString()).value_or(Network::Unknown));
    return networks;
}

QJsonObject imageToJson(const StoryImage &image)
{
    return { { u"path"_s, image.path }, { u"alt"_s, image.altText }, { u"width"_s, image.width },
        { u"height"_s, image.height } };
}

std::optional<StoryImage> imageFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    return StoryImage { object[u"path"_s].toString(), object[u"alt"_s].toString(),
        object[u"width"_s].toInt(), object[u"height"_s].toInt() };
}

// The time is a number, by which events are found and put in order.
QJsonObject eventToJson(const EventFacts &event)
{
    QJsonObject json { { u"place"_s, event.place } };
    if (event.at.isValid())
        json.insert(u"at"_s, static_cast<double>(event.at.toMSecsSinceEpoch()));
    return json;
}

EventFacts eventFrom(const QJsonObject &json)
{
    EventFacts event;
    event.place = json[u"place"_s].toString();
    if (const QJsonValue at = json[u"at"_s]; at.isDouble())
        event.at = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(at.toDouble()), Qt::UTC);
    return event;
}

void readPeople(const QJsonObject &json, Story &story)
{
    story.author = { json[u"author"_s].toString() };
    story.authorName = json[u"authorName"_s].toString();
    story.approver = { json[u"approver"_s].toString() };
    story.approverName = json[u"approverName"_s].toString();
}

// It was verified before it was stored: whose and when is all that is shown of it.
void readSignature(const QJsonObject &json, Story &story)
{
    const PublicKey key = QByteArray::fromBase64(json[u"signedBy"_s].toString().toLatin1());
    if (key.isEmpty())
        return;
    StorySignature signature;
    signature.certificate.key = key;
    if (json[u"signedForAll"_s].toBool())
        signature.certificate.issuer = key;
    signature.signedAt =
        QDateTime::fromMSecsSinceEpoch(qint64(json[u"signedAt"_s].toDouble()), Qt::UTC);
    story.signature = signature;
}

QJsonArray correctionsToJson(const QList<Correction> &corrections)
{
    QJsonArray array;
    for (const Correction &correction : corrections)
        array.append(
            QJsonObject { { u"language"_s, correction.language }, { u"text"_s, correction.text } });
    return array;
}

QList<Correction> correctionsFrom(const QJsonValue &json)
{
    QList<Correction> corrections;
    for (const QJsonValue &value : json.toArray())
        corrections.append({ value[u"language"_s].toString(), value[u"text"_s].toString() });
    return corrections;
}

// What is empty is not written: there are many stories, and most say little of all that one can.

void putText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void putList(QJsonObject &json, const QString &key, const QJsonArray &list)
{
    if (!list.isEmpty())
        json.insert(key, list);
}

QJsonObject jobToJson(const JobFacts &job)
{
    return { { u"place"_s, job.place }, { u"contract"_s, job.contract }, { u"team"_s, job.team },
        { u"remote"_s, job.remote }, { u"start"_s, job.start } };
}

} // namespace

QString storyDetail(const Story &story)
{
    QJsonObject json {
        { u"link"_s, story.link.toString(QUrl::FullyEncoded) },
        { u"editRule"_s, editRuleKey(story.editRule.kind) },
        { u"networks"_s, networksToJson(story.networks) }, // the queue asks how many there are
    };
    putText(json, u"disclosure"_s, story.disclosure);
    putText(json, u"author"_s, story.author.value);
    putText(json, u"authorName"_s, story.authorName);
    putText(json, u"approver"_s, story.approver.value);
    putText(json, u"approverName"_s, story.approverName);
    putText(json, u"withdrawnReason"_s, story.withdrawnReason);
    putText(json, u"withdrawnBy"_s, story.withdrawnByName);
    putList(json, u"topics"_s, QJsonArray::fromStringList(idValues(story.topics)));
    putList(json, u"captions"_s, captionsToJson(story.captions));
    if (story.editRule.minimumPercent != 0)
        json.insert(u"minimumPercent"_s, story.editRule.minimumPercent);
    if (story.audience != Audience())
        json.insert(u"audience"_s, audienceToJson(story.audience));
    if (story.job != JobFacts())
        json.insert(u"job"_s, jobToJson(story.job));
    if (story.signature) {
        json.insert(
            u"signedBy"_s, QString::fromLatin1(story.signature->certificate.key.toBase64()));
        json.insert(u"signedAt"_s, double(story.signature->signedAt.toMSecsSinceEpoch()));
        json.insert(u"signedForAll"_s, story.signature->isByOrganization());
    }
    if (!story.corrections.isEmpty())
        json.insert(u"corrections"_s, correctionsToJson(story.corrections));
    if (!story.suggestedBy.isEmpty())
        json.insert(u"suggestedBy"_s, QJsonArray::fromStringList(story.suggestedBy));
    if (story.event != EventFacts())
        json.insert(u"event"_s, eventToJson(story.event));
    if (story.deletionAsked)
        json.insert(u"deletionAsked"_s, true);
    if (story.correctionPending)
        json.insert(u"correctionPending"_s, true);
    if (story.image)
        json.insert(u"image"_s, imageToJson(*story.image));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readStoryDetail(const QString &detail, Story &story)
{
    const QJsonObject json = QJsonDocument::fromJson(detail.toUtf8()).object();
    story.link = QUrl(json[u"link"_s].toString(), QUrl::StrictMode);
    story.image = imageFrom(json[u"image"_s]);
    story.topics = idsFrom<TopicTag>(stringsFrom(json[u"topics"_s]));
    story.captions = captionsFrom(json[u"captions"_s]);
    story.audience = audienceFrom(json[u"audience"_s].toObject());
    story.networks = networksFrom(json[u"networks"_s]);
    story.editRule = {
        editRuleFromKey(json[u"editRule"_s].toString()).value_or(EditRule::Kind::Free),
        json[u"minimumPercent"_s].toInt(),
    };
    story.disclosure = json[u"disclosure"_s].toString();
    const QJsonObject job = json[u"job"_s].toObject();
    story.job = { job[u"place"_s].toString(), job[u"contract"_s].toString(),
        job[u"team"_s].toString(), job[u"remote"_s].toBool(), job[u"start"_s].toString() };
    story.event = eventFrom(json[u"event"_s].toObject());
    story.withdrawnReason = json[u"withdrawnReason"_s].toString();
    story.withdrawnByName = json[u"withdrawnBy"_s].toString();
    story.corrections = correctionsFrom(json[u"corrections"_s]);
    story.deletionAsked = json[u"deletionAsked"_s].toBool();
    story.correctionPending = json[u"correctionPending"_s].toBool();
    story.suggestedBy = stringsFrom(json[u"suggestedBy"_s]);
    readPeople(json, story);
    readSignature(json, story);
}

} // namespace Relais
