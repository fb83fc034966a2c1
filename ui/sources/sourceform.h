// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "core/domain/member.h"
#include "ui/common/paint.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace Relais::Ui {

class Button;
class TextLabel;

//! The settings of one source: address, pause, how much it may bring, what its entries become.
class SourceForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceForm)
public:
    explicit SourceForm(Theme &theme, QWidget *parent = nullptr);

    void setTopics(const QList<Topic> &topics);
    void setTeams(const QList<Team> &teams);
    void setSource(const SourceEntry &source);
    bool isOf(const SourceId &id) const { return m_source.id == id; }
    //! Whether the source is another one now than the fields began with. Once it was asked, it is
    //! as if they began with that.
    bool wasChangedMeanwhile(const SourceEntry &now);
    void settle(const QString &problem); //!< empty: it is saved, and the form closes

Q_SIGNALS:
    void saveAsked(
        const Relais::SourceId &id, const QUrl &url, const Relais::SourceSettings &settings);

private:
    void submit();
    //! Those that are named, and those that this machine does not know; says which name is none.
    std::optional<QList<TeamId>> teamsNamed();
    std::optional<QList<TopicId>> topicsNamed(); //!< likewise

    QList<Topic> m_topics;
    QList<Team> m_teams;
    SourceEntry m_source;
    QLineEdit *m_address;
    QCheckBox *m_paused;
    QCheckBox *m_watchOnly;
    QCheckBox *m_own;
    QSpinBox *m_perDay;
    QLineEdit *m_topicNames;
    QLineEdit *m_language;
    QLineEdit *m_teamNames;
    QLineEdit *m_locations;
    QLineEdit *m_readers; //!< languages of the audience
    QSpinBox *m_expiry;
    TextLabel *m_problem;
    Button *m_save;
};

} // namespace Relais::Ui
