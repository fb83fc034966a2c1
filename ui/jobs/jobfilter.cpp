// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobfilter.h"

#include "ui/common/controls/button.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

JobFilter::JobFilter(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_button(new Button(theme, Button::Kind::Quiet, tr("Filter")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setSize(Button::Size::Small);
    m_button->setIconName(u"filter"_s);
    m_button->setCheckable(true);
    m_button->setToolTip(
        KeyNames::hint(tr("Contract, language and remote work"), QKeySequence(Qt::Key_F)));
    connect(m_button, &Button::clicked, this, [this] {
        refresh(); // a click does not choose yet
        openMenu();
    });
}

void JobFilter::setOffered(const QList<Story> &jobs)
{
    m_contracts.clear();
    m_languages.clear();
    m_someRemote = false;
    for (const Story &job : jobs) {
        m_someRemote = m_someRemote || job.job.remote;
        if (!job.job.contract.isEmpty() && !m_contracts.contains(job.job.contract))
            m_contracts.append(job.job.contract);
        if (!job.language.isEmpty() && !m_languages.contains(job.language))
            m_languages.append(job.language);
    }
    m_contracts.sort(Qt::CaseInsensitive);
    m_languages.sort();
    if (!m_contracts.contains(m_contract))
        m_contract.clear();
    if (!m_languages.contains(m_language))
        m_language.clear();
    m_remote = m_remote && m_someRemote;
    setVisible(m_contracts.size() > 1 || m_languages.size() > 1 || m_someRemote);
    refresh();
}

bool JobFilter::passes(const Story &job) const
{
    return (m_contract.isEmpty() || job.job.contract == m_contract)
        && (m_language.isEmpty() || job.language == m_language) && (!m_remote || job.job.remote);
}

void JobFilter::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jobFilterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(*menu, m_contracts, m_contract, tr("Any contract"),
        [](const QString &contract) { return contract; });
    menu->addSeparator();
    addChoices(*menu, m_languages, m_language, tr("All languages"), &Format::languageLabel);
    if (m_someRemote) {
        menu->addSeparator();
        QAction *remote = menu->addAction(tr("Remote"));
        remote->setCheckable(true);
        remote->setChecked(m_remote);
        connect(remote, &QAction::triggered, this, [this](bool on) {
            m_remote = on;
            refresh();
            Q_EMIT changed();
        });
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 4)));
}

void JobFilter::addChoices(QMenu &menu, const QStringList &values, QString &chosen,
    const QString &any, const std::function<QString(const QString &)> &label)
{
    auto *group = new QActionGroup(&menu);
    const QStringList offered = QStringList { QString() } + values;
    for (const QString &value : offered) {
        QString text = value.isEmpty() ? any : label(value);
        QAction *action = menu.addAction(text.replace(u'&', "&&"_L1)); // not a mnemonic
        action->setCheckable(true);
        action->setChecked(value == chosen);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, &chosen, value] {
            chosen = value;
            refresh();
            Q_EMIT changed();
        });
    }
}

void JobFilter::refresh()
{
    m_button->setChecked(!m_contract.isEmpty() || !m_language.isEmpty() || m_remote);
}

} // namespace Relais::Ui
