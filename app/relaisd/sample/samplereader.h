// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/sample/sampledata.h"
#include "core/api/jsonreader.h"

namespace Relais::Backend {

//! Largest sizes that the files of a sample may have.
namespace SampleLimits {
inline constexpr int name = 200;
inline constexpr int ofAKind = 5000;
inline constexpr int days = 3650;
} // namespace SampleLimits

//! Fills a SampleData; slugs live only here.
class SampleReader final {
public:
    explicit SampleReader(const Clock &clock)
        : m_clock(clock)
        , m_now(clock.now())
    {
    }

    Result<void> organization(const QJsonObject &json);
    Result<void> stories(const QJsonArray &array);
    Result<void> wall(const QJsonObject &json);
    //! What editors find; after all others, whom it names.
    Result<void> desk(const QJsonObject &json);
    SampleData take();

private:
    QString define(QHash<QString, QString> &slugs, const QString &slug);
    QString known(const QHash<QString, QString> &slugs, const QString &slug);
    void teams(Api::JsonReader &reader);
    void members(Api::JsonReader &reader);
    void topics(Api::JsonReader &reader);
    void campaigns(Api::JsonReader &reader);
    SampleStory story(Api::JsonReader &reader);
    void content(Api::JsonReader &reader, Story &story);
    void captions(Api::JsonReader &reader, Story &story);
    QDateTime officeTime(qint64 daysAgo, const QString &seed) const;
    QDateTime hoursAgo(Api::JsonReader &reader) const; //!< its member "hoursAgo"
    void sources(Api::JsonReader &reader);
    void candidates(Api::JsonReader &reader);
    void drafts(Api::JsonReader &reader);
    SampleComment comment(Api::JsonReader &reader);
    void ideas(Api::JsonReader &reader);
    void reports(Api::JsonReader &reader);
    void ratings(Api::JsonReader &reader);
    void rules(Api::JsonReader &reader); //!< phrases and audiences
    void watches(Api::JsonReader &reader);
    void nominations(Api::JsonReader &reader);
    void thanks(Api::JsonReader &reader);
    QDateTime after(const WallPostId &post, const QDateTime &at) const;
    //! Its members "monthsAgo" and "percent" of that month so far, but not before the post.
    QDateTime inMonth(Api::JsonReader &reader, const WallPostId &post) const;
    Result<void> missing() const;

    const Clock &m_clock;
    const QDateTime m_now;
    SampleData m_data;
    QHash<QString, QString> m_teams;
    QHash<QString, QString> m_members;
    QHash<QString, QString> m_topics;
    QHash<QString, QString> m_campaigns;
    QHash<QString, QString> m_stories;
    QHash<QString, QString> m_posts;
    QHash<QString, QString> m_sources;
    QString m_unknown;
};

} // namespace Relais::Backend
