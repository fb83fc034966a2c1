// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/editorbox.h"

#include "core/domain/text/hashtags.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/counterlabel.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/composer/accountname.h"
#include "ui/composer/textfield.h"
#include "ui/composer/textmarks.h"
#include "ui/composer/toolongbox.h"
#include "ui/theme/metrics.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int headHeight = 40;
constexpr int betweenTools = 6;
} // namespace

EditorBox::EditorBox(
    Theme &theme, Composition &composition, const AccountId &account, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_account(account)
    , m_field(new TextField(theme))
    , m_link(new TextLabel(theme, TextStyle::Editor, &Tokens::info))
    , m_tooLong(new TooLongBox(theme, composition, account))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2); // the edge, at its widest
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *text = new QVBoxLayout;
    text->setContentsMargins(14, 10, 14, 10);
    text->setSpacing(0);
    text->addWidget(m_field, 1);
    m_link->setElided(true);
    m_link->setToolTip(tr("Stands for each relay's own tracked link; it counts in the length"));
    text->addWidget(m_link);
    column->addLayout(text, 1);
    column->addWidget(makeConfirm());
    column->addWidget(m_tooLong);
    column->addWidget(makeTools());
    m_head->hide();
    connect(m_field, &TextField::edited, this,
        [this](const QString &written) { m_composition.setText(m_account, written); });
    connect(m_field, &TextField::focusChanged, this, qOverload<>(&QWidget::update));
    connect(&composition, &Composition::textReplaced, this, [this](const AccountId &replaced) {
        if (replaced == m_account)
            m_field->replace(m_composition.text(m_account));
    });
    connect(&composition, &Composition::opened, this, [this] {
        m_confirm->hide();
        m_field->open(m_composition.text(m_account));
    });
    connect(&composition, &Composition::changed, this, &EditorBox::refresh);
    followTheme(this, theme);
    m_field->open(composition.text(account));
    refresh();
}

QWidget *EditorBox::makeHead()
{
    m_head = new QWidget;
    m_head->setFixedHeight(m_theme.scaled(headHeight));
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_headText = new TextLabel(m_theme, TextStyle::SmallStrong);
    m_headText->setElided(true);
    if (const Account *own = m_composition.account(m_account)) {
        row->addWidget(new NetworkIcon(m_theme, own->network));
        row->addWidget(m_headText, 1);
        auto *parted = new Tag(m_theme, tr("Parted"));
        parted->setToolTip(tr("Parted from the common text"));
        row->addWidget(parted);
        m_headCount = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted);
        row->addWidget(m_headCount);
        auto *join = new Button(m_theme, Button::Kind::Quiet, tr("Use the common text"));
        join->setSize(Button::Size::Small);
        connect(join, &Button::clicked, this, [this] { m_composition.join(m_account); });
        row->addWidget(join);
    } else {
        row->addWidget(m_headText, 1);
    }
    return m_head;
}

// The counters are one part of the row: without room for all of them they stand in one below.
QWidget *EditorBox::makeTools()
{
    m_tools = new QWidget;
    auto *inner = new QHBoxLayout(m_tools);
    inner->setContentsMargins(8, 9, 8, 8);
    auto *parts = new FlowLayout(betweenTools, nullptr, true);
    parts->setApart(1);
    inner->addLayout(parts, 1);
    auto *acts = new QWidget;
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenTools);
    parts->addWidget(acts);
    if (m_account.isEmpty()) {
        m_suggest = new Button(m_theme, Button::Kind::Normal, tr("Another suggestion"));
        m_suggest->setSize(Button::Size::Small);
        m_suggest->setIconName(u"suggestion"_s);
        connect(m_suggest, &Button::clicked, this, &EditorBox::suggest);
        row->addWidget(m_suggest);
        m_language = Button::iconOnly(m_theme, u"language"_s, tr("Language of the suggestions"));
        connect(m_language, &Button::clicked, this, &EditorBox::chooseLanguage);
        row->addWidget(m_language);
        auto *image = Button::iconOnly(m_theme, u"image"_s, tr("Picture (Ctrl I)"));
        connect(image, &Button::clicked, this, &EditorBox::imageRequested);
        row->addWidget(image);
        auto *emoji = Button::iconOnly(m_theme, u"emoji"_s, tr("Emoji (Ctrl .)"));
        connect(emoji, &Button::clicked, this, &EditorBox::emojiRequested);
        row->addWidget(emoji);
        auto *mention = Button::iconOnly(m_theme, u"mention"_s, tr("Mention someone"));
        connect(mention, &Button::clicked, this, [this] { insert(u"@"_s); });
        row->addWidget(mention);
        m_hashtag = Button::iconOnly(m_theme, u"hashtag"_s, tr("Hashtags of the topics"));
        connect(m_hashtag, &Button::clicked, this, &EditorBox::chooseHashtag);
        row->addWidget(m_hashtag);
        auto *link = Button::iconOnly(m_theme, u"link"_s, tr("Add a link"));
        connect(link, &Button::clicked, this, [this] { insert(u"https://"_s); });
        row->addWidget(link);
    }
    auto *counters = new QWidget;
    m_counters = new FlowLayout(8, counters, true);
    parts->addWidget(counters);
    return m_tools;
}

QWidget *EditorBox::makeConfirm()
{
    m_confirm = new QWidget;
    auto *row = new QHBoxLayout(m_confirm);
    row->setContentsMargins(14, 0, 10, 8);
    row->setSpacing(8);
    m_question = new TextLabel(m_theme, TextStyle::Small, &Tokens::warn);
    m_question->setWrapped(2);
    row->addWidget(m_question, 1, Qt::AlignVCenter);
    auto *keep = new Button(m_theme, Button::Kind::Quiet, tr("Keep my words"));
    auto *replace = new Button(m_theme, Button::Kind::Normal, tr("Replace"));
    for (Button *button : { keep, replace }) {
        button->setSize(Button::Size::Small);
        row->addWidget(button);
    }
    connect(keep, &Button::clicked, this, [this] {
        m_confirm->hide();
        m_field->setFocus();
    });
    connect(replace, &Button::clicked, this, [this] {
        m_confirm->hide();
        m_composition.nextSuggestion();
        m_field->setFocus();
    });
    m_confirm->setFocusProxy(replace);
    m_confirm->hide();
    return m_confirm;
}

void EditorBox::setHeadShown(bool shown)
{
    m_head->setVisible(shown);
}

void EditorBox::setTextHeight(int height)
{
    // 12 + 12 of padding are part of the design's figure; the link's line is within it.
    const int inner = height - 20 - m_theme.lineHeight(TextStyle::Editor);
    m_field->setMinimumHeight(height > 0 ? inner : 3 * m_theme.lineHeight(TextStyle::Editor));
    m_field->setMaximumHeight(height > 0 ? inner : QWIDGETSIZE_MAX);
}

void EditorBox::suggest()
{
    if (!m_suggest || !m_suggest->isEnabled())
        return;
    if (!m_composition.hasOwnWriting()) {
        m_composition.nextSuggestion();
        return;
    }
    m_question->setText(m_composition.isLocked()
            ? tr("This replaces what stands there by words that were approved.")
            : tr("This replaces what you wrote. Ctrl Z undoes it."));
    m_confirm->show();
    m_confirm->setFocus(Qt::TabFocusReason);
}

void EditorBox::chooseLanguage()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const QString &code : QStringList { QString() } + m_composition.captionLanguages()) {
        QAction *action = menu->addAction(
            code.isEmpty() ? tr("Suggestions in any language") : Format::languageLabel(code));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(code == m_composition.captionLanguage());
        connect(action, &QAction::triggered, this, [this, code] {
            m_composition.setCaptionLanguage(code);
            if (!code.isEmpty())
                suggest();
        });
    }
    menu->popup(m_language->mapToGlobal(QPoint(0, m_language->height())));
}

void EditorBox::chooseHashtag()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList missing =
        missingHashtags(m_composition.text(m_account), m_composition.hashtags());
    for (const QString &tag : missing) {
        connect(menu->addAction(tag), &QAction::triggered, this, [this, tag] {
            m_composition.addHashtag(m_account, tag);
            m_field->setFocus();
        });
    }
    menu->popup(m_hashtag->mapToGlobal(QPoint(0, m_hashtag->height())));
}

void EditorBox::insert(const QString &text)
{
    if (m_field->isReadOnly())
        return; // what goes out stays as it was approved
    m_field->insertPlainText(text);
    m_field->setFocus();
}

QList<AccountId> EditorBox::accounts() const
{
    return m_account.isEmpty() ? m_composition.sharing() : QList<AccountId> { m_account };
}

void EditorBox::refresh()
{
    const bool locked = m_composition.isLocked();
    if (m_field->isReadOnly() != locked) {
        m_field->setReadOnly(locked);
        if (locked) // to be read and copied without a mouse, too
            m_field->setTextInteractionFlags(
                m_field->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    }
    m_field->setAccessibleDescription(
        locked ? tr("The approved words; they cannot be changed") : QString());
    const QUrl link = m_composition.sampleLink();
    m_link->setText(link.toDisplayString(QUrl::RemoveScheme).mid(2));
    if (m_suggest) {
        const bool offers = m_composition.mayTakeCaption();
        const bool another = offers && m_composition.hasOtherSuggestion();
        m_suggest->setEnabled(another);
        m_suggest->setToolTip(
            another ? tr("The next suggested text (Alt S)") : tr("There is no other suggestion"));
        m_language->setVisible(offers && m_composition.captionLanguages().size() > 1);
        const QStringList tags = m_composition.hashtags();
        m_hashtag->setVisible(!locked && !tags.isEmpty());
        m_hashtag->setEnabled(!missingHashtags(m_composition.text(m_account), tags).isEmpty());
        if (m_confirm->isVisible() && !m_composition.hasOwnWriting())
            m_confirm->hide();
    }
    refreshHead();
    refreshCounters();
    refreshTooLong();
    update();
}

void EditorBox::refreshHead()
{
    QStringList names;
    for (const AccountId &id : accounts()) {
        if (const Account *account = m_composition.account(id))
            names << Format::networkLabel(account->network);
    }
    names.removeDuplicates();
    if (const Account *own = m_composition.account(m_account))
        m_headText->setText(tr("Own text for %1").arg(accountName(*own, m_composition.accounts())));
    else if (names.isEmpty())
        m_headText->setText(tr("Common text"));
    else
        m_headText->setText(tr("One text for %1").arg(QLocale().createSeparatedList(names)));
    if (m_headCount) {
        if (const AccountCheck *check = m_composition.checkOf(m_account)) {
            m_headCount->setText(CounterLabel::text(check->text, check->partChecks));
            m_headCount->setColor(check->text.overflowAt >= 0 ? &Tokens::bad : &Tokens::muted);
        }
    }
}

void EditorBox::refreshCounters()
{
    QList<const AccountCheck *> checks; // of a network the account that has least room
    const auto room = [](const AccountCheck &of) { return of.text.limit - of.text.length; };
    for (const AccountId &id : accounts()) {
        const AccountCheck *check = m_composition.checkOf(id);
        if (!check || check->text.limit <= 0)
            continue;
        const auto same =
            std::find_if(checks.begin(), checks.end(), [check](const AccountCheck *other) {
                return other->account.network == check->account.network;
            });
        if (same == checks.end())
            checks.append(check);
        else if (room(*check) < room(**same))
            *same = check;
    }
    bool same = checks.size() == m_counterLabels.size();
    for (int i = 0; same && i < checks.size(); ++i)
        same = m_counterLabels.at(i)->network() == checks.at(i)->account.network;
    if (!same) {
        qDeleteAll(m_counterLabels);
        m_counterLabels.clear();
        for (const AccountCheck *check : checks) {
            auto *label = new CounterLabel(m_theme, check->account.network);
            m_counters->addWidget(label);
            m_counterLabels.append(label);
        }
    }
    for (int i = 0; i < checks.size(); ++i)
        m_counterLabels.at(i)->setCheck(checks.at(i)->text, checks.at(i)->partChecks);
    m_tools->setVisible(m_account.isEmpty());
}

void EditorBox::refreshTooLong()
{
    QList<TextRange> facets;
    for (const AccountId &id : accounts()) {
        const AccountCheck *check = m_composition.checkOf(id);
        if (!check || !facets.isEmpty())
            continue;
        facets = facetRanges(check->account.network, check->composedText, check->text.facets);
    }
    const int size = int(m_composition.text(m_account).size());
    facets.removeIf([size](const TextRange &range) { return range.start + range.length > size; });
    m_tooLong->refresh(accounts());
    const AccountId refusing = m_tooLong->refusing();
    m_field->marks().setMarks(facets, refusing.isEmpty() ? -1 : m_composition.fits(refusing));
}

void EditorBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    const bool own = !m_account.isEmpty();
    const bool refused = own && !m_tooLong->refusing().isEmpty() && !m_composition.isLocked();
    const bool focus = m_field->hasFocus();
    fillRounded(painter, rect(), Metrics::radiusBanner,
        m_field->isReadOnly() ? t.sunken : t.surface,
        refused     ? t.bad
            : focus ? t.accent
                    : t.lineStrong,
        refused || focus ? 2 : 1);
    if (m_tools->isVisible())
        painter.fillRect(1, m_tools->y(), width() - 2, 1, t.line);
    if (m_head->isVisible())
        painter.fillRect(1, m_head->geometry().bottom(), width() - 2, 1, t.line);
}

} // namespace Relais::Ui
