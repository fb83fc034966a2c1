// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/organization/planningsection.h"

namespace Relais::Ui {

class EntryList;

//! Phrases that may stand neither in stories nor in relays.
class PhrasesSection final : public PlanningSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhrasesSection)
public:
    PhrasesSection(Theme &theme, PlanningService &planning, QWidget *parent = nullptr);

protected:
    void load() override;
    void setBlocked(const QString &reason) override;

private:
    void removePhrase(const PhraseId &id);

    EntryList *m_list;
};

} // namespace Relais::Ui
