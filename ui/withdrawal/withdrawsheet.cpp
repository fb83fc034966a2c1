// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/withdrawal/withdrawsheet.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"
#include "ui/theme/metrics.h"
#include "ui/withdrawal/happeningpanel.h"
#include "ui/withdrawal/withdrawalform.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainterPath>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr QSize sheetSize(780, 670);
constexpr QSize pictureSize(60, 44);
constexpr int leftShare = 372; // of the columns
constexpr int rightShare = 348;
constexpr int besideFrom = 640; // from that width on they stand beside each other

//! The story's picture, small.
class WithdrawnPicture final : public QWidget {
public:
    WithdrawnPicture(Theme &theme, PictureCache *pictures, const std::optional<StoryImage> &image)
        : m_theme(theme)
        , m_pictures(pictures)
        , m_image(image)
    {
        setFixedSize(theme.scaled(pictureSize.width()), theme.scaled(pictureSize.height()));
        if (pictures)
            connect(pictures, &PictureCache::ready, this, qOverload<>(&QWidget::update));
        followTheme(this, theme);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath clip;
        clip.addRoundedRect(rect(), Metrics::radiusField, Metrics::radiusField);
        painter.setClipPath(clip);
        painter.fillRect(rect(), m_theme.colors().sunken);
        const QPixmap shown = m_pictures && m_image
            ? m_pictures->picture(m_image->path, size(), devicePixelRatioF())
            : QPixmap();
        if (!shown.isNull()) {
            painter.drawPixmap(rect(), shown);
            return;
        }
        QRect icon(0, 0, Metrics::icon, Metrics::icon);
        icon.moveCenter(rect().center());
        drawIcon(painter, m_theme, u"image"_s, m_theme.colors().faint, icon);
    }

private:
    Theme &m_theme;
    PictureCache *m_pictures;
    const std::optional<StoryImage> m_image;
};

} // namespace

WithdrawSheet::WithdrawSheet(Theme &theme, const About &about, QWidget *page)
    : Sheet(theme, sheetSize, tr("Withdraw and correct"), page)
    , m_theme(theme)
    , m_about(about)
    , m_subtitle(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
    , m_form(new WithdrawalForm(theme, about.story))
    , m_happening(new HappeningPanel(theme))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_cancel(new Button(theme, Button::Kind::Normal, tr("Cancel")))
    , m_act(new Button(theme, Button::Kind::DangerFilled, tr("Withdraw now")))
{
    column().addWidget(makeHead());
    column().addWidget(lineAcross(theme));
    auto *inside = new QWidget;
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(20, 16, 20, 12);
    body->setSpacing(12);
    m_problem->setSmall();
    m_problem->hide();
    body->addWidget(m_problem);
    m_columns->setSpacing(20);
    m_columns->addWidget(m_form, leftShare);
    m_columns->addWidget(m_happening, rightShare);
    body->addLayout(m_columns);
    body->addStretch(1);
    column().addWidget(scrolled(inside), 1);
    column().addWidget(lineAcross(theme));
    column().addWidget(makeFoot());
    connect(m_form, &WithdrawalForm::wayChosen, this, &WithdrawSheet::showWay);
    connect(m_form, &WithdrawalForm::changed, this, &WithdrawSheet::showState);
    showWay();
}

QWidget *WithdrawSheet::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 16, 20, 12);
    row->setSpacing(12);
    row->addWidget(new WithdrawnPicture(m_theme, m_about.pictures, m_about.story.image));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(
        new TextLabel(m_theme, TextStyle::PanelTitle, &Tokens::text, tr("Withdraw and correct")));
    m_subtitle->setWrapped(2);
    texts->addWidget(m_subtitle);
    row->addLayout(texts, 1);
    auto *close = Button::iconOnly(m_theme, u"dismiss"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &WithdrawSheet::leave);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *WithdrawSheet::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(8);
    row->addWidget(new IconLabel(m_theme, u"privacy"_s, &Tokens::muted, Metrics::smallIcon));
    m_note->setWrapped(2);
    row->addWidget(m_note, 1);
    m_cancel->setKeyMark(KeyNames::of(QKeySequence(Qt::Key_Escape)));
    m_cancel->setToolTip(KeyNames::hint(tr("Leave it as it is"), QKeySequence(Qt::Key_Escape)));
    connect(m_cancel, &QPushButton::clicked, this, &WithdrawSheet::leave);
    row->addWidget(m_cancel);
    connect(m_act, &QPushButton::clicked, this, &WithdrawSheet::press);
    row->addWidget(m_act);
    return foot;
}

void WithdrawSheet::open()
{
    openWith(&m_form->reasonField());
}

void WithdrawSheet::setRelays(const Result<StoryRelays> &relays)
{
    m_relays = relays;
    showHappenings();
}

void WithdrawSheet::setReach(const Result<AudienceReach> &reach)
{
    m_reached.reset();
    if (reach && !reach->tooFew && reach->reached > 0)
        m_reached = reach->reached;
    showHappenings();
}

void WithdrawSheet::setBlocked(const QString &reason)
{
    m_blocked = reason;
    showState();
}

void WithdrawSheet::setSending(bool sending)
{
    m_sending = sending;
    if (sending) {
        m_trouble.clear();
        setFocus(Qt::OtherFocusReason); // what has it is switched off
    }
    showState();
}

void WithdrawSheet::setProblem(const QString &sentence)
{
    m_trouble = sentence;
    showState();
    m_form->reasonField().setFocus(Qt::OtherFocusReason);
}

void WithdrawSheet::showWay()
{
    const bool revision = m_form->way() == WithdrawalWay::Revision;
    m_act->setKind(revision ? Button::Kind::Primary : Button::Kind::DangerFilled);
    m_act->setText(revision
            ? tr("Write revision %1").arg(Format::number(m_about.story.revision + 1))
            : tr("Withdraw now"));
    m_act->setToolTip(KeyNames::hint(m_act->text(), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_happening->setWhen(WithdrawalWords::when(m_form->way()));
    showHappenings();
    showState();
}

void WithdrawSheet::showHappenings()
{
    const WithdrawalWay way = m_form->way();
    const Story &story = m_about.story;
    m_subtitle->setText(WithdrawalWords::about(story, m_relays, m_about.now));
    m_happening->setHappenings(
        WithdrawalWords::onNetworks(story, m_relays, way, m_about.capabilities),
        WithdrawalWords::elsewhere(story, way, m_reached));
}

void WithdrawSheet::showState()
{
    const bool revision = m_form->way() == WithdrawalWay::Revision;
    const QString trouble = revision ? QString() : m_blocked.isEmpty() ? m_trouble : m_blocked;
    m_problem->setVisible(!trouble.isEmpty());
    m_problem->setMessage({}, trouble);
    m_note->setText(m_sending ? tr("Sending…")
            : revision        ? tr("You write it in the story editor")
                              : tr("Written to the audit log, under your name"));
    m_form->setEnabled(!m_sending);
    m_cancel->setEnabled(!m_sending);
    m_act->setBusy(m_sending);
    m_act->setEnabled(!m_sending && (revision || (m_blocked.isEmpty() && m_form->isWritten())));
}

void WithdrawSheet::press()
{
    if (!m_act->isEnabled())
        return;
    if (m_form->way() == WithdrawalWay::Revision)
        Q_EMIT revisionAsked();
    else
        Q_EMIT withdrawAsked();
}

void WithdrawSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        press();
        event->accept();
        return;
    }
    Sheet::keyPressEvent(event);
}

void WithdrawSheet::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    m_columns->setDirection(card().width() < m_theme.scaled(besideFrom) ? QBoxLayout::TopToBottom
                                                                        : QBoxLayout::LeftToRight);
}

} // namespace Relais::Ui
