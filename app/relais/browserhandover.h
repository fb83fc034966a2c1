// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace Relais {

namespace Ui {
class MainWindow;
}

//! Opens pages in the person's own browser; when none opens, the window says which page it was and
//! copies its address.
class BrowserHandOver final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserHandOver)
public:
    using Window = std::function<Ui::MainWindow *()>;
    //! window: the one that says things at that moment; nullptr while there is none.
    explicit BrowserHandOver(Window window, QObject *parent = nullptr);

    void open(const QUrl &page);
    //! A relay that is finished in the network's own page: the text goes on the clipboard first.
    void finishRelay(const QUrl &page, const QString &text);

private:
    void sayByHand(const QUrl &page, const QString &what);
    void act(const QString &message);

    Window m_window;
    QUrl m_unopened; //!< the page that no browser took
};

} // namespace Relais
