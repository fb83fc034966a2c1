// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/directoryservice.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QTimer>

class QComboBox;

namespace Relais::Ui {

class Banner;
class ColleagueCard;
class ColleagueList;
class EmptyState;
class TextLabel;

//! Finds colleagues by name, team and what they may be asked about, as they let themselves be
//! found.
class DirectoryPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryPage)
public:
    DirectoryPage(Theme &theme, DirectoryService &directory, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void searchLeft() override;
    QList<QWidget *> areas() const override;
    void opened() override;

Q_SIGNALS:
    void mentionRequested(const Relais::Colleague &colleague);
    void postsRequested(const QString &name); //!< on the Wall
    void choiceRequested(); //!< of what colleagues read of oneself

private:
    QWidget *makeLeft(Theme &theme);
    void connectCard();
    void giveAddress(const QString &email); //!< no mail program took it
    void fillChoices();
    void ask();
    void showFound(const Result<DirectoryService::Found> &found);
    void showNobody(bool offline); //!< what stands there where nobody is found
    DirectoryQuery query() const;

    DirectoryService &m_directory;
    QComboBox *m_team;
    QComboBox *m_skill;
    Banner *m_notice;
    ColleagueList *m_list;
    EmptyState *m_empty;
    TextLabel *m_more;
    ColleagueCard *m_card;
    QString m_name;
    QTimer m_soon; //!< after the last key
    int m_asked = 0; //!< counts questions: an answer to an older one is passed over
    int m_found = 0;
};

} // namespace Relais::Ui
