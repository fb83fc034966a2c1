// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/feedbackservice.h"
#include "core/services/queue/queueservice.h"
#include "ui/common/panels/chosenpanel.h"
#include "ui/composer/relaytimes.h"

class QSpinBox;

namespace Relais::Ui {

class Button;
class FlowLayout;
class JobFoot;
class JobWords;
class TextLabel;
struct JobRelaying;

//! One opening: its facts, why to share it, the ways to tell one person, what came of it.
class JobDetail final : public ChosenPanel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobDetail)
public:
    enum class Way { Email, WhatsApp, Copy };
    //! relaying: none, and its words are in the composer alone.
    explicit JobDetail(
        Theme &theme, const JobRelaying *relaying = nullptr, QWidget *parent = nullptr);

    void setJob(const QueueService::Row &row, const FeedbackService::JobFigures &figures,
        const QDateTime &now);
    void clear(const QString &title, const QString &text);
    StoryId story() const { return m_story.id; }
    void setPlan(const RelayPlan &plan); //!< when the job may go out
    void setBusy(bool busy); //!< while its relays are being committed
    void askComposer(); //!< composerAsked() follows once the words are kept
    //! The page where a message with that link begins: mailto: or WhatsApp's own.
    static QUrl pageFor(Way way, const Story &story, const QUrl &link);

Q_SIGNALS:
    void wayAsked(Relais::Ui::JobDetail::Way way);
    void toldChanged(int people);
    void composerAsked();
    //! The words fit each account that they go to; else it is composerAsked().
    void relayAsked(const Relais::Story &story, const Relais::Draft &draft);
    void openAsked(); //!< the job's own page
    void saveAsked(bool saved);
    void menuAsked(const QPoint &at); //!< what else can be done with it; on the screen

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFacts();
    QWidget *makeTags();
    QWidget *makeWays();
    QWidget *makeFigures();
    void connectFoot();
    void relayOrAsk(); //!< the words are kept
    void showTags(const QStringList &topics);

    Theme &m_theme;
    Story m_story;
    TextLabel *m_title;
    TextLabel *m_meta;
    TextLabel *m_place;
    TextLabel *m_contract;
    TextLabel *m_team;
    TextLabel *m_fourthName; //!< of the start, or of the language where that is not known
    TextLabel *m_fourth;
    TextLabel *m_why;
    FlowLayout *m_tags; //!< its topics
    TextLabel *m_colleagues;
    TextLabel *m_link; //!< the member's own, once there is one
    JobWords *m_words; //!< may be missing
    TextLabel *m_visits;
    QSpinBox *m_told;
    Button *m_save;
    JobFoot *m_foot;
    bool m_relaying = false; //!< the words are being kept to be relayed as they stand
};

} // namespace Relais::Ui
