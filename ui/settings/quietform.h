// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quiethours.h"
#include "ui/common/paint.h"

class QCheckBox;
class QTimeEdit;

namespace Relais::Ui {

class TextLabel;

//! The day as a bar, quiet hours hatched.
class DayBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayBar)
public:
    explicit DayBar(Theme &theme, QWidget *parent = nullptr);
    void setHours(const QuietHours &hours);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QuietHours m_hours;
};

//! When nothing notifies and nothing is sent: from, to, week-ends.
class QuietForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuietForm)
public:
    explicit QuietForm(Theme &theme, QWidget *parent = nullptr);
    void setHours(const QuietHours &hours);
    QuietHours hours() const;

Q_SIGNALS:
    void edited(); //!< by the person

private:
    void follow();

    QCheckBox *m_enabled;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_weekends;
    DayBar *m_bar;
    TextLabel *m_sentence;
};

} // namespace Relais::Ui
