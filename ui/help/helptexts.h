// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

namespace Relais::Ui {

//! The help's words: a topic for each section of the window, and the map of keys.
class HelpTexts final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::HelpTexts)
public:
    struct Entry {
        QString head; //!< a question or a key
        QString text;
    };
    struct Topic {
        QString key; //!< of the window's page, or "keys"
        QString icon;
        QString title;
        QList<Entry> entries;
    };
    static QList<Topic> topics();

    //! Where keys act: anywhere in the window, in any list, or in one section.
    enum class Place {
        Window,
        Lists,
        Queue,
        Composer,
        Outbox,
        Impact,
        Charts,
        Settings,
        Board,
        BoardTable,
        Editor,
        Calendar,
        Undated, //!< the calendar's list of stories without a date
        Inbox,
        Wall,
        Ideas,
        Jobs,
        Dashboard,
        Campaigns,
        Watch,
        Members,
        Networks
    };
    struct KeyRow {
        QList<Place> places;
        QList<QKeySequence> keys;
        QString text; //!< what they do
    };
    //! The map of keys that the help shows. A key that is not here is promised to nobody.
    static QList<KeyRow> keyMap();

private:
    static Topic queue();
    static Topic outbox();
    static Topic impact();
    static Topic wall();
    static Topic ideas();
    static Topic ideaInbox();
    static Topic jobs();
    static Topic card();
    static Topic directory();
    static Topic sources();
    static Topic board();
    static Topic editor();
    static Topic calendar();
    static Topic campaigns();
    static Topic dashboard();
    static Topic watch();
    static Topic recognition();
    static Topic settings();
    static Topic keys();
};

} // namespace Relais::Ui
