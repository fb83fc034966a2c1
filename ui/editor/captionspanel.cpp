// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/captionspanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"
#include "ui/composer/textfield.h"
#include "ui/editor/captionbox.h"
#include "ui/editor/nextcaption.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

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
    , m_count(new Tag(theme))
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(6, m_chips, true))
    , m_tabs(new QWidget)
    , m_tabFlow(new FlowLayout(0, m_tabs))
    , m_boxes(new QWidget)
    , m_column(new QVBoxLayout(m_boxes))
    , m_next(new NextCaption(theme))
    , m_copyOn(new Button(theme, Button::Kind::Quiet, {}))
    , m_add(new Button(theme, Button::Kind::Normal, tr("Caption")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *parts = new QVBoxLayout(card);
    parts->setContentsMargins(0, 10, 0, 12);
    parts->setSpacing(0);
    parts->addWidget(makeHead());
    m_tabs->setContentsMargins(4, 0, 4, 0);
    parts->addWidget(m_tabs);
    parts->addWidget(lineAcross(theme));
    parts->addWidget(makeBoxes());
    rebuild();
}

QWidget *CaptionsPanel::makeBoxes()
{
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(14, 12, 14, 0);
    column->setSpacing(8);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    column->addWidget(m_boxes);
    m_next->setToolTip(
        tr("{first name}, {job}, {city}, {team} and {company} become those of whoever relays."));
    column->addWidget(m_next);
    auto *foot = new FlowLayout(8);
    m_add->setIconName(u"add"_s);
    m_add->setToolTip(tr("One more caption for this network and language (Ctrl Shift C)"));
    for (Button *button : { m_add, m_copyOn }) {
        button->setSize(Button::Size::Small);
        foot->addWidget(button);
    }
    foot->addWidget(new TextLabel(
        m_theme, TextStyle::Small, &Tokens::muted, tr("Ambassadors see these in turn")));
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &CaptionsPanel::add);
    connect(m_next, &QAbstractButton::clicked, this, &CaptionsPanel::add);
    connect(m_copyOn, &QPushButton::clicked, this, [this] {
        if (const auto next = nextNetwork())
            copy(m_current, next, m_language);
    });
    return below;
}

QWidget *CaptionsPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 0, 14, 0);
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
    m_allowed = story.networks;
    const bool opened = m_story != story.id;
    m_story = story.id;
    if (opened)
        openFirst();
    if (other || opened)
        rebuild();
    else if (disclosed)
        for (CaptionBox *box : m_boxes->findChildren<CaptionBox *>())
            box->setDisclosure(m_disclosure);
}

// Those for any network, or the first network that has some in the story's language.
void CaptionsPanel::openFirst()
{
    m_tab = 0;
    m_language = m_storyLanguage;
    if (!shown().isEmpty())
        return;
    for (const Caption &one : m_captions) {
        if (!one.network || one.language != m_language)
            continue;
        m_tab = int(m_shown.indexOf(*one.network)) + 1;
        return;
    }
}

void CaptionsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refreshFoot();
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

void CaptionsPanel::rebuild()
{
    qDeleteAll(m_boxes->findChildren<CaptionBox *>(Qt::FindDirectChildrenOnly));
    const QList<int> indices = shown();
    for (const int index : indices)
        addBox(index, index == indices.constFirst());
    if (!indices.contains(m_current))
        m_current = indices.value(0, -1);
    refreshHeads();
    choose(m_current);
}

//! Whose network the preview shows; -1: none.
void CaptionsPanel::choose(int index)
{
    m_current = index;
    const auto boxes = m_boxes->findChildren<CaptionBox *>(Qt::FindDirectChildrenOnly);
    for (CaptionBox *box : boxes)
        box->setChosen(box->objectName() == u"caption"_s + QString::number(index));
    refreshFoot();
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
    connect(box, &CaptionBox::focused, this, [this, index] { choose(index); });
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
