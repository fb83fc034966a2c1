// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include <optional>

namespace Relais::Ui {

//! One thing the desktop is asked to show.
struct Notice {
    struct Action {
        QString key;
        QString text;
    };
    QString key; //!< a second one with the same key replaces the first
    QString title;
    QString text; //!< plain
    QList<Action> actions;
    bool question = false; //!< stays until it is answered, where the desktop does that
};

//! The desktop's own notifications (org.freedesktop.Notifications). Main thread.
class DesktopNotifications final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifications)
public:
    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;

    void show(const Notice &notice);
    void withdraw(const QString &key);

Q_SIGNALS:
    //! action: one of the notice's, or "default" for the notice itself.
    void acted(const QString &key, const QString &action);
    //! Nobody shows it: there is no such service.
    void unavailable(const Relais::Ui::Notice &notice);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    //! Of a key. A second notice waits for the id of the first: before, it cannot replace it.
    struct Shown {
        uint id = 0; //!< the service's; 0 while its first answer is awaited
        std::optional<Notice> next {}; //!< to replace it, meanwhile
        bool over = false; //!< withdrawn meanwhile
    };
    void send(const Notice &notice, uint replaces);
    void answered(const Notice &notice, uint id);
    void failed(const Notice &notice);
    QString keyOf(uint id) const; //!< empty: somebody else's

    QHash<QString, Shown> m_shown;
};

} // namespace Relais::Ui
