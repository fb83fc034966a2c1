// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/queue/draftcheck.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class Settings;
class Store;

//! Everything the composer asks. All computed on this machine.
class ComposeService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposeService)
public:
    ComposeService(
        Store &store, const Settings &settings, const Clock &clock, QObject *parent = nullptr);

    //! The saved draft, or a new one that begins with the best caption and the connected accounts.
    Result<Draft> draftFor(const StoryId &story) const;
    //! To write a relay anew, with its words for its account: beside what is saved for the story,
    //! else for that account alone, with its pictures and choices. NotFound.
    Result<Draft> draftAgain(const RelayId &relay) const;
    Result<int> draftCount() const; //!< of saved ones
    DraftCheck check(const Story &story, const Draft &draft) const;
    QList<Topic> topicsOf(const Story &story) const; //!< in its order; those that are known
    //! With what its captions leave open filled in.
    Story filled(const Story &story) const;
    //! A link as long as the real one, to show and to count before the relay has its own.
    QUrl sampleLink() const;

    void save(const Draft &draft); //!< returns at once; saved() or failed() follows
    void discard(const StoryId &story);

Q_SIGNALS:
    void saved(const Relais::StoryId &story);
    void failed(const Relais::Error &error);

private:
    QCoro::Task<void> write(StoryId story, std::optional<Draft> draft);

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
};

} // namespace Relais
