// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/writer.h"
#include "app/relaisd/sample/sampledata.h"

#include <QUrl>

namespace Relais::Backend {

//! Loads an invented organization through the acts that real people use, in short transactions:
//! people, stories from draft to approval with their pictures, what was said on the Wall, what
//! editors find on their desks, and what its members relayed, with a history drawn from the seed.
//! Blocks; not on the writer's thread.
class SampleLoader final {
public:
    struct Options {
        QString dataFolder;
        QString sampleFolder;
        QUrl publicUrl;
        quint64 seed = 1;
    };

    SampleLoader(Writer &writer, const Clock &clock, Options options);

    //! Conflict ("organization-exists") when the database has one.
    Result<SampleData> load();

private:
    Result<void> people(const SampleData &data);
    Result<void> stories(SampleData &data);
    Result<void> wall(const SampleData &data);
    Result<void> desk(const SampleData &data);
    Result<void> candidatePictures(const SampleData &data);
    Result<void> history(const SampleData &data);

    Writer &m_writer;
    const Clock &m_clock;
    const Options m_options;
};

} // namespace Relais::Backend
