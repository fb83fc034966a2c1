// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/syncbutton.h"

#include "ui/common/announce.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int gap = 8;
constexpr int padding = 6;
} // namespace

SyncButton::SyncButton(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(u"sync"_s)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", Metrics::radiusSmallButton);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Sync now"));
    followTheme(this, theme);
}

void SyncButton::setStatus(const SyncService::Status &status, const QDateTime &now)
{
    using State = SyncService::State;
    m_icon = u"sync"_s;
    m_color = &Tokens::muted;
    QString words;
    switch (status.state) {
    case State::UpToDate:
        words = tr("Up to date");
        break;
    case State::Syncing:
        words =
            status.done > 0 ? tr("Syncing, %1").arg(Format::number(status.done)) : tr("Syncing");
        break;
    case State::Offline:
        words = tr("Offline");
        m_icon = u"offline"_s;
        m_color = &Tokens::warn;
        break;
    case State::SignInAgain:
        words = tr("Sign in again");
        m_icon = u"key"_s;
        m_color = &Tokens::warn;
        break;
    case State::AsksAboutDeletion:
        words = tr("Needs an answer");
        m_icon = u"warning"_s;
        m_color = &Tokens::warn;
        break;
    case State::Failed:
        words = tr("Sync failed");
        m_icon = u"warning"_s;
        m_color = &Tokens::bad;
        break;
    }
    QStringList more;
    if (status.error)
        more << ErrorWords::sentence(*status.error);
    if (status.lastSuccess.isValid())
        more << tr("Last synced %1").arg(Format::ago(status.lastSuccess, now));
    if (status.waitingPushes > 0)
        more << tr("%n change(s) of yours wait", nullptr, status.waitingPushes);
    more << tr("Press to sync now (F5)");
    setToolTip(more.join(u'\n'));
    setAccessibleDescription(more.join(u". "_s));
    if (text() != words) {
        setText(words);
        if (isVisible() && status.state != State::Syncing)
            announce(this, words);
        setAccessibleName(words);
    }
    updateGeometry();
    update();
}

QSize SyncButton::sizeHint() const
{
    return { 2 * padding + Metrics::smallIcon + gap
            + textWidth(m_theme.font(TextStyle::Small), text()),
        m_theme.scaled(Metrics::smallControl) };
}

void SyncButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    if (underMouse())
        fillRounded(painter, rect(), Metrics::radiusSmallButton, t.sunken);
    const int size = Metrics::smallIcon;
    const QRect sign(padding, (height() - size) / 2, size, size);
    drawIcon(
        painter, m_theme, m_icon, t.*m_color, QStyle::visualRect(layoutDirection(), rect(), sign));
    const QRect line(padding + size + gap, 0, width() - padding - size - gap, height());
    drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), line),
        m_theme.font(TextStyle::Small), t.*m_color, text());
}

} // namespace Relais::Ui
