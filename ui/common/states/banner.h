// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QFrame>

namespace Relais::Ui {

class Button;
class IconLabel;
class TextLabel;

//! One thing the person should know, at the page's top and never over content: an icon, a sentence,
//! at most one act, closable if it may be.
class Banner final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)
public:
    Banner(Theme &theme, Tone tone, const QString &icon, QWidget *parent = nullptr);

    //! For a banner whose matter changes with what it stands over.
    void setLook(Tone tone, const QString &icon);
    //! title may be empty; both are announced to screen readers once they are shown, and when they
    //! change.
    void setMessage(const QString &title, const QString &text);
    void setAction(const QString &text); //!< empty: none
    void setClosable(bool closable);
    //! In the small size: its title, and its text also where there is no title. For what stands in
    //! a panel.
    void setSmall();
    void setVisible(bool visible) override;

Q_SIGNALS:
    void actionTriggered();
    void closed();
    void announced(const QString &text); //!< to screen readers, where one runs

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void saySoon();

    Theme &m_theme;
    Tone m_tone;
    bool m_isSmall = false;
    bool m_saysSoon = false;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_action;
    Button *m_close;
};

} // namespace Relais::Ui
