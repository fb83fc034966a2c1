// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/impactservice.h"
#include "ui/impact/originwords.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace Relais::Ui {

class TextLabel;

//! What the relays brought in one sentence, from measured figures only. A press says where its
//! number comes from.
class HeadlineCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadlineCard)
public:
    explicit HeadlineCard(Theme &theme, QWidget *parent = nullptr);
    void setSummary(
        const ImpactService::Summary &summary, const QString &organization, const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellOrigin();

    Theme &m_theme;
    TextLabel *m_headline;
    TextLabel *m_note;
    std::optional<ImpactFigure> m_figure; //!< that the sentence counts; nothing: it invites
};

} // namespace Relais::Ui
