// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/recognition.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QComboBox;
class QListView;

namespace Relais {
class RecognitionService;
class ServerReach;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class Button;
class NominationModel;
class PageState;
class RulesForm;
class TextLabel;

//! For managers and editors: whom colleagues nominated, and why; who is recognised is chosen here
//! by reading. Managers have the rules of the optional leaderboard beside it.
class RecognitionPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecognitionPage)
public:
    RecognitionPage(Theme &theme, RecognitionService &service, ServerReach &reach, bool withRules,
        QWidget *parent = nullptr);

    static QString name();
    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> areas() const override;
    void opened() override;
    NominationModel &model() const { return *m_model; }

private:
    QWidget *makeList();
    QWidget *makeReading();
    void fillMonths();
    void reload();
    void setNominations(const QList<Nomination> &nominations);
    void reloadRules();
    void showCurrent();
    void choose();
    void connectRules();

    Theme &m_theme;
    RecognitionService &m_service;
    NominationModel *m_model;
    QComboBox *m_month;
    QListView *m_list;
    PageState *m_state;
    QWidget *m_reading;
    TextLabel *m_name;
    TextLabel *m_reason;
    TextLabel *m_about;
    Button *m_choose;
    Banner *m_notice;
    RulesForm *m_rules = nullptr;
};

} // namespace Relais::Ui
