// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/states/pagestate.h"

#include "core/services/sync/serverreach.h"
#include "ui/common/announce.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int unnoticedMs = 300; //!< an answer within it needs no word
}

PageState::PageState(Theme &theme, ServerReach &reach, std::function<void()> reader, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_reach(reach)
    , m_gate(reach)
    , m_reader(std::move(reader))
    , m_page(page)
    , m_banner(new Banner(theme, Tone::Info, u"sync"_s, page))
{
    m_banner->hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(unnoticedMs);
    connect(&m_moment, &QTimer::timeout, this, &PageState::show);
    connect(m_banner, &Banner::actionTriggered, this, &PageState::act);
    connect(&m_gate, &ServerGate::changed, this, [this] {
        show();
        if (m_gate.isOpen())
            readAgain();
    });
    connect(&reach, &ServerReach::answered, this, [this] {
        if (m_outcome == Outcome::Failed && m_error && m_error->isTransient())
            readAgain();
    });
}

EmptyState *PageState::standIn(QWidget *content, const Nothing &nothing)
{
    m_content = content;
    m_nothing = nothing;
    m_empty = new EmptyState(m_theme, m_page);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (m_isKnown)
            Q_EMIT firstAsked();
        else
            act();
    });
    connect(m_empty, &EmptyState::secondaryTriggered, this, &PageState::searchLeft);
    show();
    return m_empty;
}

void PageState::setNothing(const Nothing &nothing)
{
    m_nothing = nothing;
    show();
}

void PageState::setSentences(std::function<QString(const Error &)> sentences)
{
    m_sentences = std::move(sentences);
}

void PageState::setReader(std::function<void()> reader)
{
    m_reader = std::move(reader);
}

bool PageState::hasFailed() const
{
    return !m_isAsking && m_gate.isOpen() && m_outcome == Outcome::Failed;
}

void PageState::setAny(bool any)
{
    m_isAny = any;
    show();
}

void PageState::setKnown()
{
    m_isKnown = true;
    show();
}

int PageState::begin()
{
    m_isAsking = true;
    m_moment.start();
    show();
    return ++m_question;
}

void PageState::succeeded()
{
    m_isAsking = false;
    m_moment.stop();
    m_isKnown = true;
    m_hasTold = false;
    m_outcome = Outcome::Read;
    m_error.reset();
}

void PageState::failed(const Error &error)
{
    m_isAsking = false;
    m_moment.stop();
    m_outcome = Outcome::Failed;
    m_error = error;
    // The sync finds out whether the server is gone, once: it may be this question alone.
    const bool silent = error.code == ErrorCode::Network || error.code == ErrorCode::Timeout;
    if (silent && m_gate.isOpen() && !std::exchange(m_hasTold, true))
        m_reach.tryNow();
    show();
}

void PageState::stop()
{
    ++m_question;
    m_isAsking = false;
    m_moment.stop();
    m_outcome = Outcome::Stopped;
    show();
}

void PageState::act()
{
    if (isWaiting()) {
        stop();
        return;
    }
    if (!m_gate.isOpen())
        m_reach.tryNow();
    m_reader();
}

void PageState::readAgain()
{
    if (!m_isAsking && m_page->isVisible())
        m_reader();
}

bool PageState::isWaiting() const
{
    return m_isAsking && !m_moment.isActive();
}

PageState::Notice PageState::noConnection() const
{
    if (!m_reach.isSignedIn())
        return { Tone::Warn, u"key"_s, tr("You are not signed in"),
            tr("What was read stays here. All else needs the server: sign in again to go on."),
            {} };
    const QDateTime since = m_reach.lastAnswer();
    return { Tone::Warn, u"offline"_s,
        since.isValid() ? tr("No connection since %1").arg(Format::dayAndTime(since, m_reach.now()))
                        : tr("No connection"),
        m_isKnown ? tr("You see what was read before. Changes need the server, and are possible "
                       "again once it answers.")
                  : tr("Only the server knows what stands here. Once it answers, this is read by "
                       "itself."),
        tr("Try now") };
}

std::optional<PageState::Notice> PageState::notice() const
{
    const QString readBefore = tr("You see what was read before.");
    if (isWaiting())
        return Notice { Tone::Info, u"sync"_s, tr("The server takes its time"),
            m_isKnown ? readBefore : tr("You can wait, or do something else meanwhile."),
            tr("Stop waiting") };
    if (m_isAsking && m_outcome == Outcome::None)
        return std::nullopt;
    if (!m_gate.isOpen())
        return noConnection();
    if (m_outcome == Outcome::Failed && m_error)
        return Notice { Tone::Bad, u"error"_s, tr("This could not be read"),
            m_sentences ? m_sentences(*m_error) : ErrorWords::sentence(*m_error, m_reach.host()),
            tr("Try again") };
    if (m_outcome == Outcome::Stopped)
        return Notice { Tone::Info, u"info"_s, tr("You stopped waiting"),
            m_isKnown ? readBefore : tr("Nothing was read yet."), tr("Try again") };
    return std::nullopt;
}

void PageState::show()
{
    const std::optional<Notice> said = notice();
    showBanner(said);
    if (m_empty) {
        const bool hasContent = m_isKnown && m_isAny;
        m_content->setVisible(hasContent);
        m_empty->setVisible(!hasContent);
        if (!hasContent)
            showNothing(said);
    }
    Q_EMIT changed();
}

void PageState::showBanner(const std::optional<Notice> &said)
{
    if (said && (m_isKnown || !m_empty)) {
        m_banner->show();
        m_banner->setLook(said->tone, said->icon);
        m_banner->setMessage(said->title, said->text);
        m_banner->setAction(said->act);
    } else {
        m_banner->hide();
    }
}

void PageState::showNothing(const std::optional<Notice> &said)
{
    if (m_isKnown && !m_nothing.search.isEmpty()) {
        m_empty->setNoMatch(m_nothing.search, m_nothing.text);
    } else if (m_isKnown) {
        m_empty->setContent(m_nothing.icon, Tone::Accent, m_nothing.title, m_nothing.text);
        const bool mayAct = !m_nothing.needsServer || m_gate.isOpen();
        m_empty->setActions(mayAct ? m_nothing.act : QString());
    } else if (said) {
        m_empty->setContent(said->icon, said->tone, said->title, said->text);
        m_empty->setActions(said->act);
        const QString words = tr("%1. %2", "title, text").arg(said->title, said->text);
        if (m_empty->isVisible() && m_empty->accessibleName() != words)
            announce(m_empty, words);
    } else {
        m_empty->setContent({}, Tone::Neutral, {}, {});
        m_empty->setActions({});
    }
}

} // namespace Relais::Ui
