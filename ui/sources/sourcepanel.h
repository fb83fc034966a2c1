// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "ui/common/paint.h"
#include "ui/sources/sourcehealth.h"

#include <QListView>
#include <QStandardItemModel>

#include <optional>

class QLineEdit;

namespace Relais::Ui {

class Button;
class SourceForm;
class SourceOffers;
class Tag;
class TextLabel;

//! The sources with their health; a click on one leaves its candidates alone in the inbox.
class SourcePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePanel)
public:
    explicit SourcePanel(Theme &theme, QWidget *parent = nullptr);

    void setSources(const QList<SourceEntry> &sources, const QDateTime &now);
    void setBlocked(const QString &reason); //!< why none can be added; empty: it can
    void openForm(); //!< asks for an address
    //! The answer to an address that was entered; empty: it was added.
    void settle(const QString &problem);
    bool closeForm(); //!< false when it was not open
    //! What the address that was entered has, to choose from.
    void offer(const WebLook &look);
    SourceForm &settings() const { return *m_settings; }
    std::optional<SourceEntry> chosen() const; //!< nothing while all are shown
    void say(const QString &sentence); //!< of the last act; empty: nothing
    QListView &list() const { return *m_list; }
    QLineEdit &address() const { return *m_address; }

Q_SIGNALS:
    void sourceChosen(const Relais::SourceId &source); //!< empty: all
    void addAsked(const QUrl &url); //!< an address was entered
    void feedAsked(const QUrl &url); //!< one of what was offered
    void fetchAsked(const Relais::SourceId &source);
    void pauseAsked(const Relais::SourceEntry &source);
    void removeAsked(const Relais::SourceEntry &source);
    void retractAsked(const Relais::SourceEntry &source);
    void bringBackAsked(const Relais::SourceEntry &source); //!< of a retracted one
    void importAsked();
    void exportAsked();

private:
    QWidget *makeHead();
    QWidget *makeForm();
    QWidget *makeActs();
    void sumUp();
    void showChosen();
    void submit();

    Theme &m_theme;
    QStandardItemModel m_model;
    QListView *m_list;
    Tag *m_well; //!< how many
    Tag *m_slow;
    Tag *m_failing;
    QWidget *m_form;
    QLineEdit *m_address;
    TextLabel *m_problem;
    Button *m_add;
    Button *m_lists;
    SourceOffers *m_offers;
    SourceForm *m_settings;
    Button *m_fetch = nullptr; // these before m_acts, which fills them
    Button *m_pause = nullptr;
    Button *m_retract = nullptr;
    QList<Button *> m_changing; //!< what needs the server
    QWidget *m_acts;
    TextLabel *m_said;
    QList<SourceEntry> m_sources;
    bool m_blocked = false;
};

} // namespace Relais::Ui
