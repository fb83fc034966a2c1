// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/card.h"
#include "ui/common/paint.h"

class QCheckBox;
class QLabel;

namespace Relais::Ui {

class Button;

//! The e-mail signature: shown, copied as formatted text, or saved for the e-mail programs that
//! take a file. The story of the week is the person's to add.
class SignaturePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignaturePanel)
public:
    explicit SignaturePanel(Theme &theme, QWidget *parent = nullptr);

    void setCard(const Relais::Card &card, const QString &organization, const QUrl &address);
    void setStory(const SignatureStory &story); //!< without a title: there is none
    QWidget *copyButton() const; //!< for the head of the panel around it
    QString html() const;
    QString plain() const;

Q_SIGNALS:
    void said(const QString &text);
    void saveAsked(const QString &name, const QString &filter, const QByteArray &bytes);

private:
    void follow();
    void copy(const QString &sentence); //!< and says it
    void openMenu(QWidget *above);
    QByteArray page() const; //!< a whole HTML file

    Relais::Card m_card;
    QString m_organization;
    QUrl m_address;
    SignatureStory m_story;
    QLabel *m_shown;
    Button *m_copy;
    QCheckBox *m_withStory;
};

} // namespace Relais::Ui
