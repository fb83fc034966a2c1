// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Relais::Ui {

class Button;
class TextLabel;

//! Leaving Relais for good in two clicks: the first asks, with the export offered; the second is
//! the way out.
class LeaveForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaveForm)
public:
    explicit LeaveForm(Theme &theme, QWidget *parent = nullptr);

    //! organization: empty when nobody is signed in; then it cannot be told.
    void setOrganization(const QString &organization);
    void setBusy(bool busy);
    //! The organization cannot be told now: why, and the choice to erase this machine alone.
    void offerHere(const QString &why);

Q_SIGNALS:
    void exportAsked();
    void eraseAsked();
    void eraseHereAsked();

private:
    QWidget *makeOffer();
    QWidget *makeQuestion();
    void ask(bool on);

    Theme &m_theme;
    QWidget *m_first = nullptr; //!< the offer
    QWidget *m_second = nullptr; //!< the question, once it was taken
    TextLabel *m_offer;
    TextLabel *m_what;
    TextLabel *m_why; //!< shown with m_here
    Button *m_begin;
    Button *m_stay;
    Button *m_go;
    Button *m_here;
};

} // namespace Relais::Ui
