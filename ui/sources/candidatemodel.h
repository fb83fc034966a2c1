// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Relais::Ui {

//! The inbox: what one chip, one source and the search leave of the candidates.
class CandidateModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidateModel)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SummaryRole, //!< the first sentence
        SourceRole, //!< "Norvane newsroom · 2 h ago"
        LanguageRole, //!< "EN"
        LikeRole, //!< the title that it resembles, of a story or of one above; empty: none
        BecameRole, //!< of a kept one: how far its story is, as a word; else empty
        ForeignRole, //!< it is not the organization's own content
        PictureRole //!< as StoryImage::path; empty: none
    };
    enum class Tab { New, Kept, Dropped };

    explicit CandidateModel(QObject *parent = nullptr);

    void setCandidates(const QList<CandidateEntry> &open, const QList<CandidateEntry> &dropped);
    //! states: of the stories that they became, as words.
    void setKept(const QList<CandidateEntry> &kept, const QHash<StoryId, QString> &states);
    void setForeign(const QSet<CandidateId> &foreign); //!< those that are not our own content
    void setStories(
        const QStringList &titles); //!< that the company has: what resembles one says so
    void setTab(Tab tab);
    Tab tab() const { return m_tab; }
    void setSource(const SourceId &source); //!< empty: all
    void setSearch(const QString &search);
    void setNow(const QDateTime &now);

    int count(Tab tab) const; //!< without source and search
    std::optional<CandidateEntry> candidate(const CandidateId &id) const;
    QModelIndex indexOf(const CandidateId &id) const;
    //! It and those shown that tell the same news.
    QList<CandidateId> alike(const CandidateId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const QList<CandidateEntry> &listOf(Tab tab) const;
    void filter();
    QString became(const CandidateEntry &entry) const;
    QString sourceLine(const CandidateEntry &entry) const;
    QString withMarks(const QString &text, const CandidateEntry &entry) const;

    QList<CandidateEntry> m_open;
    QList<CandidateEntry> m_dropped;
    QList<CandidateEntry> m_kept;
    QHash<StoryId, QString> m_states;
    QSet<CandidateId> m_foreign;
    QList<CandidateEntry> m_shown;
    QHash<CandidateId, QString> m_like;
    QHash<CandidateId, CandidateId> m_first; //!< of a group, by those that follow it
    QStringList m_stories;
    Tab m_tab = Tab::New;
    SourceId m_source;
    QString m_search;
    QDateTime m_now;
};

} // namespace Relais::Ui
