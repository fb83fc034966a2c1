// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! The way of an idea: the states that it reached, with their days, and what may come.
class IdeaSteps final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaSteps)
public:
    explicit IdeaSteps(Theme &theme, QWidget *parent = nullptr);
    void setIdea(const Idea &idea, const QDateTime &now);

    struct Step {
        QString name;
        QString when; //!< empty: not yet
        bool operator==(const Step &) const = default;
    };
    //! Pure: what is shown of an idea.
    static QList<Step> stepsOf(const Idea &idea, const QDateTime &now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QList<Step> m_steps;
};

} // namespace Relais::Ui
