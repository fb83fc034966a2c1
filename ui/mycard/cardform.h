// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/card.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Relais::Ui {

class CardChoices;
class LinkRows;
class ShownLines;
class TextLabel;

//! What the card shows, line by line, and the words of it. What it has no field for is kept as it
//! was; what is switched off leaves the card, and its words stay here to be switched on again.
class CardForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardForm)
public:
    explicit CardForm(Theme &theme, QWidget *parent = nullptr);

    void setCard(const Relais::Card &card);
    Relais::Card card() const;
    CardChoices &choices() const { return *m_choices; }

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout *addPanel(const QString &title, const QString &note = {});
    QLineEdit *addLine(QVBoxLayout *column, const QString &label, int longest);
    void connectFields();
    void follow();

    Theme &m_theme;
    Relais::Card m_card;
    QList<CardLink> m_further; //!< links that came from elsewhere and have no row here
    ShownLines *m_shown;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_role = nullptr;
    QPlainTextEdit *m_about;
    TextLabel *m_count;
    QLineEdit *m_email = nullptr;
    LinkRows *m_links;
    CardChoices *m_choices;
};

} // namespace Relais::Ui
