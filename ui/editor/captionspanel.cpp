// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/captionspanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/keynames.h"
#include "ui/common/textlabel.h"
#include "ui/composer/textfield.h"
#include "ui/editor/captionbox.h"

#include <QBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
bool sameTexts(const QList<Caption> &a, const QList<Caption> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const Caption &one, const Caption &other) {
            return one.text == other.text && one.network == other.network
                && one.language == other.language;
        });
}
} // namespace

CaptionsPanel::CaptionsPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(6, m_chips, true))
    , m_tabs(new QWidget)
    , m_tabFlow(new FlowLayout(6, m_tabs))
    , m_boxes(new QWidget)
    , m_column(new QVBoxLayout(m_boxes))
    , m_hint(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_add(new Button(theme, Button::Kind::Normal, tr("Caption")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 14);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_tabs);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    column->addWidget(m_boxes);
    m_hint->setWrapped();
    column->addWidget(m_hint);
    m_add->setIconName(u"add"_s);
    m_add->setSize(Button::Size::Small);
    m_add->setToolTip(tr("One more caption for this network and language (Ctrl Shift C)"));
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &CaptionsPanel::add);
    rebuild();
}

QWidget *CaptionsPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Captions")));
    row->addWidget(m_count);
    row->addWidget(m_chips, 1);
    return head;
}

void CaptionsPanel::setLanguages(const QStringList &languages)
{
    m_languages = languages;
    refreshHeads();
}

void CaptionsPanel::showNetworks()
{
    const std::optional<Network> chosen = network();
    QList<Network> used;
    for (const Caption &caption : std::as_const(m_captions)) {
        if (caption.network)
            used.append(*caption.network);
    }
    m_shown = joined(m_offered, used);
    m_tab = chosen ? int(m_shown.indexOf(*chosen)) + 1 : 0;
}

void CaptionsPanel::setStory(const Story &story)
{
    // Ids are given when a story is stored: no reason to make boxes anew under the person's hands.
    const bool other = !sameTexts(m_captions, story.captions) || m_storyLanguage != story.language;
    const bool disclosed = m_disclosure != story.disclosure;
    m_captions = story.captions;
    showNetworks();
    m_disclosure = story.disclosure;
    if (m_language.isEmpty() || m_storyLanguage != story.language)
        m_language = story.language;
    m_storyLanguage = story.language;
    if (other)
        rebuild();
    else if (disclosed)
        for (CaptionBox *box : m_boxes->findChildren<CaptionBox *>())
            box->setDisclosure(m_disclosure);
}

void CaptionsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (CaptionBox *box : m_boxes->findChildren<CaptionBox *>())
        box->setReadOnly(readOnly);
}

std::optional<Network> CaptionsPanel::network() const
{
    return m_tab == 0 ? std::nullopt : std::optional(m_shown.at(m_tab - 1));
}

QList<int> CaptionsPanel::shown() const
{
    QList<int> indices;
    for (int i = 0; i < int(m_captions.size()); ++i) {
        const Caption &caption = m_captions.at(i);
        if (caption.network == network() && caption.language == m_language)
            indices.append(i);
    }
    return indices;
}

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
    const auto count = [this](const auto &matches) {
        const auto found = std::count_if(m_captions.begin(), m_captions.end(), matches);
        return found > 0 ? QString(u' ' + Format::number(found)) : QString();
    };
    for (QWidget *chips : { m_tabs, m_chips })
        qDeleteAll(chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    addTabs();
    for (const QString &language : languagesShown()) {
        const QString figure =
            count([&language](const Caption &c) { return c.language == language; });
        const QString text = language.section(u'-', 0, 0).toUpper() + figure;
        Chip *chip = addChip(*m_chipFlow, text, language == m_language, [this, language] {
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
        Chip *chip = addChip(*m_tabFlow, text, tab == m_tab, [this, tab] { showNetwork(tab); });
        if (tab < 9)
            chip->setToolTip(
                KeyNames::hint(name, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + tab))));
    }
    if (!others.isEmpty())
        addNetworkMenu(others);
}

void CaptionsPanel::addNetworkMenu(const QList<int> &tabs)
{
    auto *chip = new Chip(m_theme, tr("Network", "one more, to write captions for"));
    chip->setIconName(u"add"_s);
    chip->setCheckable(false);
    chip->setAccessibleName(tr("Captions for another network"));
    chip->setToolTip(chip->accessibleName());
    m_tabFlow->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, chip, tabs] {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"captionNetworks"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const int tab : tabs)
            menu->addAction(
                Format::networkLabel(m_shown.at(tab - 1)), this, [this, tab] { showNetwork(tab); });
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
    });
}

Chip *CaptionsPanel::addChip(
    FlowLayout &flow, const QString &text, bool on, std::function<void()> chosen)
{
    auto *chip = new Chip(m_theme, text);
    chip->setCheckable(true);
    chip->setChecked(on);
    flow.addWidget(chip);
    // Queued: the chip goes with the others.
    connect(chip, &Chip::clicked, this, std::move(chosen), Qt::QueuedConnection);
    return chip;
}

void CaptionsPanel::rebuild()
{
    qDeleteAll(m_boxes->findChildren<CaptionBox *>(Qt::FindDirectChildrenOnly));
    const QList<int> indices = shown();
    for (const int index : indices)
        addBox(index, index == indices.constFirst());
    if (!indices.contains(m_current))
        m_current = indices.value(0, -1);
    m_hint->setText(indices.isEmpty()
            ? tr("No caption here. Ambassadors then see those for any network.")
            : tr("Ambassadors see these in turn. Another tone, a question or a figure leads to "
                 "fewer posts that look alike.")
                + u' '
                + tr("{first name}, {job}, {city}, {team} and {company} become those of whoever "
                     "relays."));
    refreshHeads();
    Q_EMIT currentChanged();
}

void CaptionsPanel::addBox(int index, bool first)
{
    auto *box = new CaptionBox(m_theme, m_captions.at(index), m_disclosure);
    box->setReadOnly(m_readOnly);
    box->setFirst(first);
    box->setObjectName(u"caption"_s + QString::number(index));
    m_column->addWidget(box);
    connect(box, &CaptionBox::edited, this, [this, index](const QString &text) {
        m_captions[index].text = text;
        m_current = index;
        Q_EMIT edited();
        Q_EMIT currentChanged();
    });
    connect(box, &CaptionBox::focused, this, [this, index] {
        m_current = index;
        Q_EMIT currentChanged();
    });
    connect(
        box, &CaptionBox::removeAsked, this, [this, index] { remove(index); },
        Qt::QueuedConnection); // the box goes with it
    connect(
        box, &CaptionBox::moveAsked, this, [this, index](int by) { move(index, by); },
        Qt::QueuedConnection);
    connect(box, &CaptionBox::copyAsked, this,
        [this, index](const QPoint &at) { openCopies(index, at); });
}

void CaptionsPanel::add()
{
    if (m_readOnly || m_captions.size() >= StoryLimits::captions)
        return;
    Caption caption;
    caption.network = network();
    caption.language = m_language;
    m_captions.append(caption);
    m_current = int(m_captions.size()) - 1;
    rebuild();
    showCaption(m_current);
    Q_EMIT edited();
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

// The copy is another caption: what was relayed with the first does not count for it.
void CaptionsPanel::copy(int index, std::optional<Network> network, const QString &language)
{
    if (m_readOnly || index >= m_captions.size() || m_captions.size() >= StoryLimits::captions)
        return;
    Caption made;
    made.network = network;
    made.language = language;
    made.text = m_captions.at(index).text;
    m_captions.append(made);
    const auto last = int(m_captions.size()) - 1;
    rebuild();
    showCaption(last);
    Q_EMIT edited();
}

void CaptionsPanel::remove(int index)
{
    if (index >= m_captions.size())
        return;
    m_captions.removeAt(index);
    m_current = -1;
    rebuild();
    Q_EMIT edited();
}

void CaptionsPanel::move(int index, int by)
{
    const QList<int> indices = shown();
    const qsizetype to = indices.indexOf(index) + by;
    if (m_readOnly || to < 0 || to >= indices.size())
        return;
    m_captions.swapItemsAt(index, indices.at(to));
    m_current = indices.at(to);
    rebuild();
    showCaption(m_current);
    Q_EMIT edited();
}

void CaptionsPanel::showCaption(int index)
{
    if (index < 0 || index >= m_captions.size())
        return;
    m_current = index;
    const Caption &caption = m_captions.at(index);
    const int tab = caption.network ? int(m_shown.indexOf(*caption.network)) + 1 : 0;
    if (tab != m_tab || caption.language != m_language) {
        m_tab = tab;
        m_language = caption.language;
        rebuild();
    }
    if (auto *box = m_boxes->findChild<CaptionBox *>(u"caption"_s + QString::number(index)))
        box->field().setFocus(Qt::OtherFocusReason);
}

void CaptionsPanel::showNetwork(int tab)
{
    if (tab < 0 || tab > m_shown.size())
        return;
    m_tab = tab;
    rebuild();
}

std::optional<Caption> CaptionsPanel::current() const
{
    return m_current >= 0 && m_current < m_captions.size() ? std::optional(m_captions.at(m_current))
                                                           : std::nullopt;
}

} // namespace Relais::Ui
