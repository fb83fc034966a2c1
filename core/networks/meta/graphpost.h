// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"
#include "core/networks/imagefit.h"
#include "core/networks/meta/graphapi.h"

namespace Relais {

//! How one of Meta's networks keeps a person's posts, as data.
struct GraphPosts {
    Network network = Network::Unknown;
    QUrl api {}; //!< with the version, where the network's addresses have one
    QString collection {}; //!< of a person's posts and containers: "media"
    QString publishing {}; //!< where a container is made a post: "media_publish"
    QString answers {}; //!< of a person's answers: "replies"; empty: a thread is one post
    QString words {}; //!< the field with the text of a post
    QString state {}; //!< the field of GraphContainer
    Fields ofPicture {}; //!< what is said of each picture beside its address
    PlainJpeg picture {}; //!< the pictures that it takes
    bool needsPicture = false; //!< else a post may be its text alone
    std::chrono::milliseconds rhythm { 2000 }; //!< of looks at a container, and of its publishing
};

//! Makes the containers of the post, lends each picture for as long as that takes, and publishes
//! once. Errors: Unauthorized; Rejected ("picture-needed"); Network, where pictures are needed and
//! nobody lends them; plainJpeg(), lender, containerReady(), publishContainer().
QCoro::Task<Result<PublishedPost>> publishByGraph(
    QPointer<HttpClient> http, GraphPosts posts, PictureLender lender, Publication publication);

//! The ids of the posts of a thread (threadparts.h) after its first, up to the first that is
//! missing, among the person's own answers. OutcomeUnknown where these are not shown to the app, or
//! too many to tell.
QCoro::Task<Result<QStringList>> threadAfterByGraph(QPointer<HttpClient> http, GraphPosts posts,
    Account account, QByteArray token, QString first, int length);

//! Searches the person's latest posts for the tracked link. Errors: askGraph().
QCoro::Task<Result<LookupResult>> lookUpByGraph(
    QPointer<HttpClient> http, GraphPosts posts, Publication publication);

//! A figure of ours, and the network's metrics that add up to it.
struct GraphFigure {
    MetricKind kind = MetricKind::Impression;
    QStringList metrics {};
};

//! These figures of a post, without those that it does not tell. Errors: graphReadingError().
QCoro::Task<Result<QList<RelayCount>>> countsByGraph(QPointer<HttpClient> http, GraphPosts posts,
    RelayId relay, Account account, QByteArray token, QString postId, QList<GraphFigure> figures);

} // namespace Relais
