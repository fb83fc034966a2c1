// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace Relais::Ui {

class Button;
class Theme;

//! What narrows the jobs besides their place: contract, language and remote work, in a menu.
class JobFilter final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobFilter)
public:
    explicit JobFilter(Theme &theme, QWidget *parent = nullptr);

    //! What there is to choose from; a choice that is no longer there is forgotten.
    void setOffered(const QList<Story> &jobs);
    bool passes(const Story &job) const;
    void openMenu();

Q_SIGNALS:
    void changed(); //!< by the person

private:
    void addChoices(QMenu &menu, const QStringList &values, QString &chosen, const QString &any,
        const std::function<QString(const QString &)> &label);
    void refresh();

    Button *m_button;
    QStringList m_contracts;
    QStringList m_languages; //!< by code
    QString m_contract; //!< empty: any
    QString m_language;
    bool m_someRemote = false;
    bool m_remote = false; //!< those alone
};

} // namespace Relais::Ui
