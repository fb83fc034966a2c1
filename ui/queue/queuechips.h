// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/networktraits.h"
#include "core/services/queue/queueservice.h"
#include "ui/common/paint.h"

#include <functional>

class QActionGroup;
class QMenu;

namespace Relais::Ui {

class Button;
class Chip;
class FlowLayout;

//! What of the queue is shown: For me, one chip a topic, Jobs, Saved; and the Filter menu with its
//! order.
class QueueChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueChips)
public:
    explicit QueueChips(Theme &theme, QWidget *parent = nullptr);

    void setTopics(const QList<Topic> &topics);
    //! What the Filter menu offers beside what every queue has; asked when it opens.
    struct Choices {
        QList<Campaign> campaigns {};
        QStringList languages {};
    };
    void setChoices(std::function<Choices()> choices) { m_choices = std::move(choices); }
    void setNetworks(const QList<Network> &networks) { m_networks = networks; } //!< to choose from
    //! Search is not touched.
    void setFilter(const QueueService::Filter &filter);
    const QueueService::Filter &filter() const { return m_filter; }
    void openMenu();

Q_SIGNALS:
    void filterChosen(const Relais::QueueService::Filter &filter);

private:
    Chip *addChip(const QString &text, QueueService::Tab tab, const TopicId &topic);
    void choose(const QueueService::Filter &filter);
    void mark();
    void addChoice(QMenu &menu, QActionGroup *group, const QString &text, bool on,
        const QueueService::Filter &filter);
    void addLanguages(QMenu &menu, const QStringList &languages);
    void addCampaigns(QMenu &menu, const QList<Campaign> &campaigns);
    void addKinds(QMenu &menu);
    void addNetworks(QMenu &menu);
    void addOrders(QMenu &menu);

    struct Entry {
        Chip *chip;
        QueueService::Tab tab;
        TopicId topic;
    };
    Theme &m_theme;
    FlowLayout *m_flow;
    Button *m_more;
    QList<Entry> m_entries;
    QList<Topic> m_topics;
    std::function<Choices()> m_choices;
    QList<Network> m_networks = familiarNetworks();
    QueueService::Filter m_filter;
};

} // namespace Relais::Ui
