// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/composeservice.h"
#include "ui/common/paint.h"

#include <QTimer>

class QPlainTextEdit;

namespace Relais::Ui {

class Button;
class CounterLabel;
class FlowLayout;
class TextLabel;

//! The words that go with a job: the same draft that the composer has, with a counter for each
//! account that it goes to. What is changed is kept a second after the last key.
class JobWords final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobWords)
public:
    JobWords(Theme &theme, ComposeService &compose, QWidget *parent = nullptr);

    void setStory(const Story &story);
    //! Keeps what is not kept yet; settled() follows, or comes at once.
    void settle();

Q_SIGNALS:
    void settled(const Relais::StoryId &story);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void kept();
    void read();
    void keep();
    void offerAnother();
    void present();
    void showCounters(const DraftCheck &check);
    bool isCaption() const; //!< the text is one of those suggested

    Theme &m_theme;
    ComposeService &m_compose;
    Story m_story; //!< with its captions filled in
    Draft m_draft;
    bool m_changed = false; //!< and not kept yet
    int m_keeping = 0; //!< writes under way
    bool m_waiting = false; //!< settled() is expected
    QList<int> m_shown; //!< captions, the last one last
    QTimer m_pause;
    Button *m_another;
    QPlainTextEdit *m_text;
    FlowLayout *m_counters;
    QList<Network> m_networks; //!< that are counted
    QList<CounterLabel *> m_labels; //!< one each
    TextLabel *m_nowhere;
};

} // namespace Relais::Ui
