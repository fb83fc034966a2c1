// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composition.h"

#include "core/domain/text/disclosure.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
//! Near enough to a text's start for one post, but not in the first of the thread that it is.
bool isLateInThread(
    const DraftCheck &check, const Draft &draft, const AccountId &slot, const QString &disclosure)
{
    return std::any_of(
        check.accounts.begin(), check.accounts.end(), [&](const AccountCheck &account) {
            const AccountId &id = account.account.id;
            const bool isOfSlot = draft.ownTexts.contains(id) ? slot == id : slot.isEmpty();
            return isOfSlot && !account.partChecks.isEmpty()
                && !hasDisclosure(account.parts.first(), disclosure);
        });
}

bool saySame(const QList<Caption> &some, const QList<Caption> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
        [](const Caption &one, const Caption &other) { return one.text == other.text; });
}

QString whyUnavailable(const Story &story, const Account &account)
{
    if (!story.networks.isEmpty() && !story.networks.contains(account.network))
        return u"network-not-allowed"_s;
    if (account.state == Account::State::SignInAgain)
        return u"sign-in-again"_s;
    if (account.state == Account::State::SecretUnreadable)
        return u"secret-unreadable"_s;
    return {};
}
} // namespace

ComposerPort ComposerPort::of(ComposeService &service)
{
    ComposerPort port;
    port.check = [&service](const Story &story, const Draft &draft) {
        return service.check(story, draft);
    };
    port.save = [&service](const Draft &draft) { service.save(draft); };
    port.discard = [&service](const StoryId &story) { service.discard(story); };
    port.sampleLink = [&service] { return service.sampleLink(); };
    port.filled = [&service](const Story &story) { return service.filled(story); };
    port.topics = [&service](const Story &story) { return service.topicsOf(story); };
    return port;
}

Composition::Composition(ComposerPort port, QObject *parent)
    : QObject(parent)
    , m_port(std::move(port))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Composition::save);
}

void Composition::open(const Story &story, const Draft &draft, const QList<Account> &accounts)
{
    close();
    m_story = filled(story);
    m_draft = reachable(m_story, draft, accounts);
    m_accounts = accounts;
    readTopics();
    m_dirty = false;
    m_keeping = false;
    m_caption = -1;
    m_captionLanguage.clear();
    for (int i = 0; i < m_story.captions.size(); ++i) {
        if (m_story.captions.at(i).text == draft.text)
            m_caption = i;
    }
    m_shown.clear();
    if (m_caption >= 0)
        m_shown.append(m_caption);
    recheck();
    Q_EMIT opened();
    Q_EMIT changed();
}

void Composition::updateStory(const Story &revised)
{
    if (revised.id != m_story.id)
        return;
    const Story story = filled(revised);
    if (story == m_story)
        return;
    if (!saySame(story.captions, m_story.captions))
        m_shown.clear(); // the one that was shown has other words by now
    m_story = story;
    readTopics();
    recheck();
    Q_EMIT accountsChanged();
    Q_EMIT changed();
}

void Composition::setAccounts(const QList<Account> &accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    m_draft.accounts.removeIf([this](const AccountId &id) { return !account(id); });
    recheck();
    Q_EMIT accountsChanged();
    Q_EMIT changed();
}

void Composition::timePassed()
{
    const QStringList before = m_check.problems;
    recheck();
    if (m_check.problems != before)
        Q_EMIT changed();
}

void Composition::close()
{
    if (m_dirty)
        save();
    m_pause.stop();
}

const Account *Composition::account(const AccountId &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
        [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

const AccountCheck *Composition::checkOf(const AccountId &id) const
{
    const auto found = std::find_if(m_check.accounts.cbegin(), m_check.accounts.cend(),
        [&id](const AccountCheck &check) { return check.account.id == id; });
    return found == m_check.accounts.cend() ? nullptr : &*found;
}

QString Composition::unavailable(const Account &account) const
{
    return whyUnavailable(m_story, account);
}

Draft Composition::reachable(const Story &story, Draft draft, const QList<Account> &accounts)
{
    draft.accounts.removeIf([&story, &accounts](const AccountId &id) {
        return std::none_of(accounts.cbegin(), accounts.cend(), [&](const Account &known) {
            return known.id == id && whyUnavailable(story, known).isEmpty();
        });
    });
    return draft;
}

void Composition::tick(const AccountId &id, bool on)
{
    const Account *known = account(id);
    if (!known || on == isTicked(id) || (on && !unavailable(*known).isEmpty()))
        return;
    if (on)
        m_draft.accounts.append(id);
    else
        m_draft.accounts.removeAll(id);
    edited();
}

QString Composition::text(const AccountId &account) const
{
    return m_draft.ownTexts.value(account, m_draft.text);
}

void Composition::setText(const AccountId &account, const QString &text)
{
    if (isLocked() || text == this->text(account))
        return;
    if (account.isEmpty())
        m_draft.text = text;
    else
        m_draft.ownTexts.insert(account, text);
    edited();
}

void Composition::part(const AccountId &account)
{
    if (isLocked() || account.isEmpty() || isParted(account))
        return;
    m_draft.ownTexts.insert(account, m_draft.text);
    edited();
}

void Composition::join(const AccountId &account)
{
    if (!isParted(account))
        return;
    const QString own = m_draft.ownTexts.take(account);
    edited();
    if (own != m_draft.text)
        Q_EMIT ownTextDropped(account, own);
}

void Composition::restoreOwnText(const AccountId &account, const QString &text)
{
    if (isLocked() || account.isEmpty())
        return;
    m_draft.ownTexts.insert(account, text);
    edited();
    Q_EMIT textReplaced(account);
}

QList<AccountId> Composition::sharing() const
{
    QList<AccountId> shared;
    for (const AccountId &id : m_draft.accounts) {
        if (!isParted(id))
            shared.append(id);
    }
    return shared;
}

bool Composition::isLocked() const
{
    return m_story.editRule.kind == EditRule::Kind::Locked || m_story.state == StoryState::Withdrawn
        || m_check.problems.contains(u"story-expired"_s);
}

void Composition::insertDisclosure()
{
    QList<AccountId> slots_ { AccountId {} };
    slots_ += m_draft.ownTexts.keys();
    for (const AccountId &slot : slots_) {
        QString better = withDisclosure(text(slot), m_story.disclosure);
        if (better == text(slot) && isLateInThread(m_check, m_draft, slot, m_story.disclosure))
            better = withDisclosure({}, m_story.disclosure) + u' ' + better;
        if (better == text(slot))
            continue;
        if (slot.isEmpty())
            m_draft.text = better;
        else
            m_draft.ownTexts.insert(slot, better);
        Q_EMIT textReplaced(slot);
    }
    edited();
}

int Composition::fits(const AccountId &account) const
{
    const AccountCheck *check = checkOf(account);
    if (!check || check->text.overflowAt < 0)
        return -1;
    const QString whole = text(account);
    QList<int> ends { 0 };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    while (finder.toNextBoundary() > 0)
        ends.append(int(finder.position()));
    // The network's own count decides, with the link it adds: the longest start that it takes.
    Draft probe;
    probe.story = m_draft.story;
    probe.accounts = { account };
    const auto tooLong = [&](int end) {
        probe.text = whole.left(end);
        const DraftCheck probed = m_port.check(m_story, probe);
        return !probed.accounts.isEmpty() && probed.accounts.first().text.overflowAt >= 0;
    };
    const auto first =
        std::partition_point(ends.cbegin(), ends.cend(), [&](int end) { return !tooLong(end); });
    return first == ends.cbegin() ? 0 : *(first - 1);
}

void Composition::dropSurplus(const AccountId &account)
{
    const int keep = fits(account);
    if (keep < 0 || isLocked())
        return;
    QString shorter = text(account).left(keep);
    // Not in the middle of a word.
    const qsizetype blank = shorter.lastIndexOf(u' ');
    if (keep < text(account).size() && !text(account).at(keep).isSpace() && blank > keep / 2)
        shorter.truncate(blank);
    shorter = shorter.trimmed();
    if (!isParted(account) && sharing().size() > 1)
        m_draft.ownTexts.insert(account, shorter); // the others are not held up
    else if (isParted(account))
        m_draft.ownTexts.insert(account, shorter);
    else
        m_draft.text = shorter;
    edited();
    Q_EMIT textReplaced(isParted(account) ? account : AccountId {});
}

void Composition::discard()
{
    m_port.discard(m_story.id);
    forgetDraft();
}

void Composition::forgetDraft()
{
    m_pause.stop();
    m_dirty = false;
    Q_EMIT changed();
}

void Composition::edited()
{
    m_dirty = true;
    m_pause.start();
    recheck();
    Q_EMIT changed();
}

void Composition::recheck()
{
    if (isOpen())
        m_check = m_port.check(m_story, m_draft);
}

void Composition::notKept()
{
    m_dirty = m_dirty || m_keeping;
    m_keeping = false;
}

void Composition::save()
{
    m_dirty = false;
    m_keeping = true;
    m_port.save(m_draft);
    Q_EMIT changed();
}

} // namespace Relais::Ui
