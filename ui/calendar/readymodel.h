// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <QAbstractListModel>

namespace Relais::Ui {

//! The stories that wait for a day; the text of each says it in words.
class ReadyModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadyModel)
public:
    explicit ReadyModel(QObject *parent = nullptr);

    void setStories(const QList<Story> &stories);
    const Story *story(const QModelIndex &index) const; //!< null outside
    QModelIndex indexOf(const StoryId &id) const;
    static QString languages(const Story &story); //!< "EN DA", and how many more

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Story> m_stories;
};

} // namespace Relais::Ui
