// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/directorypage.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/lists/colleaguerows.h"
#include "ui/common/outside.h"
#include "ui/common/pagekeys.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/directory/colleaguecard.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrlQuery>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int findingWidth = 460;

QComboBox *choiceNamed(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

DirectoryPage::DirectoryPage(Theme &theme, DirectoryService &directory, QWidget *parent)
    : Page(parent)
    , m_directory(directory)
    , m_team(choiceNamed(tr("Team")))
    , m_skill(choiceNamed(tr("Topic")))
    , m_notice(new Banner(theme, Tone::Warn, u"offline"_s))
    , m_list(new ColleagueList(theme))
    , m_empty(new EmptyState(theme))
    , m_more(new TextLabel(
          theme, TextStyle::Small, &Tokens::muted, tr("There are more: write more of the name.")))
    , m_card(new ColleagueCard(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_notice->hide();
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenPanels);
    row->addWidget(makeLeft(theme));
    row->addWidget(m_card, 1);
    column->addLayout(row, 1);
    connectCard();
    addFilterKey(*this, *m_team);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &DirectoryPage::ask);
}

QWidget *DirectoryPage::makeLeft(Theme &theme)
{
    auto *left = new QWidget;
    left->setFixedWidth(theme.scaled(findingWidth));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_team, 1);
    choices->addWidget(m_skill, 1);
    column->addLayout(choices);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    m_more->hide();
    column->addWidget(m_more);
    auto *mine = new Button(theme, Button::Kind::Quiet, tr("What colleagues find of me"));
    mine->setSize(Button::Size::Small);
    mine->setIconName(u"privacy"_s);
    column->addWidget(mine, 0, Qt::AlignLeading);
    connect(mine, &QPushButton::clicked, this, &DirectoryPage::choiceRequested);
    connect(m_team, &QComboBox::activated, this, &DirectoryPage::ask);
    connect(m_skill, &QComboBox::activated, this, &DirectoryPage::ask);
    connect(m_list, &ColleagueList::selectionMoved, this,
        [this] { m_card->setColleague(m_list->selected()); });
    connect(m_list, &ColleagueList::opened, m_card, &ColleagueCard::takeFocus);
    return left;
}

void DirectoryPage::connectCard()
{
    connect(m_card, &ColleagueCard::mentionAsked, this, [this] {
        if (const auto &colleague = m_card->colleague())
            Q_EMIT mentionRequested(*colleague);
    });
    connect(m_card, &ColleagueCard::postsAsked, this, [this] {
        if (const auto &colleague = m_card->colleague())
            Q_EMIT postsRequested(colleague->name);
    });
    connect(m_card, &ColleagueCard::mailAsked, this, [this] {
        if (const auto &colleague = m_card->colleague()) {
            QUrl mail;
            mail.setScheme(u"mailto"_s);
            mail.setPath(colleague->email);
            if (!QDesktopServices::openUrl(mail))
                giveAddress(colleague->email);
        }
    });
    connect(m_card, &ColleagueCard::cardAsked, this, [this] {
        if (const auto &colleague = m_card->colleague())
            Outside::open(colleague->card, this);
    });
}

void DirectoryPage::giveAddress(const QString &email)
{
    QGuiApplication::clipboard()->setText(email);
    m_notice->setLook(Tone::Warn, u"warning"_s);
    m_notice->setMessage({}, tr("No program opened for it. The address is on the clipboard."));
    m_notice->show();
}

QString DirectoryPage::title() const
{
    return tr("Colleagues");
}

QString DirectoryPage::subtitle() const
{
    return m_found > 0 ? tr("%n found", "colleagues", m_found) : QString();
}

QString DirectoryPage::searchHint() const
{
    return tr("Search by name");
}

void DirectoryPage::search(const QString &text)
{
    m_name = text;
    m_soon.start();
}

void DirectoryPage::searchLeft()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> DirectoryPage::areas() const
{
    return { m_team, m_list, m_card };
}

void DirectoryPage::opened()
{
    fillChoices();
    ask();
    m_list->setFocus(Qt::OtherFocusReason);
}

void DirectoryPage::fillChoices()
{
    const auto fill = [](QComboBox *box, const QString &all, const auto &things, const auto &name) {
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const auto &thing : things)
            box->addItem(name(thing), thing.id.value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    const auto teams = m_directory.teams();
    fill(m_team, tr("All teams"), teams.value_or(QList<Team>()),
        [](const Team &team) { return team.name; });
    const auto topics = m_directory.topics();
    fill(m_skill, tr("All topics"), topics.value_or(QList<Topic>()),
        [](const Topic &topic) { return topicLabel(topic); });
    m_card->setTopics(topics.value_or(QList<Topic>()));
}

DirectoryQuery DirectoryPage::query() const
{
    return { m_name, { m_team->currentData().toString() }, { m_skill->currentData().toString() } };
}

void DirectoryPage::ask()
{
    m_soon.stop();
    const int number = ++m_asked;
    whenDone(m_directory.find(query()), this,
        [this, number](const Result<DirectoryService::Found> &found) {
            if (number == m_asked)
                showFound(found);
        });
}

// Without the server nobody knows who entered themselves.
void DirectoryPage::showNobody(bool offline)
{
    if (query() != DirectoryQuery())
        m_empty->setContent(u"person"_s, Tone::Neutral, tr("Nobody is found by this"),
            tr("Who hides their team or topics is found by name alone, and some do not want to be "
               "found."));
    else if (offline)
        m_empty->setContent(u"person"_s, Tone::Neutral, tr("Nobody is kept here"),
            tr("Whom you find is kept for a week, for when your company does not answer."));
    else
        m_empty->setContent(u"person"_s, Tone::Neutral, tr("Nobody has entered themselves yet"),
            tr("Be the first: say what colleagues may find of you."));
}

void DirectoryPage::showFound(const Result<DirectoryService::Found> &found)
{
    const QString offline =
        tr("Your company does not answer just now. These are colleagues whom you found here within "
           "the last week.");
    m_notice->setLook(Tone::Warn, u"offline"_s);
    m_notice->setMessage(
        {}, !found ? ErrorWords::sentence(found.error()) : (found->offline ? offline : QString()));
    m_notice->setVisible(!found || found->offline);
    if (!found)
        return;
    m_found = int(found->colleagues.size());
    m_list->setColleagues(found->colleagues);
    m_list->setVisible(m_found > 0);
    m_empty->setVisible(m_found == 0);
    showNobody(found->offline);
    m_more->setVisible(found->more);
    Q_EMIT headChanged();
}

} // namespace Relais::Ui
