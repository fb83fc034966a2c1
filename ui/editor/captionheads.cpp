// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Over the captions: tabs by network, chips by language; and what leads from one to another.

#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/tabbutton.h"
#include "ui/common/controls/tag.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"
#include "ui/editor/captionspanel.h"
#include "ui/editor/nextcaption.h"

#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QStringList CaptionsPanel::languagesShown() const
{
    QStringList languages { m_storyLanguage };
    for (const Caption &caption : m_captions)
        languages.append(caption.language);
    languages += m_languages;
    languages.removeDuplicates();
    languages.removeAll(QString());
    return languages;
}

void CaptionsPanel::refreshHeads()
{
    m_count->setText(tr("%1 of %2", "captions, at most")
            .arg(Format::number(m_captions.size()), Format::number(StoryLimits::captions)));
    m_count->updateGeometry();
    const auto count = [this](const auto &matches) {
        const auto found = std::count_if(m_captions.begin(), m_captions.end(), matches);
        return found > 0 ? QString(u' ' + Format::number(found)) : QString();
    };
    for (QWidget *heads : { m_tabs, m_chips })
        qDeleteAll(heads->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly));
    addTabs();
    for (const QString &language : languagesShown()) {
        const QString figure =
            count([&language](const Caption &c) { return c.language == language; });
        const QString text = language.section(u'-', 0, 0).toUpper() + figure;
        auto *chip = new Chip(m_theme, text);
        addHead(*m_chipFlow, chip, language == m_language, [this, language] {
            m_language = language;
            rebuild();
        });
        chip->setAccessibleName(Format::languageLabel(language));
        chip->setToolTip(Format::languageLabel(language));
    }
    m_add->setEnabled(m_captions.size() < StoryLimits::captions);
}

int CaptionsPanel::captionsFor(std::optional<Network> network) const
{
    return int(std::count_if(m_captions.begin(), m_captions.end(),
        [network](const Caption &caption) { return caption.network == network; }));
}

// Those that have captions, and the one that is looked at; the others are a press away.
void CaptionsPanel::addTabs()
{
    QList<int> others;
    for (int tab = 0; tab <= int(m_shown.size()); ++tab) {
        const auto network = tab == 0 ? std::nullopt : std::optional(m_shown.at(tab - 1));
        const int many = captionsFor(network);
        if (tab > 0 && tab != m_tab && many == 0) {
            others.append(tab);
            continue;
        }
        const QString name = network ? Format::networkLabel(*network) : tr("Any");
        const QString text = many > 0 ? QString(name + u' ' + Format::number(many)) : name;
        auto *head = new TabButton(m_theme, text);
        addHead(*m_tabFlow, head, tab == m_tab, [this, tab] { showNetwork(tab); });
        if (tab < 9)
            head->setToolTip(
                KeyNames::hint(name, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + tab))));
    }
    if (!others.isEmpty())
        addNetworkMenu(others);
}

void CaptionsPanel::addNetworkMenu(const QList<int> &tabs)
{
    auto *chip =
        new Button(m_theme, Button::Kind::Quiet, tr("Network", "one more, to write captions for"));
    chip->setSize(Button::Size::Small);
    chip->setIconName(u"add"_s);
    chip->setAccessibleName(tr("Captions for another network"));
    chip->setToolTip(chip->accessibleName());
    m_tabFlow->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, chip, tabs] {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"captionNetworks"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const int tab : tabs)
            menu->addAction(
                Format::networkLabel(m_shown.at(tab - 1)), this, [this, tab] { showNetwork(tab); });
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
    });
}

void CaptionsPanel::addHead(
    FlowLayout &flow, QAbstractButton *head, bool on, std::function<void()> chosen)
{
    head->setCheckable(true);
    head->setChecked(on);
    flow.addWidget(head);
    // Queued: it goes with the others.
    connect(head, &QAbstractButton::clicked, this, std::move(chosen), Qt::QueuedConnection);
}

void CaptionsPanel::openCopies(int index, const QPoint &at)
{
    const Caption &caption = m_captions.at(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"captionCopies"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, std::optional<Network> network,
                         const QString &language) {
        menu->addAction(
                text, this, [this, index, network, language] { copy(index, network, language); })
            ->setEnabled(m_captions.size() < StoryLimits::captions);
    };
    if (caption.network)
        add(tr("For any network"), std::nullopt, caption.language);
    for (const Network network : std::as_const(m_shown)) {
        if (caption.network != network)
            add(tr("For %1", "a network").arg(Format::networkLabel(network)), network,
                caption.language);
    }
    menu->addSeparator();
    const QStringList languages = languagesShown();
    for (const QString &language : languages) {
        if (language != caption.language)
            add(tr("In %1", "a language").arg(Format::languageLabel(language)), caption.network,
                language);
    }
    menu->popup(at);
}

// The next network that has none in this language; nothing when each has.
std::optional<Network> CaptionsPanel::nextNetwork() const
{
    for (const Network network : m_shown) {
        if (!m_allowed.isEmpty() && !m_allowed.contains(network))
            continue;
        const bool written = std::any_of(
            m_captions.begin(), m_captions.end(), [this, network](const Caption &caption) {
                return caption.network == network && caption.language == m_language;
            });
        if (!written)
            return network;
    }
    return std::nullopt;
}

void CaptionsPanel::refreshFoot()
{
    const bool full = m_captions.size() >= StoryLimits::captions;
    const auto next = nextNetwork();
    m_copyOn->setVisible(!m_readOnly && !full && m_current >= 0 && next.has_value());
    if (next)
        m_copyOn->setText(tr("Copy to %1", "a network").arg(Format::networkLabel(*next)));
    m_copyOn->updateGeometry();
    m_add->setVisible(!m_readOnly);
    m_add->setEnabled(!full);
    m_next->setHidden(m_readOnly || full);
    m_next->setSentence(shown().isEmpty()
            ? tr("No caption here. Ambassadors then see those for any network.")
            : tr("Write the next caption: a question, a figure, a person. Several tones lead to "
                 "fewer posts that look alike."));
}

} // namespace Relais::Ui
