// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/networktraits.h"
#include "core/domain/story.h"
#include "ui/common/paint.h"

class QAbstractButton;
class QVBoxLayout;

namespace Relais::Ui {

class Button;
class FlowLayout;
class NextCaption;
class Tag;

//! The story's captions: tabs by network, chips by language, one box each.
class CaptionsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptionsPanel)
public:
    explicit CaptionsPanel(Theme &theme, QWidget *parent = nullptr);

    void setLanguages(const QStringList &languages); //!< to choose from
    void setNetworks(const QList<Network> &networks) { m_offered = networks; } //!< to choose from
    //! Boxes are made anew only when the captions are others than those shown.
    void setStory(const Story &story);
    void writeTo(Story &story) const { story.captions = m_captions; }
    void setReadOnly(bool readOnly);
    void showCaption(int index); //!< in story.captions; turns to its tab and language
    void add(); //!< an empty one for the network and language that are shown
    void showNetwork(int tab); //!< 0: any
    std::optional<Network> network() const;
    QString language() const { return m_language; }
    //! The one that is written, or the first that is shown; nothing when there is none.
    std::optional<Caption> current() const;

Q_SIGNALS:
    void edited();
    void currentChanged();

private:
    QWidget *makeHead();
    QWidget *makeBoxes();
    void showNetworks();
    void rebuild();
    void refreshHeads();
    void refreshFoot();
    void openFirst();
    void choose(int index);
    std::optional<Network> nextNetwork() const;
    void addHead(FlowLayout &flow, QAbstractButton *head, bool on, std::function<void()> chosen);
    void addTabs();
    void addNetworkMenu(const QList<int> &tabs);
    int captionsFor(std::optional<Network> network) const;
    void addBox(int index, bool first);
    void remove(int index);
    void move(int index, int by);
    void openCopies(int index, const QPoint &at);
    void copy(int index, std::optional<Network> network, const QString &language);
    QList<int> shown() const; //!< indices in m_captions
    QStringList languagesShown() const;

    Theme &m_theme;
    StoryId m_story;
    QList<Caption> m_captions;
    QList<Network> m_allowed; //!< by the story; empty: all
    QStringList m_languages;
    QString m_storyLanguage;
    QString m_language;
    QString m_disclosure;
    Tag *m_count;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QWidget *m_tabs;
    FlowLayout *m_tabFlow;
    QList<Network> m_offered = familiarNetworks();
    QList<Network> m_shown = m_offered; //!< those offered, and those with captions
    int m_tab = 0; //!< 0: for any network
    QWidget *m_boxes;
    QVBoxLayout *m_column;
    NextCaption *m_next;
    Button *m_copyOn;
    Button *m_add;
    int m_current = -1;
    bool m_readOnly = false;
};

} // namespace Relais::Ui
