// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/privacy/pushjournal.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

class QListView;
class QStringListModel;

namespace Relais::Ui {

class Button;
class CodeText;
class TextLabel;

//! What was sent to the organization: the last time, and on demand all of the last 90 days, each
//! with its fields as they went. Read anew whenever it is shown.
class PushList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PushList)
public:
    PushList(Theme &theme, const PushJournal &journal, QWidget *parent = nullptr);

    void setOrganization(const QString &name); //!< that it was sent to
    //! "relay: story … · network mastodon …": the fields as they were sent, by their own names.
    static QString line(const PushJournal::Entry &entry);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void load();

    const PushJournal &m_journal;
    TextLabel *m_title;
    TextLabel *m_when;
    CodeText *m_last;
    Button *m_more;
    QListView *m_list;
    QStringListModel *m_model;
};

} // namespace Relais::Ui
