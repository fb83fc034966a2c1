// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does with sources themselves; the inbox is in sourcespage.cpp.

#include "core/services/curation/sourceservice.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/sources/retractquestion.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/sourcesbar.h"
#include "ui/sources/sourcespage.h"
#include "ui/sources/sourcesview.h"
#include "ui/sources/sourcewords.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais::Ui {

namespace {
constexpr qint64 largestList = 1024 * 1024;
constexpr int looksAfterFetch = 6;
constexpr auto betweenLooks = 4s;
} // namespace

void SourcesPage::connectPanel()
{
    SourcePanel &panel = m_view->panel();
    connect(&panel, &SourcePanel::feedAsked, this, &SourcesPage::add);
    connect(&panel, &SourcePanel::fetchAsked, this, &SourcesPage::fetch);
    connect(&panel, &SourcePanel::pauseAsked, this, &SourcesPage::pause);
    connect(&panel, &SourcePanel::removeAsked, this, &SourcesPage::remove);
    connect(&panel, &SourcePanel::retractAsked, this, &SourcesPage::askToRetract);
    connect(&panel, &SourcePanel::bringBackAsked, this, &SourcesPage::bringBack);
    connect(&panel, &SourcePanel::importAsked, this, &SourcesPage::importList);
    connect(&panel, &SourcePanel::exportAsked, this, &SourcesPage::exportList);
    connect(m_bar, &SourcesBar::fetchAsked, this, &SourcesPage::fetchNow);
    connect(m_bar, &SourcesBar::addAsked, &panel, &SourcePanel::openForm);
    connect(&panel.settings(), &SourceForm::saveAsked, this, &SourcesPage::saveSettings);
}

// What another editor made of them since the form was opened is not replaced unseen.
void SourcesPage::saveSettings(const SourceId &id, const QUrl &url, const SourceSettings &settings)
{
    const auto settle = [this, id](const QString &problem) {
        if (m_view->panel().settings().isOf(id))
            m_view->panel().settings().settle(problem);
    };
    const auto saved = [settle](const Result<void> &result) {
        settle(result ? QString() : SourceWords::problem(result.error()));
    };
    whenDone(m_sources.refresh(), this,
        [this, id, url, settings, settle, saved](const Result<void> &fresh) {
            if (!fresh) {
                saved(fresh);
                return;
            }
            SourceForm &form = m_view->panel().settings();
            const QList<SourceEntry> sources = m_sources.sources();
            for (const SourceEntry &now : sources) {
                const bool same = now.url == url && now.settings == settings;
                if (now.id != id || !form.isOf(id) || !form.wasChangedMeanwhile(now) || same)
                    continue;
                settle(tr("It was changed meanwhile; what you wrote is still here. Save again to "
                          "put it in the place of the change."));
                return;
            }
            whenDone(m_sources.change(id, url, settings), this, saved);
        });
}

// A site is looked at for its feeds, a feed for its newest entries. What the server cannot look at
// is added as it was entered: its health says why it brings nothing.
void SourcesPage::look(const QUrl &url)
{
    whenDone(m_sources.look(url), this, [this, url](const Result<WebLook> &look) {
        const bool shown = look && (look->isFeed || !look->feeds.isEmpty());
        if (shown)
            m_view->panel().offer(*look);
        else
            add(url);
    });
}

void SourcesPage::add(const QUrl &url)
{
    whenDone(m_sources.addSource(url), this, [this](const Result<void> &result) {
        m_view->panel().settle(result ? QString() : ErrorWords::sentence(result.error()));
    });
}

void SourcesPage::follow(QCoro::Task<Result<void>> task, const QString &said)
{
    whenDone(std::move(task), this, [this, said](const Result<void> &result) {
        m_view->panel().say(result ? said : SourceWords::problem(result.error()));
    });
}

void SourcesPage::fetchNow()
{
    const auto source = m_view->panel().chosen();
    fetch(source ? source->id : SourceId {});
}

// An empty id: all of them.
void SourcesPage::fetch(const SourceId &id)
{
    const QString said = tr("Asked; what is new comes in a few seconds");
    const QList<SourceEntry> sources = m_sources.sources();
    for (const SourceEntry &source : sources) {
        const bool resting = source.settings.paused || source.retractedAt.isValid();
        if (resting || (!id.isEmpty() && source.id != id))
            continue;
        m_awaited.insert(source.id, source.fetchedAt);
        whenDone(m_sources.fetchNow(source.id), this,
            [this, said, asked = source.id](const Result<void> &result) {
                m_view->panel().say(result ? said : SourceWords::problem(result.error()));
                if (!result)
                    m_awaited.remove(asked);
                m_bar->setBusy(!m_awaited.isEmpty());
            });
    }
    m_bar->setBusy(!m_awaited.isEmpty());
    m_looks = looksAfterFetch;
    if (!m_looking)
        lookAgain();
}

// Each look is answered later; what it brought is seen in settleFetched().
void SourcesPage::lookAgain()
{
    m_looking = true;
    QTimer::singleShot(betweenLooks, this, [this] {
        m_looking = false;
        if (m_awaited.isEmpty())
            return;
        if (m_looks > 0) {
            --m_looks;
            refresh();
            lookAgain();
            return;
        }
        m_awaited.clear();
        m_bar->setBusy(false);
        m_view->panel().say({});
    });
}

// A source whose last fetch is another one has answered, well or not.
void SourcesPage::settleFetched()
{
    if (m_awaited.isEmpty())
        return;
    QHash<SourceId, QDateTime> left;
    const QList<SourceEntry> sources = m_sources.sources();
    for (const SourceEntry &source : sources) {
        const auto before = m_awaited.constFind(source.id);
        if (before != m_awaited.cend() && *before == source.fetchedAt)
            left.insert(source.id, source.fetchedAt);
    }
    m_awaited = left;
    m_bar->setBusy(!left.isEmpty());
    if (left.isEmpty())
        m_view->panel().say({});
}

// With the other settings as they are now: another editor may have changed them.
void SourcesPage::pause(const SourceEntry &source)
{
    whenDone(m_sources.refresh(), this, [this, source](const Result<void> &fresh) {
        if (!fresh) {
            m_view->panel().say(SourceWords::problem(fresh.error()));
            return;
        }
        SourceEntry now = source;
        const QList<SourceEntry> sources = m_sources.sources();
        for (const SourceEntry &one : sources) {
            if (one.id == source.id)
                now = one;
        }
        now.settings.paused = !source.settings.paused;
        follow(m_sources.change(now.id, now.url, now.settings),
            now.settings.paused ? tr("Paused; nothing is fetched from it") : tr("Fetched again"));
    });
}

void SourcesPage::remove(const SourceEntry &source)
{
    whenDone(m_sources.remove(source.id), this, [this, source](const Result<void> &result) {
        if (!result) {
            m_view->panel().say(SourceWords::problem(result.error()));
            return;
        }
        Q_EMIT undoOffered(
            { tr("“%1” and its candidates are removed").arg(SourceWords::name(source)), u"undo"_s,
                [this, source] {
                    follow(m_sources.addAgain(source),
                        tr("“%1” is back, with its settings").arg(SourceWords::name(source)));
                } });
    });
}

// Nothing is asked before it is known what it touches.
void SourcesPage::askToRetract(const SourceEntry &source)
{
    whenDone(
        m_sources.lookAtYield(source.id), this, [this, source](const Result<SourceYield> &yield) {
            if (!yield) {
                m_view->panel().say(SourceWords::problem(yield.error()));
                return;
            }
            askRetraction(source, *yield);
        });
}

void SourcesPage::askRetraction(const SourceEntry &source, const SourceYield &yield)
{
    m_reason->ask(
        RetractQuestion::of(source, yield),
        [this, source, yield](const QString &reason) { retractAll(source, yield, reason); },
        [this, source] { retract(source, {}, {}); });
}

// What was written for it is given back where it is refused.
void SourcesPage::retractAll(
    const SourceEntry &source, const SourceYield &yield, const QString &reason)
{
    const bool ticked = m_reason->isTicked();
    const auto again = [this, source, yield, reason, ticked] {
        if (reason.isEmpty() || !m_reason->isHidden())
            return;
        askRetraction(source, yield);
        m_reason->setReason(reason, ticked);
    };
    retract(source, RetractQuestion::published(yield), reason, again);
}

void SourcesPage::retract(const SourceEntry &source, const QList<StoryId> &withdraw,
    const QString &reason, const std::function<void()> &refused)
{
    const bool deletionAsked = !withdraw.isEmpty() && m_reason->isTicked();
    whenDone(m_sources.retract(source.id, withdraw, reason, deletionAsked), this,
        [this, source, refused](const Result<void> &result) {
            if (!result) {
                m_view->panel().say(SourceWords::problem(result.error()));
                if (refused)
                    refused();
                return;
            }
            m_view->panel().say({});
            Q_EMIT undoOffered({ tr("“%1” is retracted").arg(SourceWords::name(source)), u"undo"_s,
                [this, source] { bringBack(source); } });
        });
}

void SourcesPage::bringBack(const SourceEntry &source)
{
    follow(m_sources.bringBack(source.id),
        tr("“%1” is back, with its candidates").arg(SourceWords::name(source)));
}

void SourcesPage::importList()
{
    const QString name = QFileDialog::getOpenFileName(
        this, tr("Import sources"), {}, tr("OPML lists (*.opml *.xml)"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (file.size() > largestList || !file.open(QIODevice::ReadOnly)) {
        m_view->panel().say(tr("This file cannot be read, or is larger than 1 MB"));
        return;
    }
    whenDone(m_sources.importList(file.readAll()), this, [this](const Result<SourcesAdded> &added) {
        m_view->panel().say(
            added ? SourceWords::added(*added) : SourceWords::problem(added.error()));
        refresh();
    });
}

void SourcesPage::exportList()
{
    const QString name = QFileDialog::getSaveFileName(
        this, tr("Save the sources"), tr("sources.opml"), tr("OPML lists (*.opml *.xml)"));
    if (name.isEmpty())
        return;
    whenDone(m_sources.exportList(), this, [this, name](const Result<QByteArray> &list) {
        if (!list) {
            m_view->panel().say(SourceWords::problem(list.error()));
            return;
        }
        QSaveFile file(name);
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write(*list) == list->size() && file.commit();
        m_view->panel().say(saved ? tr("The sources are saved in %1").arg(name)
                                  : tr("This file cannot be written: %1").arg(file.errorString()));
    });
}

} // namespace Relais::Ui
