// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"
#include "ui/composer/relaytimes.h"

namespace Relais::Ui {

class Button;
class IconLabel;
class TextLabel;

//! What can be done with the draft now, and why not more.
class ComposerFooter final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposerFooter)
public:
    ComposerFooter(Theme &theme, Composition &composition, QWidget *parent = nullptr);

    enum class Place { Panel, Page };
    void setPlace(Place place);
    void setPlan(const RelayPlan &plan);
    void setBusy(bool busy); //!< while the relays are being committed
    Button &relay() const { return *m_relay; }
    Button &schedule() const { return *m_schedule; }

Q_SIGNALS:
    void relayRequested();
    void scheduleRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    Composition &m_composition;
    Place m_place = Place::Panel;
    RelayPlan m_plan;
    Button *m_discard;
    IconLabel *m_icon;
    TextLabel *m_text;
    Button *m_schedule;
    Button *m_relay;
    bool m_busy = false;
};

} // namespace Relais::Ui
