// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/directory.h"
#include "ui/settings/settingssection.h"

#include <QCoro/QCoroTask>

class QCheckBox;

namespace Relais {
class DirectoryService;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class Chip;
class FlowLayout;
class TextLabel;

//! Whether colleagues find the member, and what they read then. Each change holds at once.
class DirectorySection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectorySection)
public:
    DirectorySection(Theme &theme, DirectoryService &directory, SignInService &session,
        QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        DirectoryLine line;
        QCheckBox *box;
    };
    struct Skill {
        TopicId topic;
        Chip *chip;
    };
    void addSwitches();
    QCheckBox *addSwitch(const QString &name, const QString &label, const QString &text);
    void addSkills();
    void load();
    void save();
    void showChoice(const DirectoryChoice &choice);
    void settleLast(QCoro::Task<Result<DirectoryChoice>> task);
    void settle(const Result<DirectoryChoice> &result);
    DirectoryChoice chosen() const;
    void refresh();
    QString ownLine(DirectoryLine line) const;

    DirectoryService &m_directory;
    SignInService &m_session;
    Banner *m_problem;
    QCheckBox *m_listed = nullptr;
    QList<Line> m_lines;
    QList<Skill> m_skills;
    FlowLayout *m_skillRow = nullptr;
    TextLabel *m_reads; //!< what colleagues read now
    DirectoryChoice m_kept; //!< as the backend has it
    bool m_loaded = false;
    int m_asked = 0;
};

} // namespace Relais::Ui
