// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is being written on the Wall, kept on this machine alone.

#include "core/api/codec.h"
#include "core/base/log.h"
#include "core/services/community/wallservice.h"
#include "core/store/profilestore.h"

#include <QJsonDocument>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

WallPost WallService::draft() const
{
    const auto kept = ProfileStore(m_store.reader()).value(wallDraftKey);
    if (!kept || kept->isEmpty())
        return {};
    const auto draft = Api::objectFrom(kept->toUtf8()).and_then(Api::wallPostFrom);
    return draft.value_or(WallPost());
}

void WallService::keepDraft(const WallPost &draft)
{
    WallPost kept;
    kept.id = { u"draft"_s };
    kept.text = draft.text;
    kept.story = draft.story;
    kept.mentions =
        draft.mentions.first(std::min<qsizetype>(draft.mentions.size(), WallLimits::mentions));
    kept.image = draft.image;
    const bool isEmpty = draft.text.trimmed().isEmpty() && !draft.image;
    const QByteArray json = QJsonDocument(Api::toJson(kept)).toJson(QJsonDocument::Compact);
    keepValue(wallDraftKey, isEmpty ? QString() : QString::fromUtf8(json));
}

QHash<WallPostId, QString> WallService::commentDrafts() const
{
    QHash<WallPostId, QString> drafts;
    const ProfileStore profile(m_store.reader());
    const auto keys = profile.keysBeginning(wallDraftKey);
    if (!keys)
        return drafts;
    for (const QString &key : *keys) {
        const WallPostId post { key.mid(wallDraftKey.size()) };
        const auto text = profile.value(key);
        if (!post.isEmpty() && text)
            drafts.insert(post, *text);
    }
    return drafts;
}

void WallService::keepCommentDraft(const WallPostId &post, const QString &text)
{
    keepValue(wallDraftKey + post.value, text.trimmed().isEmpty() ? QString() : text);
}

QCoro::Task<void> WallService::keepValue(QString key, QString value)
{
    Store::Job job = [key, value](
                         QSqlDatabase &db) { return ProfileStore(db).setValue(key, value); };
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "a draft is not kept:" << written.error().detail;
}

} // namespace Relais
