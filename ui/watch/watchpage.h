// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/watch.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QListView;

namespace Relais {
class ServerReach;
class WatchService;
struct Error;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class Button;
class ChartPanel;
class MentionChart;
class MentionModel;
class PageState;
class WatchForm;
class WatchModel;

//! For managers and editors: kept searches over what the sources and watched feeds bring, how often
//! each was mentioned, and the entries behind a week, which become candidates or ideas.
class WatchPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchPage)
public:
    WatchPage(Theme &theme, WatchService &service, ServerReach &reach, QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override;
    QList<QWidget *> areas() const override;
    void opened() override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectForm();
    void makeKeys();
    void addWatch();
    void remove(const WatchId &id);
    void restore(const Watch &watch);
    void reload();
    void setWatches(const QList<WatchFigures> &watches);
    void showWatch();
    void loadMentions(const QDate &monday);
    void setMentions(const QList<WatchMention> &mentions);
    void showMention();
    void toInbox();
    void toIdea();
    void say(const Error &error);

    Theme &m_theme;
    WatchService &m_service;
    WatchModel *m_watches;
    MentionModel *m_mentions;
    QListView *m_list;
    QListView *m_entries;
    PageState *m_state;
    WatchForm *m_form;
    MentionChart *m_chart;
    ChartPanel *m_panel;
    Button *m_edit = nullptr;
    Button *m_open = nullptr;
    Button *m_inbox = nullptr;
    Button *m_idea = nullptr;
    Banner *m_notice;
    QDate m_week; //!< invalid: all of them
};

} // namespace Relais::Ui
