// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composerview.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"
#include "ui/common/words/toldwords.h"
#include "ui/composer/accountchips.h"
#include "ui/composer/checksrow.h"
#include "ui/composer/choicesrow.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/editorbox.h"
#include "ui/composer/emojilist.h"
#include "ui/composer/emojipicker.h"
#include "ui/composer/picturelist.h"
#include "ui/composer/previews.h"
#include "ui/composer/spellmarks.h"
#include "ui/composer/storyhead.h"
#include "ui/composer/textfield.h"

#include <QGridLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int panelTextHeight = 132;
constexpr int pageTextHeight = 216;
constexpr int severalTextHeight = 168;
constexpr int pagePreviewWidth = 344;
constexpr int severalChecksWidth = 508;

QVBoxLayout *columnOf(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

ComposerView::ComposerView(
    Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_head(new StoryHead(theme, this))
    , m_noticePlace(new QWidget(this))
    , m_chips(new AccountChips(theme, composition, this))
    , m_editors(new QWidget(this))
    , m_editorGrid(new QGridLayout(m_editors))
    , m_common(new EditorBox(theme, composition, {}, m_editors))
    , m_checks(new ChecksRow(theme, composition, this))
    , m_picture(new PictureList(theme, composition, pictures, this))
    , m_choices(new ChoicesRow(theme, composition, this))
    , m_previews(new Previews(theme, composition, pictures, this))
    , m_why(new Card(theme, this))
    , m_whyText(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_whyMeta(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_footer(new ComposerFooter(theme, composition, this))
{
    columnOf(this, 0);
    columnOf(m_noticePlace, 0);
    m_noticePlace->hide();
    m_editorGrid->setContentsMargins(0, 0, 0, 0);
    m_editorGrid->setSpacing(12);
    auto *why = new QVBoxLayout(m_why);
    why->setContentsMargins(13, 11, 13, 11);
    why->setSpacing(4);
    why->addWidget(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, tr("Why share it")));
    m_whyText->setWrapped();
    why->addWidget(m_whyText);
    why->addWidget(m_whyMeta);

    connect(m_common, &EditorBox::imageRequested, this, &ComposerView::wantPicture);
    connect(m_common, &EditorBox::emojiRequested, this, [this] { pickEmoji(*m_common); });
    connect(m_checks, &ChecksRow::imageRequested, this, &ComposerView::wantPicture);
    connect(m_footer, &ComposerFooter::relayRequested, this, &ComposerView::relayRequested);
    connect(m_footer, &ComposerFooter::scheduleRequested, this, &ComposerView::scheduleRequested);
    connect(&composition, &Composition::opened, this, [this] {
        m_pictureWanted = false;
        m_emojiFor = nullptr; // it was asked for in the words before
    });
    connect(&composition, &Composition::changed, this, &ComposerView::refreshOwnTexts);
    addShortcuts();
    setMode(Mode::Panel);
}

void ComposerView::setMode(Mode mode)
{
    if (m_body && mode == m_mode)
        return;
    m_mode = mode;
    QWidget *before = m_body;
    m_head->setPlace(mode == Mode::Panel ? StoryHead::Place::Panel : StoryHead::Place::Bar);
    m_footer->setPlace(
        mode == Mode::Panel ? ComposerFooter::Place::Panel : ComposerFooter::Place::Page);
    m_checks->setStacked(mode != Mode::Panel);
    m_previews->setAllShown(mode == Mode::Several);
    m_previews->setShape(
        mode == Mode::Page ? PreviewCard::Shape::Above : PreviewCard::Shape::Beside);
    m_common->setHeadShown(mode == Mode::Several);
    m_why->setParent(this); // kept when the arrangement that shows it goes
    m_why->hide();
    placeEditors();
    m_body = mode == Mode::Panel ? panelBody() : mode == Mode::Page ? pageBody() : severalBody();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_head);
    column->addWidget(m_body, 1);
    column->addWidget(m_footer);
    // Parts that change their parent are hidden by it.
    for (QWidget *part :
        QWidgetList { m_head, m_body, m_footer, m_chips, m_editors, m_checks, m_previews })
        part->show();
    delete before;
    refreshOwnTexts();
}

QWidget *ComposerView::panelBody()
{
    auto *content = new QWidget;
    auto *column = columnOf(content, 14);
    column->setContentsMargins(20, 0, 20, 14);
    column->addWidget(m_noticePlace);
    column->addWidget(m_chips);
    column->addWidget(m_editors);
    column->addWidget(m_checks);
    column->addWidget(m_choices);
    column->addWidget(m_picture);
    column->addWidget(m_previews);
    column->addStretch();
    return scrolled(content);
}

// Beside the list nothing of it is cut: what scrolls up and down cannot be reached sideways.
QSize ComposerView::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    const auto *area = m_mode == Mode::Panel ? qobject_cast<QScrollArea *>(m_body) : nullptr;
    if (area)
        least.rwidth() = std::max(least.width(),
            area->widget()->minimumSizeHint().width()
                + area->verticalScrollBar()->sizeHint().width());
    return least;
}

QWidget *ComposerView::pageBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    auto *left = new QWidget;
    auto *column = columnOf(left, 12);
    column->addWidget(m_noticePlace);
    column->addWidget(m_chips);
    column->addWidget(m_editors);
    column->addWidget(m_checks);
    column->addWidget(m_choices);
    column->addWidget(m_picture);
    column->addStretch();
    row->addWidget(scrolled(left), 1);
    auto *right = new QWidget;
    auto *side = columnOf(right, 10);
    side->addWidget(m_previews);
    side->addWidget(m_why);
    m_why->show();
    side->addStretch();
    QScrollArea *previews = scrolled(right);
    previews->setFixedWidth(pagePreviewWidth);
    row->addWidget(previews);
    return body;
}

QWidget *ComposerView::severalBody()
{
    auto *content = new QWidget;
    auto *column = columnOf(content, 10);
    column->setContentsMargins(24, 0, 24, 14);
    column->addWidget(m_noticePlace);
    column->addWidget(m_chips);
    column->addWidget(m_editors);
    column->addWidget(m_choices);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Previews")));
    title->addWidget(
        new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, tr("as a reader sees them")), 1);
    column->addLayout(title);
    column->addWidget(m_previews);
    auto *checks = new Card(m_theme);
    checks->setMaximumWidth(severalChecksWidth);
    auto *inner = columnOf(checks, 10);
    inner->setContentsMargins(15, 13, 15, 13);
    inner->addWidget(m_checks);
    column->addWidget(checks);
    m_picture->setMaximumWidth(severalChecksWidth);
    column->addWidget(m_picture);
    column->addStretch();
    return scrolled(content);
}

void ComposerView::placeEditors()
{
    const int columns = m_mode == Mode::Several ? 2 : 1;
    const int height = m_mode == Mode::Several ? severalTextHeight
        : m_mode == Mode::Page                 ? pageTextHeight
                                               : panelTextHeight;
    int at = 0;
    for (EditorBox *box : QList<EditorBox *> { m_common } + m_own) {
        m_editorGrid->removeWidget(box);
        m_editorGrid->addWidget(box, at / columns, at % columns);
        box->setTextHeight(m_theme.scaled(height));
        ++at;
    }
    if (m_mode != Mode::Several)
        m_picture->setMaximumWidth(QWIDGETSIZE_MAX);
}

void ComposerView::refreshOwnTexts()
{
    QList<AccountId> parted;
    for (const Account &account : m_composition.accounts()) {
        if (m_composition.isTicked(account.id) && m_composition.isParted(account.id))
            parted.append(account.id);
    }
    QList<AccountId> shown;
    for (const EditorBox *box : std::as_const(m_own))
        shown.append(box->account());
    if (parted != shown) {
        for (EditorBox *box : std::as_const(m_own))
            box->deleteLater();
        m_own.clear();
        for (const AccountId &id : parted) {
            auto *box = new EditorBox(m_theme, m_composition, id, m_editors);
            box->setHeadShown(true);
            box->show();
            spell(*box);
            m_own.append(box);
        }
        placeEditors();
    }
    const Draft &draft = m_composition.draft();
    const bool any = m_composition.story().image.has_value() || !draft.picture.isEmpty();
    m_picture->setVisible(m_pictureWanted
        || (any
            && (m_mode != Mode::Panel || !draft.withImage || !draft.picture.isEmpty()
                || !draft.more.isEmpty())));
    m_choices->refresh(); // it was hidden when it changed its place
}

void ComposerView::showStory(const QueueService::Row &row, const QDateTime &now)
{
    m_head->showStory(row, now);
    m_whyText->setText(row.story.summary);
    m_why->setVisible(m_mode == Mode::Page && !row.story.summary.isEmpty());
    QStringList meta { ToldWords::colleagues(row.story.colleagues) };
    if (const QString begins = StoryWords::takesPlace(row.story, now); !begins.isEmpty())
        meta.prepend(begins);
    if (const QString left = Format::timeLeft(row.story.expiry, now); !left.isEmpty())
        meta << left;
    m_whyMeta->setText(meta.join(u" · "_s));
}

void ComposerView::setAuthor(const PreviewAuthor &author)
{
    m_previews->setAuthor(author);
}

void ComposerView::setNotice(
    Tone tone, const QString &icon, const QString &title, const QString &text)
{
    const QString shown = icon + title + text;
    if (std::exchange(m_noticeShown, shown) == shown)
        return;
    delete std::exchange(m_notice, nullptr);
    m_noticePlace->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_notice = new Banner(m_theme, tone, icon);
    m_noticePlace->layout()->addWidget(m_notice);
    m_notice->setMessage(title, text);
}

void ComposerView::wantPicture()
{
    m_pictureWanted = true;
    m_picture->show();
    m_picture->takeFocus();
}

void ComposerView::focusText()
{
    m_common->field().setFocus(Qt::ShortcutFocusReason);
}

void ComposerView::partCurrent()
{
    const QList<AccountId> &ticked = m_composition.draft().accounts;
    const auto *focus = focusWidget();
    for (const EditorBox *box : std::as_const(m_own)) {
        if (focus && box->isAncestorOf(focus)) {
            m_composition.join(box->account());
            return;
        }
    }
    for (const AccountId &id : ticked) {
        if (!m_composition.isParted(id) && ticked.size() > 1) {
            m_composition.part(id);
            return;
        }
    }
}

void ComposerView::setSpelling(Spelling &spelling)
{
    m_spelling = &spelling;
    spell(*m_common);
    for (EditorBox *box : std::as_const(m_own))
        spell(*box);
}

void ComposerView::spell(EditorBox &box)
{
    if (!m_spelling)
        return;
    auto *marks =
        new SpellMarks(*m_spelling, box.field(), [this] { return m_composition.language(); });
    connect(&m_composition, &Composition::opened, marks, &SpellMarks::look);
}

EditorBox &ComposerView::currentBox() const
{
    const auto *focus = focusWidget();
    for (EditorBox *box : m_own) {
        if (focus && box->isAncestorOf(focus))
            return *box;
    }
    return *m_common;
}

void ComposerView::pickEmoji(EditorBox &box)
{
    if (box.field().isReadOnly())
        return;
    if (!m_emoji) {
        m_emoji = new EmojiPicker(m_theme, window());
        connect(m_emoji, &EmojiPicker::chosen, this, [this](const QString &emoji) {
            m_recentEmoji = withRecent(m_recentEmoji, emoji);
            if (m_emojiFor)
                m_emojiFor->insert(emoji);
            Q_EMIT recentEmojiChanged(m_recentEmoji);
        });
    }
    m_emojiFor = &box;
    const QRect cursor = box.field().cursorRect();
    const QPoint at = box.field().viewport()->mapTo(window(), cursor.topLeft());
    m_emoji->ask(m_recentEmoji, { at, cursor.size() }, &box.field());
}

} // namespace Relais::Ui
