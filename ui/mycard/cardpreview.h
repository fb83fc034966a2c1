// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/card.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace Relais::Ui {

class Card;
class CardHead;
class Chip;
class FlowLayout;
class TextLabel;

//! The public page as visitors see it: on a desktop or a phone. Grey while only its owner sees it.
class CardPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardPreview)
public:
    explicit CardPreview(Theme &theme, QWidget *parent = nullptr);

    //! address is empty while the card is not public; stories are the titles that stand on it.
    void setCard(const Relais::Card &card, const QString &organization, const QUrl &address,
        const QStringList &stories);

private:
    void setPhone(bool phone);
    QWidget *makePage();
    QWidget *makeItem(const QString &title);
    void showButtons(const Relais::Card &card);
    void showItems(const QString &organization, const QStringList &stories);

    Theme &m_theme;
    TextLabel *m_state;
    Chip *m_desktop;
    Chip *m_phone;
    Card *m_web;
    TextLabel *m_address;
    CardHead *m_head;
    TextLabel *m_name;
    TextLabel *m_role;
    TextLabel *m_about;
    FlowLayout *m_buttons = nullptr;
    TextLabel *m_told;
    QVBoxLayout *m_items = nullptr;
    TextLabel *m_jobs;
    TextLabel *m_own;
};

} // namespace Relais::Ui
