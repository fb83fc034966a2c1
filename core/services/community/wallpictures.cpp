// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The own pictures of posts: kept here, sent before the words, and never in their way.

#include "core/api/picture.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/domain/relaypicture.h"
#include "core/services/community/wallservice.h"
#include "core/services/outbox/picturesending.h"
#include "core/services/queue/mediaservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/newpush.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"

#include <QJsonDocument>
#include <QPointer>

#include <memory>

namespace Relais {

using namespace Qt::StringLiterals;

QCoro::Task<Result<StoryImage>> WallService::keepPicture(QString file)
{
    return m_media.keepFile(std::move(file));
}

QCoro::Task<Result<StoryImage>> WallService::keepImage(QImage image)
{
    return m_media.keepImage(std::move(image));
}

QCoro::Task<Result<StoryImage>> WallService::keepPart(QString path, QRectF part)
{
    return m_media.keepPart(std::move(path), part);
}

QCoro::Task<void> WallService::tellPictures()
{
    if (m_telling || !m_picturesWait)
        co_return;
    const QPointer<WallService> self(this);
    const QString route = Api::Routes::wallPictures();
    m_telling = true;
    while (true) {
        // Each time anew: another may have come while one was sent.
        const auto waiting = WallStore(m_store.reader()).waitingPictures();
        if (!waiting || waiting->isEmpty()) {
            m_picturesWait = !waiting;
            break;
        }
        const WallStore::WaitingPicture one = waiting->constFirst();
        const auto image = co_await sendOwnPicture(m_session, m_http, m_media, one.picture, route);
        if (!self)
            co_return;
        if (!image && !isPictureRefused(image.error()))
            break; // the next answer of the backend brings another try
        if (!image)
            qCWarning(lcServices) << "a post goes without its picture:" << image.error().reason;
        std::optional<StoryImage> sent;
        if (image)
            sent = *image;
        const auto told = co_await tellWithPicture(one, sent);
        if (!self)
            co_return;
        if (!told) {
            qCWarning(lcServices) << "a post still waits:" << told.error().detail;
            break;
        }
    }
    m_telling = false;
}

QCoro::Task<Result<void>> WallService::tellWithPicture(
    WallStore::WaitingPicture waiting, std::optional<StoryImage> sent)
{
    const QPointer<WallService> self(this);
    QJsonObject body = QJsonDocument::fromJson(waiting.push.toUtf8()).object();
    if (sent)
        sent->altText = body.value("image"_L1).toObject().value("altText"_L1).toString();
    body.insert(u"image"_s, Api::pictureToJson(sent));
    const QueuedPush push = newPush(u"wall-post"_s, body, m_clock);
    const bool refused = !sent;
    const auto wasThere = std::make_shared<bool>(false);
    Store::Job job = [push, refused, wasThere, post = waiting.post](
                         QSqlDatabase &db) -> Result<void> {
        WallStore wall(db);
        const auto waited = wall.removePicture(post);
        if (!waited)
            return fail(waited.error());
        *wasThere = *waited;
        if (!*waited)
            return {}; // it was taken back meanwhile
        if (refused) {
            if (const auto without = wall.setImage(post, std::nullopt); !without)
                return without;
        }
        return PushStore(db).enqueue(push);
    };
    const auto told = co_await m_store.write(std::move(job));
    if (!self || !told)
        co_return told;
    Q_EMIT changed();
    if (self && refused && *wasThere)
        Q_EMIT pictureRefused();
    co_return told;
}

QCoro::Task<Result<std::optional<StoryImage>>> WallService::ownPictureOf(
    Publication publication, StoryId story)
{
    const std::optional<StoryImage> none;
    const auto chosen = RelayStore(m_store.reader()).pictures(publication.relay);
    if (!chosen)
        co_return fail(chosen.error());
    if (chosen->isEmpty() || publication.images.isEmpty())
        co_return none;
    const auto row = StoryStore(m_store.reader()).row(story);
    const QString withStory = row ? row->story.image.value_or(StoryImage()).path : QString();
    if (!withStory.isEmpty() && withStory == chosen->constFirst().path)
        co_return none;
    const PublicationImage own = publication.images.constFirst();
    const QString route = Api::Routes::wallPictures();
    auto sent = co_await sendPicture(m_session, m_http, own.bytes, route);
    if (!sent && isPictureRefused(sent.error())) {
        qCWarning(lcServices) << "a relay goes without its picture:" << sent.error().reason;
        co_return none;
    }
    if (!sent)
        co_return fail(sent.error());
    sent->altText = own.alt;
    co_return std::optional<StoryImage>(std::move(*sent));
}

} // namespace Relais
