// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace Relais {

//! What the person does not see waits until they see the window: runs act after its first frame, or
//! after a while when it is never painted. Belongs to the window, and goes unheard with it.
class FirstFrame final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstFrame)
public:
    static void after(QWidget &window, std::function<void()> act);
    static constexpr int longest = 2000; // ms

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FirstFrame(QWidget &window, std::function<void()> act);
    void run();

    std::function<void()> m_act;
    QTimer m_limit;
};

} // namespace Relais
