// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/picturelender.h"

#include <QHash>

namespace Relais::Test {

//! Stands for the backend's lending (tried for itself in tst_lentpictures): what is lent now, by
//! its address, and how often something was.
class Lending final {
    Q_DISABLE_COPY_MOVE(Lending)
public:
    Lending() = default;

    PictureLender lender()
    {
        PictureLender made;
        made.lend = [this](Network, QByteArray jpeg) -> QCoro::Task<Result<QUrl>> {
            if (isAway)
                co_return fail(ErrorCode::Network, QStringLiteral("the backend is away"));
            const QUrl url(QStringLiteral("https://relais.example/lent/%1.jpg").arg(++times));
            pictures.insert(url.toString(), jpeg);
            co_return url;
        };
        made.giveBack = [this](QUrl url) -> QCoro::Task<void> {
            pictures.remove(url.toString());
            co_return;
        };
        return made;
    }

    QHash<QString, QByteArray> pictures {};
    int times = 0;
    bool isAway = false;
};

} // namespace Relais::Test
