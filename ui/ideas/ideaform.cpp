// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideas/ideaform.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/segments.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/pictureview.h"
#include "ui/common/words/keynames.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int textHeight = 60;
constexpr int pictureHeight = 96;

QLineEdit *fieldOf(const QString &purpose, int longest)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(purpose);
    field->setAccessibleName(purpose);
    field->setMaxLength(longest);
    return field;
}

} // namespace

IdeaForm::IdeaForm(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kinds(new QButtonGroup(this))
    , m_text(new QPlainTextEdit)
    , m_place(fieldOf(tr("Where: a network, a fair, a customer"), IdeaLimits::place))
    , m_why(fieldOf(tr("Why it matters"), IdeaLimits::why))
    , m_topic(new QComboBox)
    , m_link(fieldOf(tr("Link"), StoryLimits::link))
    , m_linkNote(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_picture(new PictureView(theme, pictures, pictureHeight))
    , m_pictureButton(new Button(theme, Button::Kind::Quiet, tr("Picture")))
    , m_linkButton(new Button(theme, Button::Kind::Quiet, tr("Link")))
    , m_noCampaign(new Button(theme, Button::Kind::Quiet, {}))
    , m_note(new TextLabel(
          theme, TextStyle::Small, &Tokens::muted, tr("Goes to Comms, under your name")))
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_send(new Button(theme, Button::Kind::Primary, tr("Send idea")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Metrics::inCard, Metrics::inCard, Metrics::inCard, Metrics::inCard);
    column->setSpacing(10);
    column->addWidget(makeKinds());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.scaled(textHeight));
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    m_facts = makeFacts();
    column->addWidget(m_facts);
    m_link->hide();
    column->addWidget(m_link);
    m_linkNote->setWrapped(2);
    m_linkNote->hide();
    column->addWidget(m_linkNote);
    column->addWidget(m_picture);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeFoot());
    connect(m_text, &QPlainTextEdit::textChanged, this, &IdeaForm::refresh);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(700ms);
    connect(m_link, &QLineEdit::textChanged, this, [this] {
        m_linkTitle.clear();
        m_linkNote->hide();
        m_lookSoon.start();
    });
    connect(&m_lookSoon, &QTimer::timeout, this, [this] {
        // A name with a dot: half a word is no address yet.
        if (const QUrl written = link(); written.isValid() && written.host().contains(u'.'))
            Q_EMIT lookAsked(written);
    });
    setKind(IdeaKind::Story);
    setCampaign({});
}

QWidget *IdeaForm::makeKinds()
{
    auto *kinds = new Segments(m_theme, *m_kinds);
    kinds->add(int(IdeaKind::Story), u"idea"_s, tr("Suggest a story"));
    kinds->add(int(IdeaKind::Observation), u"impression"_s, tr("Something I noticed"));
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        setKind(IdeaKind(kind));
        takeFocus();
    });
    return kinds;
}

QWidget *IdeaForm::makeFacts()
{
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_place, 1);
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->addItem(tr("No topic"));
    row->addWidget(m_topic);
    column->addLayout(row);
    column->addWidget(m_why);
    return facts;
}

QWidget *IdeaForm::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (Button *button : { m_pictureButton, m_linkButton, m_noCampaign, m_send })
        button->setSize(Button::Size::Small);
    m_linkButton->setIconName(u"link"_s);
    m_linkButton->setAccessibleDescription(tr("Add a link to the idea"));
    m_noCampaign->setIconName(u"campaign"_s);
    m_noCampaign->setTrailingIcon(u"dismiss"_s);
    m_send->setToolTip(tr("Send idea (Ctrl Enter)"));
    m_pictureButton->setIconName(u"image"_s);
    m_pictureButton->setAccessibleDescription(tr("Add a picture to the idea"));
    row->addWidget(m_pictureButton);
    connect(m_pictureButton, &QPushButton::clicked, this, [this] {
        if (m_image)
            setPicture({});
        else
            choosePicture();
    });
    row->addWidget(m_linkButton);
    row->addWidget(m_noCampaign);
    row->addStretch(1);
    row->addWidget(m_note);
    row->addWidget(m_send);
    connect(m_linkButton, &QPushButton::clicked, this, [this] {
        m_link->setVisible(!m_link->isVisibleTo(this));
        if (m_link->isVisibleTo(this))
            m_link->setFocus(Qt::OtherFocusReason);
        else
            m_link->clear();
    });
    connect(m_noCampaign, &QPushButton::clicked, this, [this] { setCampaign({}); });
    connect(m_send, &QPushButton::clicked, this, &IdeaForm::send);
    return foot;
}

void IdeaForm::setTopics(const QList<Topic> &topics)
{
    const QVariant chosen = m_topic->currentData();
    m_topic->clear();
    m_topic->addItem(tr("No topic"));
    for (const Topic &topic : topics)
        m_topic->addItem(topicLabel(topic), topic.id.value);
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(chosen)));
}

void IdeaForm::setKind(IdeaKind kind)
{
    m_kinds->button(int(kind))->setChecked(true);
    for (QAbstractButton *button : m_kinds->buttons())
        button->setChecked(m_kinds->id(button) == int(kind));
    const bool observed = kind == IdeaKind::Observation;
    const QString hint = observed ? tr("What did you see or hear in your networks?")
                                  : tr("What should the company tell?");
    m_text->setPlaceholderText(hint);
    m_text->setAccessibleName(hint);
    m_text->setToolTip(KeyNames::hint(hint, QKeySequence(Qt::Key_N)));
    m_facts->setVisible(observed);
    m_send->setText(observed ? tr("Send observation") : tr("Send idea"));
    refresh();
}

IdeaKind IdeaForm::kind() const
{
    return m_facts->isVisibleTo(this) ? IdeaKind::Observation : IdeaKind::Story;
}

void IdeaForm::setCampaign(const Campaign &campaign)
{
    m_campaign = campaign;
    m_noCampaign->setText(campaign.name);
    m_noCampaign->setAccessibleDescription(tr("Part it from this campaign"));
    m_noCampaign->setVisible(!campaign.id.isEmpty());
}

QUrl IdeaForm::link() const
{
    const QString written = m_link->text().trimmed();
    if (written.isEmpty())
        return {};
    return QUrl(written.contains(u"://"_s) ? written : u"https://"_s + written, QUrl::StrictMode);
}

void IdeaForm::setLook(const QUrl &looked, const QString &title, const QString &problem)
{
    if (looked != link())
        return;
    m_linkTitle = title;
    m_linkNote->setColor(problem.isEmpty() ? &Tokens::muted : &Tokens::warn);
    m_linkNote->setText(problem.isEmpty() ? tr("The page calls itself “%1”").arg(title) : problem);
    m_linkNote->setVisible(!(title.isEmpty() && problem.isEmpty()));
}

void IdeaForm::setPicture(const std::optional<StoryImage> &image)
{
    m_image = image;
    m_picture->setImage(image);
    m_pictureButton->setText(image ? tr("Without picture") : tr("Picture"));
}

void IdeaForm::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png)"));
    connect(dialog, &QFileDialog::fileSelected, this, &IdeaForm::pictureChosen);
    dialog->open();
}

void IdeaForm::fillFrom(const Idea &idea)
{
    if (!isEmpty())
        return;
    setKind(idea.kind);
    m_text->setPlainText(idea.text);
    m_place->setText(idea.place);
    m_why->setText(idea.why);
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(idea.topic.value)));
    m_link->setText(idea.link.toString(QUrl::FullyEncoded));
    m_link->setVisible(!idea.link.isEmpty());
    m_linkTitle = idea.linkTitle; // until its page was looked at again
}

void IdeaForm::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

Idea IdeaForm::idea() const
{
    Idea idea;
    idea.kind = kind();
    idea.text = m_text->toPlainText().trimmed();
    idea.link = link();
    idea.linkTitle = m_linkTitle;
    idea.image = m_image;
    idea.campaign = m_campaign.id;
    if (idea.kind == IdeaKind::Observation) {
        idea.place = m_place->text().trimmed();
        idea.why = m_why->text().trimmed();
        idea.topic = { m_topic->currentData().toString() };
    }
    return idea;
}

bool IdeaForm::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

void IdeaForm::refresh()
{
    const auto over = m_text->toPlainText().trimmed().size() - IdeaLimits::text;
    const QString tooLong =
        over > 0 ? tr("%n character(s) too long", nullptr, static_cast<int>(over)) : QString();
    m_note->setColor(over > 0 ? &Tokens::bad : &Tokens::muted);
    m_note->setText(over > 0 ? tooLong : tr("Goes to Comms, under your name"));
    m_send->setEnabled(!isEmpty() && over <= 0);
    m_send->setAccessibleDescription(isEmpty() ? tr("Write a sentence first") : tooLong);
}

void IdeaForm::send()
{
    if (m_text->isReadOnly())
        return; // it is on its way
    m_text->setReadOnly(true);
    m_send->setBusy(true);
    Q_EMIT sendAsked();
}

void IdeaForm::settled(const QString &problem)
{
    m_text->setReadOnly(false);
    m_send->setBusy(false);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        announce(m_problem, problem);
        return;
    }
    m_text->clear();
    m_place->clear();
    m_why->clear();
    m_link->clear();
    m_link->hide();
    m_lookSoon.stop();
    setPicture({});
    m_topic->setCurrentIndex(0);
    setCampaign({});
}

bool IdeaForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier) && m_send->isEnabled()) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Relais::Ui
