// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/candidatepreview.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/pictureview.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/sources/candidateguesses.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int highestOfCandidate = 176; // of its picture
} // namespace

CandidatePreview::CandidatePreview(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme))
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
    , m_picture(new PictureView(theme, pictures, highestOfCandidate))
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_from(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_text(new TextLabel(theme, TextStyle::Editor))
    , m_idea(new Banner(theme, Tone::Accent, u"idea"_s))
    , m_guesses(new CandidateGuesses(theme, this))
    , m_translation(new Chip(theme, tr("Translation of…")))
    , m_link(new Chip(theme, tr("New link of…")))
    , m_ways(makeWays())
    , m_source(new TextLabel(theme, TextStyle::Small))
    , m_language(new TextLabel(theme, TextStyle::Small))
    , m_licence(new TextLabel(theme, TextStyle::Small))
    , m_seen(new TextLabel(theme, TextStyle::Small))
    , m_like(new TextLabel(theme, TextStyle::Small, &Tokens::warn))
    , m_page(new Button(theme, Button::Kind::Quiet, tr("Open page")))
    , m_drop(new Button(theme, Button::Kind::Normal, tr("Drop")))
    , m_keep(new Button(theme, Button::Kind::Primary, tr("Keep")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_problem);
    m_problem->hide();
    auto *inside = new QWidget;
    auto *texts = new QVBoxLayout(inside);
    texts->setContentsMargins(0, 0, 4, 0);
    texts->setSpacing(12);
    for (TextLabel *label :
        { m_title, m_from, m_like, m_text, m_source, m_language, m_licence, m_seen })
        label->setWrapped();
    texts->addWidget(m_picture);
    texts->addWidget(m_title);
    texts->addWidget(m_from);
    texts->addWidget(m_like);
    texts->addWidget(m_text);
    texts->addWidget(makeFacts());
    texts->addWidget(m_idea);
    m_idea->hide();
    texts->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Preview"));
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(m_ways);
    column->addWidget(makeFoot());
    setCandidate({}, {}, {});
}

QWidget *CandidatePreview::makeFacts()
{
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    addFact(*grid, tr("Found by"), m_source);
    m_guessed = { addFact(*grid, tr("Kind, a guess"), m_guesses->kindRow()), m_guesses->kindRow() };
    grid->setAlignment(m_guesses->kindRow(), Qt::AlignLeft);
    addFact(*grid, tr("Language"), m_language);
    m_guessed.append(addFact(*grid, tr("Topics, a guess"), m_guesses->topicRow()));
    m_guessed.append(m_guesses->topicRow());
    addFact(*grid, tr("Licence"), m_licence);
    addFact(*grid, tr("Seen before"), m_seen);
    return facts;
}

TextLabel *CandidatePreview::addFact(QGridLayout &grid, const QString &name, QWidget *value)
{
    auto *label = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, name);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
    return label;
}

// A draft is what Keep makes; the other two ask for a story first.
QWidget *CandidatePreview::makeWays()
{
    auto *ways = new QWidget;
    auto *row = new FlowLayout(6);
    ways->setLayout(row);
    row->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted, tr("Keep as")));
    auto *draft = new Chip(m_theme, tr("Draft"));
    draft->setAccessibleName(tr("Keep as a draft"));
    draft->setChecked(true);
    connect(draft, &QAbstractButton::clicked, draft, [draft] { draft->setChecked(true); });
    m_translation->setAccessibleName(tr("Keep as a translation of…"));
    m_link->setAccessibleName(tr("Give its link to…"));
    row->addWidget(draft);
    for (Chip *chip : { m_translation, m_link }) {
        chip->setCheckable(false);
        chip->hide();
        row->addWidget(chip);
    }
    connect(m_translation, &QAbstractButton::clicked, this, &CandidatePreview::translationAsked);
    connect(m_link, &QAbstractButton::clicked, this, &CandidatePreview::linkAsked);
    return ways;
}

QWidget *CandidatePreview::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_page->setIconName(u"link"_s);
    m_page->setToolTip(tr("Opens the entry's page in the browser (O)"));
    row->addWidget(m_page);
    row->addStretch(1);
    row->addWidget(m_drop);
    row->addWidget(m_keep);
    connect(m_page, &QPushButton::clicked, this, &CandidatePreview::pageAsked);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (m_kept)
            Q_EMIT storyAsked();
        else
            Q_EMIT keepAsked();
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (m_dropped)
            Q_EMIT restoreAsked();
        else
            Q_EMIT dropAsked();
    });
    return foot;
}

void CandidatePreview::setCandidate(
    const std::optional<CandidateEntry> &candidate, const QDateTime &now, const Around &around)
{
    m_card->setVisible(candidate.has_value());
    if (!candidate)
        return;
    m_dropped = candidate->droppedAt.isValid();
    m_kept = !candidate->story.isEmpty();
    m_picture->setImage(candidate->image);
    m_title->setText(candidate->title);
    m_from->setText(candidate->publishedAt.isValid()
            ? tr("%1 · published %2", "host, day and time")
                  .arg(candidate->link.host(), MomentWords::inSentence(candidate->publishedAt, now))
            : candidate->link.host());
    m_like->setText(
        tr("It resembles “%1”; keeping both may tell people the same twice.").arg(around.like));
    m_like->setVisible(!around.like.isEmpty());
    m_text->setText(candidate->summary);
    m_text->setVisible(!candidate->summary.isEmpty());
    m_source->setText(tr("%1, %2", "source, day and time")
            .arg(candidate->sourceName, MomentWords::inSentence(candidate->fetchedAt, now)));
    m_language->setText(candidate->language.isEmpty() ? tr("not said")
                                                      : Format::languageLabel(candidate->language));
    m_licence->setText(around.own ? tr("Own content") : tr("Not our content: link only"));
    m_licence->setColor(around.own ? &Tokens::text : &Tokens::warn);
    m_seen->setText(around.like.isEmpty() ? tr("No similar story in 12 months")
                                          : tr("“%1”", "a title").arg(around.like));
    m_guesses->setCandidate(*candidate, around.topics);
    m_idea->setMessage({},
        tr("%1 brought in the same page as an idea. Keeping it thanks them "
           "once the story is out.")
            .arg(candidate->ideaAuthor));
    m_idea->setVisible(!candidate->ideaAuthor.isEmpty());
    m_page->setEnabled(!candidate->link.isEmpty());
    showActs();
}

void CandidatePreview::setBlocked(const QString &reason)
{
    m_blocked = reason;
    showActs();
}

// The story of a kept one can be opened without the server.
void CandidatePreview::showActs()
{
    const bool can = m_blocked.isEmpty();
    m_drop->setVisible(!m_kept);
    m_ways->setVisible(!m_kept);
    for (QWidget *part : std::as_const(m_guessed))
        part->setVisible(!m_kept);
    m_drop->setText(m_dropped ? tr("Bring back") : tr("Drop"));
    m_keep->setText(m_kept ? tr("Open the story") : tr("Keep"));
    m_keep->setIconName(m_kept ? u"edit"_s : u"confirm"_s);
    m_drop->setEnabled(can);
    m_translation->setEnabled(can);
    m_link->setEnabled(can);
    m_keep->setEnabled(can || m_kept);
    m_keep->setToolTip(m_kept ? tr("Opens what it became (A)")
            : can             ? tr("Makes a draft of it (A)")
                              : m_blocked);
    m_drop->setToolTip(can ? tr("Takes it out of the inbox (E)") : m_blocked);
    m_translation->setToolTip(can ? tr("Keep as a translation of another story… (T)") : m_blocked);
    m_link->setToolTip(can ? tr("A story that is there gets this link… (L)") : m_blocked);
    for (QWidget *control : QList<QWidget *> { m_keep, m_drop, m_translation, m_link })
        control->setAccessibleDescription(control->toolTip());
}

void CandidatePreview::setTranslatable(bool translatable)
{
    m_translation->setVisible(translatable);
}

void CandidatePreview::setLinkable(bool linkable)
{
    m_link->setVisible(linkable);
}

void CandidatePreview::setProblem(const QString &sentence)
{
    m_problem->setMessage({}, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace Relais::Ui
