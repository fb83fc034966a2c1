// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "ui/campaigns/campaigncardlayout.h"
#include "ui/common/paint.h"

#include <QAbstractButton>

namespace Relais::Ui {

//! One campaign in the list; checked while it is open.
class CampaignCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignCard)
public:
    //! place: in the list, for its colour when it has none.
    CampaignCard(Theme &theme, const Campaign &campaign, const CampaignFigures &figures,
        const QDateTime &now, int place, QWidget *parent = nullptr);
    const CampaignId &id() const { return m_campaign.id; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CampaignCardSizes sizes() const;
    CampaignCardLayout layOut(const QString &mark, const QString &stories) const;
    void paintBar(QPainter &painter, const QRect &bar) const;
    QColor ink() const;

    Theme &m_theme;
    const Campaign m_campaign;
    const CampaignFigures m_figures;
    const QDateTime m_now;
    const int m_color;
};

} // namespace Relais::Ui
