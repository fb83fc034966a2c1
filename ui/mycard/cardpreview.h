// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/card.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Relais::Ui {

class Avatar;
class TextLabel;

//! The card as visitors see it, as far as the window can show it.
class CardPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardPreview)
public:
    explicit CardPreview(Theme &theme, QWidget *parent = nullptr);

    void setCard(const Relais::Card &card, const QString &organization);

private:
    TextLabel *m_state;
    TextLabel *m_name;
    TextLabel *m_role;
    TextLabel *m_about;
    TextLabel *m_links;
    TextLabel *m_jobs;
};

} // namespace Relais::Ui
