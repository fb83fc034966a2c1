// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/thanks.h"
#include "core/services/insights/impactservice.h"
#include "ui/common/paint.h"

#include <QHash>
#include <QList>

class QLayout;
class QVBoxLayout;

namespace Relais::Ui {

class TextLabel;

//! Thanks that the member received, newest first; each may be shown on the Wall, by the member's
//! own will.
class ThanksPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThanksPanel)
public:
    explicit ThanksPanel(Theme &theme, QWidget *parent = nullptr);
    //! workplaces: of those who gave them, as far as they are known.
    void setThanks(const QList<Thanks> &received, const QDateTime &now,
        const QHash<MemberId, QString> &workplaces = {});
    void setCount(int received, ImpactService::Period period); //!< how many came in it
    QSize sizeHint() const override; //!< yields to what needs its width beside it

Q_SIGNALS:
    void openAsked(const Relais::ThanksId &thanks, bool open);
    void subjectAsked(const Relais::Thanks &thanks); //!< the post or idea that it is for

private:
    QWidget *makeLine(const Thanks &thanks, const QString &workplace, const QDateTime &now);
    QLayout *makeHead(const Thanks &thanks, const QString &workplace, const QDateTime &now);
    QLayout *makeFoot(const Thanks &thanks, const QString &who);

    Theme &m_theme;
    TextLabel *m_count;
    TextLabel *m_none;
    QVBoxLayout *m_lines;
};

} // namespace Relais::Ui
