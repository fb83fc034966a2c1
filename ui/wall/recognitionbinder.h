// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QObject>

namespace Relais {
class RecognitionService;
} // namespace Relais

namespace Relais::Ui {

class RankingCard;
class RecognitionCard;
class Theme;
class WallView;

//! Binds what the Wall shows of recognition and ranking to their service; lives with the view.
class RecognitionBinder final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecognitionBinder)
public:
    RecognitionBinder(Theme &theme, WallView &view, RecognitionService &service, MemberId me);

    void reload(); //!< without an answer what is shown stays

Q_SIGNALS:
    void said(const QString &sentence); //!< an act is done

private:
    void nominate(const WallPostId &post, const QString &reason, bool named);

    WallView &m_view;
    RecognitionService &m_service;
    MemberId m_me;
    RecognitionCard *m_recognition;
    RankingCard *m_ranking;
};

} // namespace Relais::Ui
