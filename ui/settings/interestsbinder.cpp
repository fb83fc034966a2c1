// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/interestsbinder.h"

#include "core/base/log.h"
#include "core/services/queue/queueservice.h"
#include "core/settings/settings.h"
#include "ui/settings/interestsform.h"

#include <QEvent>

namespace Relais::Ui {

InterestsBinder::InterestsBinder(InterestsForm &form, Settings &settings, QueueService &queue)
    : QObject(&form)
    , m_form(form)
    , m_queue(queue)
{
    const auto topics = [&form, &queue] {
        if (const auto known = queue.topics())
            form.setTopics(*known);
        else
            qCWarning(lcUi) << "topics:" << errorCodeName(known.error().code);
    };
    const auto chosen = [&form, &settings] {
        form.setChosen(settings.topics(), settings.languages());
    };
    topics();
    chosen();
    estimate();
    connect(&queue, &QueueService::changed, this, topics);
    connect(&settings, &Settings::changed, this, chosen);
    connect(&form, &InterestsForm::edited, this,
        [&form, &settings] { settings.setInterests(form.topics(), form.languages()); });
    connect(&queue, &QueueService::changed, this, &InterestsBinder::estimate);
    connect(&form, &InterestsForm::edited, this, &InterestsBinder::estimate);
    form.installEventFilter(this);
}

void InterestsBinder::estimate()
{
    if (m_form.isVisible())
        m_form.setEstimate(m_queue.storiesAWeek(m_form.topics(), m_form.languages()));
}

bool InterestsBinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        estimate();
    return QObject::eventFilter(watched, event);
}

} // namespace Relais::Ui
