// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/queueservice.h"
#include "ui/common/lists/keyedlist.h"
#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! What one row of the jobs shows.
struct JobRow {
    StoryId id;
    QString place;
    QString title;
    QString line; //!< why it is special
    QString contract;
    QString colleagues;
    QString left;
    QString mark; //!< "My team", "Ends soon"; empty: none
    Tone markTone = Tone::Neutral;
    bool unread = false;
    bool operator==(const JobRow &) const = default;

    static JobRow of(const QueueService::Row &row, const QString &myTeam, const QDateTime &now);
    static bool isOfTeam(const Story &story, const QString &team);
};

//! The open jobs as rows of the list.
class JobModel final : public KeyedRows<JobRow> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobModel)
public:
    enum Role { IdRole = Qt::UserRole + 1 };
    explicit JobModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};

//! Where the parts of a row stand. Pure geometry, left to right.
struct JobRowLayout {
    QRect card;
    QRect place;
    QRect title;
    QRect mark;
    QRect line;
    QRect contract;
    QRect facts; //!< colleagues and time left, at the far edge
};
JobRowLayout layoutJobRow(
    const QRect &row, int markWidth, int contractWidth, int titleLine, int smallLine);
int jobRowHeight(int titleLine, int smallLine); //!< with the space under it

//! The list of jobs; R opens too.
class JobList final : public KeyedList<JobModel> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobList)
public:
    explicit JobList(Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void selectionMoved(const Relais::StoryId &id);
    void copyAsked(); //!< C

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace Relais::Ui
