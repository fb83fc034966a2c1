// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/blockedphrase.h"
#include "core/domain/networktraits.h"
#include "core/domain/storychecks.h"
#include "ui/common/panels/card.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Relais::Ui {

class EventFields;
class FlowLayout;
class Chip;
class FormRow;
class MarkedField;
class PictureField;
class PictureCache;
class TextField;
class TextLabel;

//! What an editor chooses from.
struct EditorChoices {
    QList<Topic> topics;
    QList<Campaign> campaigns;
    QList<Team> teams;
    QStringList languages; //!< "en", "fr" …
    QList<BlockedPhrase> blocked {}; //!< what the company does not want said
    QList<Network> networks = familiarNetworks();
    QStringList disclosures {}; //!< those that stories ask for
    bool operator==(const EditorChoices &) const = default;
};

//! Title, why, link, picture, kind, language, campaign, topics, facts of a job or an event.
class StoryForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryForm)
public:
    StoryForm(Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent = nullptr);

    void setChoices(const EditorChoices &choices);
    //! Fields that the person is writing in keep their cursor.
    void setStory(const Story &story);
    void writeTo(Story &story) const;
    void setReadOnly(bool readOnly);
    void setLinkAnswers(const std::optional<bool> &answers); //!< nothing: nobody knows
    bool focusField(StoryField field); //!< false when it stands elsewhere
    PictureField &picture() const { return *m_picture; }

Q_SIGNALS:
    void edited();

private:
    QWidget *makeTexts();
    QWidget *makeLink();
    QWidget *makeWords();
    QWidget *makeTopics();
    QWidget *makeJob();
    void fillCombos();
    void showFacts(); //!< those of its kind
    void showTopics();
    void openTopics();
    void chooseTopic(const TopicId &topic, bool on);
    void refreshCounts();
    void connectFields();
    QList<QLineEdit *> lines() const; //!< the fields of one line

    Theme &m_theme;
    EditorChoices m_choices;
    QLineEdit *m_title;
    TextField *m_summary;
    MarkedField *m_link;
    TextLabel *m_linkProblem;
    PictureField *m_picture;
    QComboBox *m_kind;
    QComboBox *m_language;
    QComboBox *m_campaign;
    QWidget *m_topics;
    FlowLayout *m_topicFlow;
    Chip *m_addTopic;
    QWidget *m_job;
    QLineEdit *m_place;
    QLineEdit *m_contract;
    QLineEdit *m_start;
    QCheckBox *m_remote;
    EventFields *m_event;
    FormRow *m_titleRow;
    FormRow *m_summaryRow;
    QList<TopicId> m_chosenTopics;
    QString m_jobTeam; //!< kept as it is
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace Relais::Ui
