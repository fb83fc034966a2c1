// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardpreview.h"

#include "core/domain/member.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/avatar.h"
#include "ui/mycard/cardhead.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int pageInset = 28;
constexpr int urlHeight = 35; // its line comes to it
constexpr int phoneWidth = 375; // px, of the narrower phones
constexpr int itemHeight = 52;
constexpr int leastHeight = 600; // of a page that says little

//! A line across the page, within its frame.
class PageLine final : public QWidget {
public:
    explicit PageLine(Theme &theme)
        : m_theme(theme)
    {
        setFixedHeight(1);
        followTheme(this, theme);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect inside = rect().adjusted(1, 0, -1, 0); // within the frame's edge
        painter.fillRect(inside, m_theme.colors().line);
    }

private:
    Theme &m_theme;
};

} // namespace

CardPreview::CardPreview(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_desktop(new Chip(theme, tr("Desktop")))
    , m_phone(new Chip(theme, tr("Phone")))
    , m_web(new Card(theme))
    , m_address(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_head(new CardHead(theme))
    , m_name(new TextLabel(theme, TextStyle::PageTitle))
    , m_role(new TextLabel(theme, TextStyle::Body, &Tokens::muted))
    , m_about(new TextLabel(theme, TextStyle::Body))
    , m_told(new TextLabel(theme, TextStyle::CardTitle))
    , m_jobs(new TextLabel(
          theme, TextStyle::Small, &Tokens::muted, tr("Here stand the open jobs of your team")))
    , m_own(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, tr("Public page")));
    m_state->setElided(true);
    head->addWidget(m_state, 1);
    head->addWidget(m_desktop);
    head->addWidget(m_phone);
    column->addLayout(head);
    m_web->setEdge(&Tokens::lineStrong);
    m_web->setMinimumHeight(leastHeight);
    m_web->setLayout(new QVBoxLayout);
    m_web->layout()->setContentsMargins(0, 0, 0, 0);
    m_web->layout()->setSpacing(0);
    m_web->layout()->addWidget(makePage());
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_web, 1);
    column->addLayout(middle, 1);
    connect(m_desktop, &Chip::clicked, this, [this] { setPhone(false); });
    connect(m_phone, &Chip::clicked, this, [this] { setPhone(true); });
    setPhone(false);
}

QWidget *CardPreview::makePage()
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *bar = new QWidget;
    bar->setFixedHeight(m_theme.scaled(urlHeight));
    auto *across = new QHBoxLayout(bar);
    across->setContentsMargins(12, 0, 12, 0);
    across->setSpacing(8);
    across->addWidget(new IconLabel(m_theme, u"privacy"_s, &Tokens::muted, 16));
    m_address->setElided(true);
    across->addWidget(m_address, 1);
    all->addWidget(bar);
    all->addWidget(new PageLine(m_theme));
    all->addWidget(m_head);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(pageInset, 12, pageInset, 16);
    inner->setSpacing(12);
    for (TextLabel *label : { m_name, m_role, m_about, m_told, m_jobs, m_own })
        label->setWrapped();
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_role);
    inner->addLayout(who);
    inner->addWidget(m_about);
    m_buttons = new FlowLayout(8);
    inner->addLayout(m_buttons);
    inner->addWidget(m_told);
    m_items = new QVBoxLayout;
    m_items->setSpacing(8);
    inner->addLayout(m_items);
    inner->addWidget(m_jobs);
    inner->addStretch(1);
    all->addLayout(inner, 1);
    all->addWidget(new PageLine(m_theme));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(pageInset, 12, pageInset, 12);
    foot->addWidget(m_own);
    all->addLayout(foot);
    return page;
}

void CardPreview::setPhone(bool phone)
{
    m_desktop->setChecked(!phone);
    m_phone->setChecked(phone);
    m_web->setMaximumWidth(phone ? phoneWidth : QWIDGETSIZE_MAX);
}

QWidget *CardPreview::makeItem(const QString &title)
{
    auto *item = new Card(m_theme);
    item->setMinimumHeight(itemHeight);
    auto *row = new QHBoxLayout(item);
    row->setContentsMargins(14, 8, 14, 8);
    auto *label = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, title);
    label->setWrapped(2);
    row->addWidget(label);
    return item;
}

static void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void CardPreview::showButtons(const Relais::Card &card)
{
    clear(m_buttons);
    QStringList names;
    for (const CardLink &link : card.links)
        names << (link.label.isEmpty() ? link.url.host() : link.label);
    if (!card.email.isEmpty())
        names << tr("Write to me");
    for (const QString &name : std::as_const(names)) {
        auto *button = new Card(m_theme);
        button->setRadius(8);
        button->setEdge(&Tokens::lineStrong);
        auto *row = new QHBoxLayout(button);
        row->setContentsMargins(12, 6, 12, 6);
        row->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, name));
        m_buttons->addWidget(button);
    }
}

void CardPreview::showItems(const QString &organization, const QStringList &stories)
{
    clear(m_items);
    m_told->setVisible(!stories.isEmpty());
    m_told->setText(tr("What I tell about %1").arg(organization));
    for (const QString &title : stories)
        m_items->addWidget(makeItem(title));
}

void CardPreview::setCard(const Relais::Card &card, const QString &organization,
    const QUrl &address, const QStringList &stories)
{
    const bool shown = !address.isEmpty();
    const QString name = card.name.isEmpty() ? tr("Your name") : card.name;
    m_state->setText(shown ? tr("as visitors see it") : tr("Only you see this"));
    m_address->setText(shown ? address.host() + address.path() : tr("Not on the web"));
    m_head->setName(name);
    m_name->setText(name);
    QStringList line { card.role, organization };
    line.removeAll(QString());
    m_role->setText(line.join(u" · "_s));
    m_about->setText(card.about);
    m_about->setVisible(!card.about.isEmpty());
    showButtons(card);
    showItems(organization, stories);
    m_jobs->setVisible(card.jobs);
    m_own->setText(tr("%1 works at %2 and speaks for themselves.").arg(name, organization));
    const Color ink = shown ? &Tokens::text : &Tokens::muted;
    for (TextLabel *label : { m_name, m_about, m_told })
        label->setColor(ink);
}

} // namespace Relais::Ui
