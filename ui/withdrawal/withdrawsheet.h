// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "ui/common/popovers/sheet.h"
#include "ui/withdrawal/withdrawalwords.h"

class QBoxLayout;

namespace Relais::Ui {

class Banner;
class Button;
class HappeningPanel;
class PictureCache;
class TextLabel;
class WithdrawalForm;

//! Withdrawing and correcting a story: what is said on the left, what will happen on the right.
//! Ctrl Enter does it once the reason is written. Shows values and asks.
class WithdrawSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WithdrawSheet)
public:
    struct About {
        Story story;
        QDateTime now;
        PictureCache *pictures = nullptr; //!< null: none is shown
        WithdrawalWords::CapabilitiesOf capabilities {};
    };
    WithdrawSheet(Theme &theme, const About &about, QWidget *page);

    void open();
    WithdrawalForm &form() const { return *m_form; }
    void setRelays(const Result<StoryRelays> &relays);
    void setReach(const Result<AudienceReach> &reach);
    void setBlocked(const QString &reason); //!< why it cannot be withdrawn now; empty: it can
    void setSending(bool sending);
    void setProblem(const QString &sentence); //!< of the last try

Q_SIGNALS:
    void withdrawAsked(); //!< as the form says
    void revisionAsked();

protected:
    bool mayLeave() const override { return !m_sending; }
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showWay();
    void showHappenings();
    void showState();
    void press();

    Theme &m_theme;
    const About m_about;
    WithdrawalWords::Relays m_relays;
    std::optional<int> m_reached; //!< how many have it in their queue, where that is told
    QString m_blocked;
    QString m_trouble;
    bool m_sending = false;
    TextLabel *m_subtitle;
    Banner *m_problem;
    WithdrawalForm *m_form;
    HappeningPanel *m_happening;
    QBoxLayout *m_columns;
    TextLabel *m_note;
    Button *m_cancel;
    Button *m_act;
};

} // namespace Relais::Ui
