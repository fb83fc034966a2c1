// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/networktraits.h"
#include "core/domain/storychecks.h"
#include "ui/common/paint.h"

class QButtonGroup;
class QCheckBox;
class QSpinBox;

namespace Relais::Ui {

class Chip;
class DisclosureField;
class FlowLayout;
class FormRow;
class NetworkToggle;
class OptionalTime;
class TextLabel;

//! When members have the story, and what may be done with it.
class RulesPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesPanel)
public:
    RulesPanel(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setNetworks(const QList<Network> &networks); //!< to choose from
    void setDisclosures(const QStringList &disclosures); //!< in use, to choose from
    void setStory(const Story &story);
    void writeTo(Story &story) const;
    void setReadOnly(bool readOnly);
    bool focusField(StoryField field); //!< false when it stands elsewhere

Q_SIGNALS:
    void edited();

private:
    QWidget *makeRules();
    QWidget *makeRule();
    EditRule::Kind rule() const;
    void setRule(EditRule::Kind kind);
    void sayPercent();
    void countNetworks();
    QWidget *makeNetworks();
    void showNetworks(const QList<Network> &networks);
    void tell();

    Theme &m_theme;
    OptionalTime *m_embargo;
    OptionalTime *m_expiry;
    QButtonGroup *m_rule; //!< by EditRule::Kind
    Chip *m_ownWords = nullptr; //!< of these, the one that says the percentage
    QSpinBox *m_percent;
    DisclosureField *m_disclosure;
    QCheckBox *m_pinned;
    FlowLayout *m_networkFlow = nullptr;
    FormRow *m_networkRow = nullptr;
    TextLabel *m_off; //!< networks that are not allowed
    QList<Network> m_offered = familiarNetworks();
    QList<Network> m_shown; //!< those offered, and those the story names
    QList<NetworkToggle *> m_networks; //!< one for each shown
    bool m_filling = false;
};

} // namespace Relais::Ui
