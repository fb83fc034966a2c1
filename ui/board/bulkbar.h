// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "ui/board/bulkacts.h"
#include "ui/common/paint.h"

#include <QHash>

namespace Relais::Ui {

class Button;
class TextLabel;

//! Stands above the lanes while cards are chosen: one button an act that fits at least one of them,
//! with how many it fits when it does not fit all.
class BulkBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkBar)
public:
    explicit BulkBar(Theme &theme, QWidget *parent = nullptr);

    void setChoices(const QList<Topic> &topics, const QList<Campaign> &campaigns);
    //! Those that editors saved by name; everyone is offered anyway.
    void setAudiences(const QList<SavedAudience> &audiences);
    //! None: hidden. blocked: why nothing can be done now.
    void setCards(const QList<BoardCard> &cards, const QDateTime &now, const QString &blocked);
    Button *button(BulkAct act) const { return m_buttons.value(int(act)); }

Q_SIGNALS:
    void actAsked(Relais::Ui::BulkAct act, const QVariant &value);
    void clearAsked();

private:
    static QString name(BulkAct act);
    void openMenu(BulkAct act);

    TextLabel *m_count;
    QHash<int, Button *> m_buttons;
    QList<Topic> m_topics;
    QList<Campaign> m_campaigns;
    QList<SavedAudience> m_audiences;
    QDateTime m_now;
};

} // namespace Relais::Ui
