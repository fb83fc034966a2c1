// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/draftcheck.h"
#include "ui/composer/relaytimes.h"

#include <QWidget>

class QBoxLayout;

namespace Relais::Ui {

class Button;
class IconLabel;
class TextLabel;
class Theme;

//! What can be done with a job: open its words in the composer, or relay them as they stand.
class JobFoot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobFoot)
public:
    //! withWords: the panel has them; else they are in the composer alone.
    JobFoot(Theme &theme, bool withWords, QWidget *parent = nullptr);

    void setLive(bool live);
    void setState(const DraftCheck &state);
    void setPlan(const RelayPlan &plan);
    void setBusy(bool busy); //!< while the relays are being committed

Q_SIGNALS:
    void composerAsked();
    void relayAsked(); //!< whether they fit or not

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();

    Theme &m_theme;
    bool m_withWords;
    bool m_live = false;
    DraftCheck m_state;
    RelayPlan m_plan;
    QBoxLayout *m_parts;
    IconLabel *m_icon;
    TextLabel *m_text;
    Button *m_compose;
    Button *m_relay;
};

} // namespace Relais::Ui
