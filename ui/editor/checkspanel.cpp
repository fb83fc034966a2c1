// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/checkspanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/keynames.h"
#include "ui/common/words/storywords.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int lineHeight = 24;
}

ChecksPanel::ChecksPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(new Tag(theme))
    , m_rows(new QWidget)
    , m_column(new QVBoxLayout(m_rows))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Checks")));
    head->addStretch(1);
    head->addWidget(m_summary);
    setToolTip(KeyNames::hint(tr("The next one that is not met"), QKeySequence(Qt::Key_F8)));
    column->addLayout(head);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    column->addWidget(m_rows);
}

void ChecksPanel::setChecks(const QList<StoryCheck> &checks)
{
    QList<StoryCheck> sorted = checks;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const StoryCheck &a, const StoryCheck &b) { return a.level > b.level; });
    if (sorted == m_checks)
        return;
    m_checks = sorted;
    qDeleteAll(m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const StoryCheck &check : std::as_const(m_checks))
        m_column->addWidget(rowFor(check));
    const auto count = std::count_if(m_checks.begin(), m_checks.end(),
        [](const StoryCheck &check) { return check.level != StoryCheck::Level::Good; });
    m_summary->setText(
        count > 0 ? tr("%n to look at", "checks", int(count)) : tr("all is in order"));
    m_summary->setTone(
        count == 0 ? Tone::Good : (mayBeReviewed(m_checks) ? Tone::Warn : Tone::Bad));
}

QWidget *ChecksPanel::rowFor(const StoryCheck &check)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    row->setMinimumHeight(m_theme.scaled(lineHeight));
    const bool good = check.level == StoryCheck::Level::Good;
    const Color color = good
        ? &Tokens::good
        : (check.level == StoryCheck::Level::Warn ? &Tokens::warn : &Tokens::bad);
    const QString icon =
        good ? u"confirm"_s : (check.level == StoryCheck::Level::Warn ? u"warning"_s : u"error"_s);
    line->addWidget(new IconLabel(m_theme, icon, color, 16));
    auto *text = new TextLabel(m_theme, TextStyle::Small, &Tokens::text, StoryWords::check(check));
    if (good)
        text->setElided(true);
    else
        text->setWrapped(); // what is to be mended is read whole
    line->addWidget(text, 1);
    if (good)
        return row;
    auto *show = new Button(m_theme, Button::Kind::Quiet, tr("Show"));
    show->setSize(Button::Size::Small);
    show->setAccessibleDescription(StoryWords::check(check));
    line->addWidget(show);
    connect(show, &QPushButton::clicked, this, [this, check] { Q_EMIT showAsked(check); });
    return row;
}

void ChecksPanel::showNext()
{
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        const StoryCheck &check = m_checks.at((m_next + i) % m_checks.size());
        if (check.level == StoryCheck::Level::Good)
            continue;
        m_next = (m_next + i + 1) % m_checks.size();
        Q_EMIT showAsked(check);
        return;
    }
}

} // namespace Relais::Ui
