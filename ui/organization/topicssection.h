// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/organization/planningsection.h"

namespace Relais::Ui {

class EntryList;

//! Topics that members subscribe to, and audiences that editors use again.
class TopicsSection final : public PlanningSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopicsSection)
public:
    TopicsSection(Theme &theme, PlanningService &planning, QWidget *parent = nullptr);

protected:
    void load() override;
    void setBlocked(const QString &reason) override;

private:
    void loadTopics();
    void loadAudiences();
    void showAudiences(const QList<SavedAudience> &audiences);
    void removeTopic(const TopicId &id);
    void removeAudience(const AudienceId &id);
    void saveTopic(const QString &id, const QStringList &values);
    void saveAudience(const QString &id, const QStringList &values);
    void send(const SavedAudience &audience);

    EntryList *m_topics;
    EntryList *m_audiences;
    QList<SavedAudience> m_saved; //!< as they are shown
};

} // namespace Relais::Ui
