// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/composercontroller.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace Relais::Ui {

class ComposerView;
class EmptyState;
class ImageSource;
class PictureCache;
class QueueList;

//! The queue: the stories on the left, the chosen one with its composer on the right; in a small
//! window the composer is a page over the list.
class QueuePage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuePage)
public:
    QueuePage(Theme &theme, const QueueServices &services, ImageSource &images,
        QWidget *parent = nullptr);
    ~QueuePage() override;

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    bool hasOwnTop() const override { return m_isLarge; }
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    void timePassed() override;
    bool keepsOwnMargins() const override { return true; }

    void setFirstSync(bool running);
    void openComposer(const StoryId &story); //!< for "Relay it too" elsewhere
    void openDraft(const Draft &draft); //!< of a relay that is written anew
    void keepDraft(); //!< the words of the last second too
    QueueList &list() const { return *m_list; }
    //! Made by the first who asks; by itself once the list was painted beside its place.
    ComposerView &composer();

Q_SIGNALS:
    void accountsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void remember(); //!< filter and columns, over a restart
    void bind();
    void needComposer();
    void bindComposer();
    void preview(const StoryId &story);
    void fit();
    bool isWide() const;
    void showDetail(const StoryId &story);
    void sayNothing(const std::optional<Error> &problem); //!< in the place of a story
    void open(const StoryId &story);
    void setLarge(bool large, bool several);
    void toggleSeveral();

    Theme &m_theme;
    QueueServices m_services;
    PictureCache *m_pictures;
    QueueList *m_list;
    // The composer: all three or none.
    Composition *m_composition = nullptr;
    ComposerView *m_view = nullptr;
    ComposerController *m_controller = nullptr;
    QStackedWidget *m_stack; //!< list and detail, or the composer alone
    QSplitter *m_columns;
    QWidget *m_both; //!< the columns within the page's margins
    QWidget *m_detail; //!< panel that holds the composer, wide windows
    QStackedWidget *m_detailStack;
    EmptyState *m_nothing;
    QWidget *m_soon; //!< where the composer comes
    QWidget *m_large;
    QTimer m_readSoon;
    QTimer m_composerSoon;
    bool m_isLarge = false;
};

} // namespace Relais::Ui
