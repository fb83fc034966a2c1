// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/readylist.h"
#include "ui/common/panels/card.h"

#include <QDate>

class QDateEdit;

namespace Relais::Ui {

class Tag;
class TextLabel;

//! "Ready, without a date": the stories that wait for a day, and the field in which one is typed.
class ReadyPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadyPanel)
public:
    explicit ReadyPanel(Theme &theme, QWidget *parent = nullptr);

    //! nothing: said in place of the list where it is empty.
    void setStories(const QList<Story> &stories, const QString &nothing);
    void setDay(const QDate &day, const QDate &today); //!< that is proposed first
    void takeFocus(); //!< to the first story
    bool leaveDate(); //!< false when none was being typed
    ReadyList &list() const { return *m_list; }
    QDateEdit &date() const { return *m_date; }

Q_SIGNALS:
    void openAsked(const Relais::StoryId &story);
    void pickAsked(const Relais::StoryId &story);
    void dateTyped(const Relais::StoryId &story, const QDate &day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDateRow();
    void askDate(const StoryId &story);
    void useDate();

    Theme &m_theme;
    ReadyModel m_model;
    Tag *m_count;
    ReadyList *m_list;
    TextLabel *m_nothing;
    TextLabel *m_hint;
    QDateEdit *m_date;
    QWidget *m_dateRow;
    StoryId m_dated; //!< whose date is being typed
    QDate m_proposed;
};

} // namespace Relais::Ui
