// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quiethours.h"
#include "ui/common/paint.h"
#include "ui/composer/composition.h"

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
    void setQuiet(const QuietHours &quiet, const QDateTime &now);
    //! best: the best time to schedule at, UTC; invalid: none. note: said instead of it, when the
    //! person's own week is full.
    void setPlan(const QDateTime &best, const QString &note);
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
    QString whyNot() const; //!< what keeps all of it; empty when it can go
    QString repeated() const; //!< the same words are there already
    //! The company's posts of the month are, or are too few, on a ticked network.
    QString usedUp() const;
    QString timesText() const;
    QString whoWaits() const; //!< what keeps a part of it

    Theme &m_theme;
    Composition &m_composition;
    Place m_place = Place::Panel;
    QuietHours m_quiet;
    QDateTime m_now;
    QDateTime m_best;
    QString m_note;
    Button *m_discard;
    IconLabel *m_icon;
    TextLabel *m_text;
    Button *m_schedule;
    Button *m_relay;
    bool m_busy = false;
};

} // namespace Relais::Ui
