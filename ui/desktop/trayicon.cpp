// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/trayicon.h"

#include "core/domain/quiethours.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/quietsettings.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "ui/common/words/format.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int gather = 300; // ms
constexpr int offered = 3; // stories in the menu
constexpr int longestRest = 600'000; // ms
constexpr int afterwards = 1000; // ms: a coarse timer may be early
constexpr int longestTitle = 60;

QColor dotOf(TrayState::Sign sign, const Tokens &colors)
{
    switch (sign) {
    case TrayState::Sign::NewStories:
        return colors.good;
    case TrayState::Sign::NeedsYou:
        return colors.warn;
    case TrayState::Sign::Sending:
        return colors.info;
    case TrayState::Sign::Quiet:
        return colors.line;
    case TrayState::Sign::Offline:
    case TrayState::Sign::Plain:
        break;
    }
    return {};
}

} // namespace

TrayIcon::TrayIcon(Theme &theme, const Services &services, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_services(services)
{
    makeMenu();
    m_soon.setSingleShot(true);
    m_soon.setInterval(gather);
    connect(&m_soon, &QTimer::timeout, this, &TrayIcon::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&services.queue, &QueueService::changed, this, soon);
    connect(&services.relays, &RelayService::changed, this, soon);
    connect(&services.relays, &RelayService::pausedChanged, this, soon);
    connect(&services.sync, &SyncService::statusChanged, this, [this, soon] {
        if (isOffline() != m_shown.offline)
            soon(); // each minute's sync is no news
    });
    connect(&services.settings, &Settings::changed, this, soon);
    connect(&theme, &Theme::changed, this, soon);
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::VeryCoarseTimer); // wakes with others of the machine
    connect(&m_later, &QTimer::timeout, this, &TrayIcon::lookAtClock);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                Q_EMIT toggled();
        });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
    refresh();
}

void TrayIcon::makeMenu()
{
    m_summary = m_menu.addAction(QString());
    m_summary->setEnabled(false);
    m_menu.addSeparator();
    m_open = m_menu.addAction(tr("Open Relais"), this, &TrayIcon::openRequested);
    m_open->setShortcutVisibleInContextMenu(true);
    m_menu.addAction(tr("Outbox"), this, &TrayIcon::outboxRequested);
    m_menu.addAction(tr("Suggest a story"), this, &TrayIcon::ideaRequested);
    m_menu.addAction(tr("My impact"), this, &TrayIcon::impactRequested);
    m_stories = m_menu.addMenu(tr("Relay a story"));
    connect(m_stories, &QMenu::aboutToShow, this, &TrayIcon::offerStories);
    offerStories(); // some trays ask for the menu once, before it is shown
    m_menu.addSeparator();
    m_next = m_menu.addAction(QString(), this, &TrayIcon::outboxRequested);
    m_quietNow = m_menu.addAction(tr("Quiet now"));
    m_quietNow->setCheckable(true);
    m_quietNow->setToolTip(tr("Nothing notifies and nothing is sent until you say so"));
    connect(m_quietNow, &QAction::triggered, this,
        [this](bool on) { m_services.settings.setQuietNow(on); });
    m_endQuiet = m_menu.addAction(tr("End quiet for today"), this, &TrayIcon::endQuiet);
    m_changeQuiet =
        m_menu.addAction(tr("Change quiet hours"), this, &TrayIcon::quietHoursRequested);
    m_paused = m_menu.addAction(tr("Pause all sends"));
    m_paused->setCheckable(true);
    connect(
        m_paused, &QAction::triggered, this, [this](bool on) { m_services.relays.setPaused(on); });
    m_menu.addAction(tr("Sync now"), this, [this] { m_services.sync.syncNow(); });
    m_menu.addAction(tr("Settings"), this, &TrayIcon::settingsRequested);
    m_menu.addSeparator();
    m_quit = m_menu.addAction(tr("Quit"), this, &TrayIcon::quitRequested);
}

void TrayIcon::offerStories()
{
    m_stories->clear();
    QueueService::Filter mine;
    mine.hideRelayed = true;
    const auto ids = m_services.queue.find(mine, offered);
    const auto rows =
        ids ? m_services.queue.rows(*ids) : Result<QList<QueueService::Row>>(fail(ids.error()));
    if (!rows || rows->isEmpty()) {
        m_stories->addAction(tr("Nothing new"))->setEnabled(false);
        return;
    }
    for (const QueueService::Row &row : *rows) {
        QString title = row.story.title.left(longestTitle);
        if (title.size() < row.story.title.size())
            title += u'…';
        title.replace(u'&', "&&"_L1); // not a mnemonic
        m_stories->addAction(
            title, this, [this, id = row.story.id] { Q_EMIT composeRequested(id); });
    }
}

TrayState::Facts TrayIcon::facts() const
{
    TrayState::Facts facts;
    facts.now = m_services.clock.now();
    if (const auto stories = m_services.queue.counts())
        facts.unread = stories->unread;
    if (const auto relays = m_services.relays.counts()) {
        facts.needsYou = relays->needsYou;
        facts.waiting = relays->waiting;
        facts.sending = relays->sending > 0;
    }
    facts.offline = isOffline();
    facts.paused = m_services.relays.isPaused();
    const QuietHours hours = quietHoursOf(m_services.settings);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    facts.quiet = isQuiet(hours, facts.now, zone);
    if (facts.quiet)
        facts.quietUntil = quietUntil(hours, facts.now, zone);
    if (const auto found = m_services.relays.next()) {
        if (const auto &next = *found) {
            facts.nextAt = next->at;
            facts.nextNetwork = Format::networkLabel(next->network);
        }
    }
    return facts;
}

bool TrayIcon::isOffline() const
{
    return m_services.sync.state() == SyncService::State::Offline;
}

// Until the hours that hold now end; tomorrow's hold again.
void TrayIcon::endQuiet()
{
    const QDateTime until = facts().quietUntil;
    if (until.isValid())
        m_services.settings.setQuietLiftedUntil(until);
}

void TrayIcon::lookAtClock()
{
    const QDateTime now = m_services.clock.now();
    const bool quiet = isQuiet(quietHoursOf(m_services.settings), now, QTimeZone::systemTimeZone());
    const bool sameDay = now.toLocalTime().date() == m_shown.now.toLocalTime().date();
    if (quiet != m_shown.quiet || !sameDay)
        refresh();
    else
        restUntilNextChange();
}

// Until quiet begins or ends, or the day. A machine that slept, or whose clock was set, is noticed.
void TrayIcon::restUntilNextChange()
{
    const QDateTime now = m_services.clock.now();
    const QDateTime change =
        quietChangesAfter(quietHoursOf(m_services.settings), now, QTimeZone::systemTimeZone());
    const QDateTime tomorrow = now.toLocalTime().date().addDays(1).startOfDay();
    qint64 rest = qMin(qint64(longestRest), now.msecsTo(tomorrow));
    if (change.isValid())
        rest = qMin(rest, now.msecsTo(change));
    m_later.start(int(qMax(rest, qint64(0)) + afterwards));
}

void TrayIcon::refresh()
{
    const TrayState::Facts now = facts();
    m_shown = now;
    restUntilNextChange();
    const QString words = TrayState::words(now);
    m_summary->setText(words);
    m_paused->setChecked(now.paused);
    m_next->setText(TrayState::next(now));
    m_next->setVisible(!m_next->text().isEmpty());
    const bool byHand = m_services.settings.quietNow();
    m_quietNow->setChecked(byHand);
    m_quietNow->setVisible(byHand || !now.quiet);
    m_endQuiet->setVisible(now.quiet && !byHand);
    m_changeQuiet->setVisible(now.quiet && !byHand);
    m_quit->setText(TrayState::quit(now));
    m_icon.setToolTip(u"Relais\n"_s + words);
    const TrayState::Sign sign = TrayState::sign(now);
    if (m_sign == sign && m_dark == m_theme.isDark())
        return; // a new icon wakes the whole panel
    m_sign = sign;
    m_dark = m_theme.isDark();
    QIcon icon;
    for (const int size : { 16, 22, 32, 48 })
        icon.addPixmap(picture(m_theme, sign, size));
    m_icon.setIcon(icon);
}

QPixmap TrayIcon::picture(const Theme &theme, TrayState::Sign sign, int size)
{
    QPixmap picture = theme.logo(size, 1);
    const bool away = sign == TrayState::Sign::Offline || sign == TrayState::Sign::Quiet;
    if (away) {
        QImage grey = picture.toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < grey.height(); ++y) {
            for (int x = 0; x < grey.width(); ++x) {
                const QRgb pixel = grey.pixel(x, y);
                const int level = qGray(pixel);
                grey.setPixel(x, y, qRgba(level, level, level, qAlpha(pixel)));
            }
        }
        picture = QPixmap::fromImage(grey);
    }
    const QColor dot = dotOf(sign, theme.colors());
    if (!dot.isValid())
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = size * 0.42;
    painter.setPen(QPen(theme.colors().surface, size / 16.0));
    painter.setBrush(dot);
    painter.drawEllipse(QRectF(size - edge - 0.5, size - edge - 0.5, edge, edge));
    return picture;
}

void TrayIcon::say(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, m_icon.icon());
}

} // namespace Relais::Ui
