// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/ideaservice.h"
#include "ui/common/lists/idearows.h"
#include "ui/shell/page.h"

class QButtonGroup;

namespace Relais::Ui {

class Banner;
class EmptyState;
class IdeaDetail;
class IdeaForm;
class IdeaSide;
class PictureCache;

//! What the member brings in: writing an idea, following it, talking with Comms about it.
class IdeasPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeasPage)
public:
    enum class Filter { Mine, ToComplete, Stories };
    IdeasPage(Theme &theme, PictureCache &pictures, IdeaService &ideas, const Clock &clock,
        QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;

    void writeNew(); //!< the cursor goes into a new idea
    void select(const IdeaId &id);
    IdeaList &list() const { return *m_list; }
    IdeaForm &form() const { return *m_form; }
    IdeaDetail &detail() const { return *m_detail; }

Q_SIGNALS:
    void relayRequested(const Relais::StoryId &story);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeChips();
    void connectDetail();
    void connectForm();
    void reload();
    void showDetail();
    void send();
    IdeaRow rowOf(const IdeaService::Row &row) const;
    bool passes(const IdeaService::Row &row) const;

    Theme &m_theme;
    IdeaService &m_ideas;
    const Clock &m_clock;
    QButtonGroup *m_filters;
    IdeaForm *m_form;
    IdeaList *m_list;
    EmptyState *m_empty;
    IdeaSide *m_side;
    IdeaDetail *m_detail;
    Banner *m_notice;
    Filter m_filter = Filter::Mine;
    QString m_search;
    int m_mine = 0;
    int m_stories = 0;
};

} // namespace Relais::Ui
