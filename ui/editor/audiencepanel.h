// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "ui/common/paint.h"

#include <functional>

class QGridLayout;

namespace Relais::Ui {

class Button;
class Card;
class Chip;
class FlowLayout;
class StayingMenu;
class Tag;
class TextLabel;

//! Who gets the story: places, teams and languages to tick, and how many people that are.
class AudiencePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AudiencePanel)
public:
    explicit AudiencePanel(Theme &theme, QWidget *parent = nullptr);

    void setTeams(const QList<Team> &teams); //!< to choose from
    void setLanguages(const QStringList &languages); //!< the same
    void setStory(const Story &story);
    void writeTo(Story &story) const;
    void setReadOnly(bool readOnly);
    void setReach(const std::optional<AudienceReach> &reach); //!< nothing: not known now
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    QWidget *makeHead();
    QWidget *makeReach();
    void showLocations();
    Chip *addLocation(const QString &location);
    void toggleLocation(const QString &location, bool on);
    void askLocation();
    void openTeams();
    void openLanguages();
    void openMenu(Button &below, const std::function<void(StayingMenu &)> &fill);
    void showBars(const QList<LocationReach> &locations);
    void reset();
    void refresh();
    void tell();

    Theme &m_theme;
    StoryId m_story;
    Audience m_audience;
    QList<Team> m_teams;
    QStringList m_languages;
    QStringList m_known; //!< locations, of the organization
    QStringList m_offered; //!< what the chips say: known ones, and those of the story
    bool m_readOnly = false;
    Tag *m_everyone;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    Chip *m_add;
    Button *m_teamButton;
    Button *m_languageButton;
    Card *m_box;
    TextLabel *m_reach;
    TextLabel *m_share;
    QWidget *m_bars;
    QGridLayout *m_barGrid;
};

} // namespace Relais::Ui
