// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composercontroller.h"

#include "core/base/log.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/queue/mediaservice.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "ui/common/controls/button.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/picturelist.h"
#include "ui/composer/relayhandover.h"
#include "ui/composer/schedulepopover.h"
#include "ui/composer/storychanges.h"
#include "ui/composer/storyhead.h"
#include "ui/composer/storypast.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! The networks where the person publishes in the network's own page.
QString finishedByHand(const DraftCheck &state)
{
    QStringList names;
    for (const AccountCheck &check : state.accounts) {
        const Network network = check.account.network;
        const bool isLinked =
            network == Network::Wall || check.account.id != implicitAccount(network);
        const QString name = Format::networkLabel(network);
        if (check.ready && (!isLinked || check.usedUp) && !names.contains(name))
            names << name;
    }
    return names.isEmpty() ? QString() : QLocale().createSeparatedList(names);
}

} // namespace

ComposerController::ComposerController(const QueueServices &services, Composition &composition,
    ComposerView &view, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_composition(composition)
    , m_view(view)
    , m_theme(theme)
    , m_times(services.relays, services.settings, services.clock)
    , m_past(new StoryPast(services.queue, services.clock, theme, this))
    , m_handover(new RelayHandover(services.relays, services.clock, this))
{
    connect(&view, &ComposerView::relayRequested, this, [this] { relay({}); });
    connect(&view, &ComposerView::scheduleRequested, this, &ComposerController::schedule);
    connect(&view.footer(), &ComposerFooter::discardRequested, this, &ComposerController::discard);
    connect(&view.head(), &StoryHead::discardRequested, this, &ComposerController::discard);
    connect(&view.head(), &StoryHead::saveToggled, this, &ComposerController::setSaved);
    connect(
        &view.head(), &StoryHead::hideRequested, this, [this] { Q_EMIT hidden(m_row.story.id); });
    connect(&view.head(), &StoryHead::rated, this, &ComposerController::rate);
    connect(&view.head(), &StoryHead::historyRequested, m_past,
        [this] { m_past->show(m_view.window()); });
    connect(m_past, &StoryPast::changed, this, &ComposerController::notice);
    connect(&composition, &Composition::ownTextDropped, this, &ComposerController::offerOwnText);
    connect(&composition, &Composition::pictureRemoved, this, &ComposerController::offerPicture);
    connect(m_handover, &RelayHandover::said, this, &ComposerController::said);
    connect(m_handover, &RelayHandover::done, this, &ComposerController::relayDone);
    connect(m_handover, &RelayHandover::failed, this, [this](const Error &error) {
        m_view.footer().setBusy(false);
        fail(error);
    });
    follow();
}

void ComposerController::follow()
{
    connect(&m_services.accounts, &AccountService::changed, this, [this] {
        if (const auto accounts = m_services.accounts.accounts())
            m_composition.setAccounts(*accounts);
        else
            fail(accounts.error());
    });
    connect(&m_services.compose, &ComposeService::saved, this, [this](const StoryId &story) {
        if (story == m_composition.story().id)
            m_composition.kept();
        if (m_error && m_errorOfSaving) { // it works again
            m_error.reset();
            notice();
        }
        const auto row = m_services.queue.row(story);
        if (story != m_row.story.id || !row)
            return;
        if (!row->hasDraft) { // discarded: only now are its words no longer read
            if (!m_composition.isUnsaved())
                open(story);
            return;
        }
        const QDateTime now = m_services.clock.now();
        m_view.head().setDraftNote(tr("Draft saved %1, on this machine only")
                .arg(Format::timeOfDay(now.toLocalTime().time())));
    });
    connect(&m_services.compose, &ComposeService::failed, this, [this](const Error &error) {
        m_composition.notKept();
        fail(error);
        m_errorOfSaving = true;
    });
    const auto author = [this] {
        const Member member = m_services.session.member();
        m_view.setAuthor({ member.name, member.title });
    };
    connect(&m_services.session, &SignInService::stateChanged, this, author);
    author();
    connect(&m_services.settings, &Settings::changed, this, &ComposerController::plan);
    m_view.setRecentEmoji(m_services.settings.recentEmoji());
    connect(&m_view, &ComposerView::recentEmojiChanged, &m_services.settings,
        &Settings::setRecentEmoji);
    if (m_services.spelling)
        m_view.setSpelling(*m_services.spelling);
    if (m_services.media)
        followPicture();
    plan();
}

void ComposerController::showRating()
{
    if (!m_services.feedback)
        return;
    const auto rating = m_services.feedback->rating(m_row.story.id);
    m_view.head().setRating(rating ? *rating : std::nullopt);
}

void ComposerController::rate(Verdict verdict, const QString &word)
{
    if (!m_services.feedback)
        return;
    StoryRating rating;
    rating.story = m_row.story.id;
    rating.verdict = verdict;
    rating.word = word;
    whenDone(m_services.feedback->rate(rating), this, [this](const Result<void> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        showRating();
        Q_EMIT said({ tr("Told to the story’s editors"), u"approve"_s, {} });
    });
}

void ComposerController::followPicture()
{
    PictureList &list = m_view.pictures();
    connect(&list, &PictureList::fileChosen, this, [this](int place, const QString &file) {
        whenDone(m_services.media->keepFile(file), this,
            [this, story = m_row.story.id, place](
                const Result<StoryImage> &image) { takePicture(story, place, image, {}); });
    });
    connect(&list, &PictureList::partChosen, this,
        [this](int place, const QString &path, const QRectF &part) {
            whenDone(m_services.media->keepPart(path, part), this,
                [this, story = m_row.story.id, place, path](
                    const Result<StoryImage> &image) { takePicture(story, place, image, path); });
        });
}

void ComposerController::takePicture(
    const StoryId &story, int place, const Result<StoryImage> &image, const QString &whole)
{
    if (story != m_row.story.id)
        return;
    if (!image) {
        fail(image.error());
        return;
    }
    m_error.reset();
    notice();
    m_composition.setPicture(place, image->path, whole);
    m_view.pictures().takeFocus(place); // its description is asked for
}

void ComposerController::plan()
{
    m_view.footer().setPlan(m_times.planFor(m_row.story));
}

void ComposerController::open(StoryId story) // by value: it may be the open one
{
    m_composition.close();
    if (m_popover && m_popover->isVisible())
        m_popover->dismiss(); // it asked about the story before
    m_row = {};
    m_past->open(m_row);
    m_error.reset();
    if (story.isEmpty())
        return;
    const auto row = m_services.queue.row(story);
    if (!row) {
        fail(row.error());
        return;
    }
    const auto draft = m_services.compose.draftFor(row->story.id);
    const auto accounts = m_services.accounts.accounts();
    if (!draft || !accounts) {
        fail(draft ? accounts.error() : draft.error());
        return;
    }
    m_row = *row;
    m_view.head().setDraftNote(row->hasDraft ? tr("Draft, on this machine only") : QString());
    m_view.showStory(m_row, m_services.clock.now());
    m_composition.open(m_row.story, *draft, *accounts);
    plan();
    m_opened = m_row.story;
    m_past->open(m_row);
    showRating();
    notice();
}

void ComposerController::take(const Draft &draft)
{
    if (m_row.story.id != draft.story)
        return; // it cannot be shown, as is said there
    m_composition.open(m_row.story, draft, m_composition.accounts());
    m_services.compose.save(draft);
}

void ComposerController::readAgain()
{
    const StoryId story = m_row.story.id;
    if (story.isEmpty() || m_composition.isUnsaved())
        return;
    const auto draft = m_services.compose.draftFor(story);
    if (draft && draft->text != m_composition.draft().text)
        open(story);
}

void ComposerController::refresh()
{
    if (m_row.story.id.isEmpty())
        return;
    const auto row = m_services.queue.row(m_row.story.id);
    if (!row) {
        fail(row.error());
        return;
    }
    m_row = *row;
    m_view.showStory(m_row, m_services.clock.now());
    m_composition.updateStory(m_row.story);
    plan();
    notice();
}

void ComposerController::timePassed()
{
    m_composition.timePassed();
    refresh();
}

QString ComposerController::changes() const
{
    const QStringList parts = StoryChanges::parts(m_opened, m_row.story);
    if (parts.isEmpty())
        return tr("This is revision %1. Your text is kept: check that it still holds.")
            .arg(m_row.story.revision);
    return tr("Revision %1 changed %2. Your text is kept: check that it still holds.")
        .arg(QString::number(m_row.story.revision), parts.join(u", "_s));
}

void ComposerController::notice()
{
    const Story &story = m_row.story;
    if (m_error)
        m_view.setNotice(Tone::Bad, u"error"_s, {}, ErrorWords::sentence(*m_error));
    else if (story.state == StoryState::Withdrawn)
        m_view.setNotice(Tone::Bad, u"withdraw"_s, tr("Comms withdrew this story"),
            story.withdrawnReason.isEmpty()
                ? tr("Nothing of it goes out any more. Your draft is kept.")
                : tr("%1. Nothing of it goes out any more; your draft is kept.")
                      .arg(story.withdrawnReason));
    else if (phaseAt(story, m_services.clock.now()) == StoryPhase::Expired)
        m_view.setNotice(Tone::Warn, u"schedule"_s, tr("This story has ended"),
            tr("It can be read, but no longer relayed."));
    else if (story.revision != m_opened.revision)
        m_view.setNotice(
            Tone::Info, u"info"_s, tr("Comms changed this story while you wrote"), changes());
    else if (!m_past->sinceRead().isEmpty())
        m_view.setNotice(Tone::Info, u"info"_s, tr("Comms changed this story since you read it"),
            m_past->sinceRead());
    else if (story.editRule.kind == EditRule::Kind::Locked)
        m_view.setNotice(Tone::Info, u"privacy"_s, tr("The words of this story are fixed"),
            tr("It goes out as it was approved."));
    else
        m_view.setNotice(Tone::Info, {}, {}, {});
}

void ComposerController::relay(const QDateTime &at)
{
    m_composition.close(); // a save after the relay would bring the draft back
    m_error.reset();
    m_view.footer().setBusy(true);
    m_relayed = m_composition.story().id;
    m_handover->send(m_composition.story(), m_composition.draft(), at);
}

void ComposerController::relayDone(int count)
{
    m_view.footer().setBusy(false);
    if (m_relayed != m_row.story.id)
        return; // another is being written by now
    m_composition.forgetDraft();
    Q_EMIT relayed(count);
    open(m_row.story.id);
}

void ComposerController::schedule()
{
    if (m_composition.state().readyAccounts <= 0)
        return;
    if (!m_popover) {
        m_popover = new SchedulePopover(m_theme, m_view.window());
        connect(m_popover, &SchedulePopover::scheduled, this,
            [this](const QDateTime &at) { relay(at); });
    }
    SchedulePopover::Question question;
    question.facts = m_times.factsFor(m_row.story);
    question.factsNow = [this] { return m_times.factsFor(m_row.story); };
    question.relays = m_composition.state().readyAccounts;
    question.reminded = finishedByHand(m_composition.state());
    question.latestMinutes = m_services.settings.latestMinutes();
    question.budget = [this](
                          const QDateTime &at) { return m_times.budgetNote(m_row.story.id, at); };
    m_popover->ask(question, &m_view.footer().schedule());
}

void ComposerController::setSaved(bool saved)
{
    const StoryId story = m_row.story.id;
    m_services.queue.setSaved(story, saved);
    UndoOffer offer;
    offer.icon = u"save"_s;
    offer.text = saved ? tr("Kept for later") : tr("No longer kept");
    offer.undo = [&queue = m_services.queue, story, saved] { queue.setSaved(story, !saved); };
    Q_EMIT said(offer);
}

void ComposerController::fail(const Error &error)
{
    qCWarning(lcUi) << "composer:" << errorCodeName(error.code) << error.detail;
    m_error = error;
    m_errorOfSaving = false;
    notice();
}

} // namespace Relais::Ui
