// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/story.h"
#include "ui/common/paint.h"

class QLineEdit;

namespace Relais::Ui {

class OptionalTime;

//! When and where an event takes place.
class EventFields final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventFields)
public:
    EventFields(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    //! A place that the person is writing keeps its cursor.
    void setFacts(const EventFacts &facts);
    EventFacts facts() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    OptionalTime *m_at;
    QLineEdit *m_place;
};

} // namespace Relais::Ui
