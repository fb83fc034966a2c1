// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/leaderboard.h"
#include "ui/common/paint.h"

class QCheckBox;
class QSpinBox;

namespace Relais::Ui {

class Button;
class TextLabel;

//! The rules of the optional leaderboard: off by default, each change a version, and what a change
//! would do to this month before it is published.
class RulesForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesForm)
public:
    explicit RulesForm(Theme &theme, QWidget *parent = nullptr);

    void setVersions(const QList<LeaderboardRules> &versions); //!< newest first
    void setPreview(const LeaderboardPreview &preview);
    void setProblem(const QString &sentence);
    //! Why nothing can be published or previewed now; what is set stays. Empty: all can.
    void setBlocked(const QString &reason);
    LeaderboardRules rules() const;
    //! "Lab: 4.5 → 6.0 (2nd → 1st)" for each team, then how many people change places.
    static QStringList changes(const LeaderboardPreview &preview);

Q_SIGNALS:
    void previewAsked(const Relais::LeaderboardRules &rules);
    void publishAsked(const Relais::LeaderboardRules &rules);

private:
    QSpinBox *pointsBox(const QString &name, const QString &label);
    void follow();

    QCheckBox *m_on;
    QSpinBox *m_relay;
    QSpinBox *m_ownWords;
    QSpinBox *m_click;
    QString m_blocked;
    Button *m_preview;
    Button *m_publish;
    TextLabel *m_current;
    TextLabel *m_changes;
    LeaderboardRules m_published;
};

} // namespace Relais::Ui
