// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/storychoice.h"

#include "core/domain/text/folding.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace Relais::Ui {

namespace {
constexpr int choiceWidth = 480;
constexpr int choiceHeight = 260; // of the list
} // namespace

StoryChoice::StoryChoice(Theme &theme, const QList<Entry> &stories, QWidget *parent, For what)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_use(new Button(theme, Button::Kind::Primary,
          what == For::Link ? tr("Give it this link") : tr("Keep as its translation")))
{
    const bool link = what == For::Link;
    setWindowTitle(link ? tr("Which story gets this link?") : tr("Which story does it tell?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_search->setPlaceholderText(tr("Search stories"));
    m_search->setAccessibleName(tr("Search stories"));
    column->addWidget(m_search);
    m_list->setAccessibleName(link ? tr("Stories") : tr("Stories in other languages"));
    m_list->setMinimumSize(theme.scaled(choiceWidth), theme.scaled(choiceHeight));
    for (const Entry &story : stories) {
        auto *item = new QListWidgetItem(
            tr("%1 · %2, %3", "title, language, state")
                .arg(story.title, Format::languageLabel(story.language), story.state),
            m_list);
        item->setData(Qt::UserRole, story.id.value);
    }
    column->addWidget(m_list, 1);
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        link ? tr("The rest of the story stays as it is. What was approved waits as a draft until "
                  "somebody approves it anew; until then members see the old link.")
             : tr("The draft takes kind, topics, campaign, audience, days and rules from it, and "
                  "is for those who read its own language."));
    note->setWrapped();
    column->addWidget(note);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    auto *leave = new Button(theme, Button::Kind::Normal, tr("Cancel"));
    leave->setAutoDefault(false);
    acts->addWidget(leave);
    acts->addWidget(m_use);
    column->addLayout(acts);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &StoryChoice::take);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &StoryChoice::take);
    connect(m_search, &QLineEdit::textChanged, this, &StoryChoice::find);
    find({});
    m_search->setFocus(Qt::OtherFocusReason);
}

QString StoryChoice::mainLanguage(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

// What does not fit is hidden, and the first that does is marked unless one was.
void StoryChoice::find(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!Text::folded(item->text()).contains(Text::folded(text.trimmed())));
        if (!first && !item->isHidden())
            first = item;
    }
    const QListWidgetItem *marked = m_list->currentItem();
    if (!marked || marked->isHidden())
        m_list->setCurrentItem(first);
    m_use->setEnabled(first != nullptr);
}

void StoryChoice::move(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void StoryChoice::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    Q_EMIT chosen({ item->data(Qt::UserRole).toString() });
    accept();
}

// The arrows move in the list wherever the focus is.
void StoryChoice::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else if (moves)
        move(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace Relais::Ui
