// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/digestbinder.h"

#include "core/services/digestservice.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/settings/digestoptions.h"

namespace Relais::Ui {

DigestBinder::DigestBinder(
    Theme &theme, DigestOptions &options, DigestService &service, ServerReach &reach)
    : QObject(&options)
    , m_options(options)
    , m_service(service)
    , m_state(new PageState(theme, reach, [this] { read(); }, &options))
{
    options.addNotice(m_state->banner());
    const auto showReach = [this] { m_options.setBlocked(m_state->gate().reason()); };
    connect(&m_state->gate(), &ServerGate::changed, this, showReach);
    showReach();
    connect(&options, &DigestOptions::shown, this, &DigestBinder::read);
    connect(&options, &DigestOptions::chosen, this, &DigestBinder::choose);
}

void DigestBinder::read()
{
    m_options.setAddress(m_service.address());
    m_state->read(
        m_service.read(), [this](const DigestState &state) { m_options.setState(state); });
}

// What could not be told to the backend is shown as it stands there.
void DigestBinder::choose(bool on, int day)
{
    whenDone(m_service.choose(on, day), this, [this](const Result<DigestState> &state) {
        if (state)
            m_options.setState(*state);
        else
            m_options.setProblem(ErrorWords::sentence(state.error()));
    });
}

} // namespace Relais::Ui
