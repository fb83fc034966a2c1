// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Relais::Ui {

class Button;

//! Short things of the organization (a topic, a phrase, a saved audience): each a row that can be
//! changed and removed, and below them the fields of a new or of the chosen one.
class EntryList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryList)
public:
    struct Field {
        QString label;
        QString hint;
    };
    //! The first field names the entry. what: "Topic", for the texts of the buttons.
    EntryList(
        Theme &theme, const QString &what, const QList<Field> &fields, QWidget *parent = nullptr);

    struct Entry {
        QString id;
        QString title;
        QString note; //!< muted, below
        QStringList values; //!< of the fields
    };
    void setEntries(const QList<Entry> &entries, const QString &whenEmpty);
    void setBlocked(const QString &reason); //!< why nothing can be changed; empty: it can
    //! After a save that went well, and when another is to be written.
    void clearFields();
    //! Whether the entry that is being changed to these values is another one than when that began,
    //! or gone. Once it was asked, it is as if that began now.
    bool wasChangedMeanwhile(const QStringList &values);
    void startNew(); //!< one is to be written: its fields are empty, the first has the focus

Q_SIGNALS:
    void saveAsked(const QString &id, const QStringList &values); //!< an empty id: a new one
    void removeAsked(const QString &id);

private:
    QWidget *rowOf(const Entry &entry);
    void choose(const Entry &entry);
    void submit();
    void refresh();

    Theme &m_theme;
    const QString m_what;
    QVBoxLayout *m_rows;
    QList<QLineEdit *> m_fields;
    Button *m_save;
    Button *m_cancel;
    QList<Button *> m_acts; //!< of the rows
    QHash<QString, QStringList> m_known; //!< values by id
    QString m_chosen;
    QStringList m_begun; //!< the values of the chosen one when it was
    QString m_blocked;
};

} // namespace Relais::Ui
