// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacysection.h"

#include "core/services/signin/signinservice.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/states/banner.h"
#include "ui/settings/mydatacard.h"
#include "ui/settings/privacycards.h"
#include "ui/settings/privacytable.h"
#include "ui/settings/pushlist.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int sideWidth = 292;
constexpr int besideFrom = 880; // of the section: under it the side goes below

} // namespace

PrivacySection::PrivacySection(Theme &theme, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(services.session)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_banner(new Banner(theme, Tone::Info, u"privacy"_s))
    , m_table(new PrivacyTable(theme))
    , m_pushes(new PushList(theme, services.pushes))
    , m_choices(new PrivacyChoices(theme, services.choices))
    , m_data(new MyDataCard(theme, services.session, services.exports, services.leaving))
    , m_contact(new ContactCard(theme))
{
    auto *inner = new QWidget;
    inner->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Metrics::betweenPanels);
    m_columns->addWidget(makeMiddle(), 1);
    m_side = makeSide();
    m_columns->addWidget(m_side);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(inner));
    setAccessibleName(tr("Privacy"));
    connect(&m_session, &SignInService::stateChanged, this, &PrivacySection::showCompany);
    connect(&theme, &Theme::changed, this, &PrivacySection::fold);
    showCompany();
    fold();
}

QWidget *PrivacySection::makeMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenPanels);
    column->addWidget(m_banner);
    column->addWidget(m_table);
    column->addWidget(m_pushes);
    column->addStretch(1);
    return middle;
}

QWidget *PrivacySection::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenPanels);
    column->addWidget(m_choices);
    column->addWidget(m_data);
    column->addWidget(new RetentionCard(m_theme));
    column->addWidget(m_contact);
    column->addStretch(1);
    return side;
}

void PrivacySection::exportAll()
{
    m_data->exportAll();
}

void PrivacySection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCompany(); // as the last sign-in or refresh of it brought it
    m_choices->load();
}

void PrivacySection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void PrivacySection::fold()
{
    const bool beside = width() >= m_theme.scaled(besideFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? m_theme.scaled(sideWidth) : 0);
    m_side->setMaximumWidth(beside ? m_theme.scaled(sideWidth) : QWIDGETSIZE_MAX);
}

void PrivacySection::showCompany()
{
    const QString company = m_session.organizationName();
    m_banner->setMessage(tr("What is yours stays on this machine"),
        company.isEmpty()
            ? tr("This page is drawn from the program itself: each line says what your company "
                 "receives, and nothing else leaves.")
            : tr("This page is drawn from the program itself: each line says what %1 receives, and "
                 "nothing else leaves.")
                  .arg(company));
    m_table->setOrganization(company);
    m_pushes->setOrganization(company);
    m_contact->setContact(m_session.privacyContact());
}

} // namespace Relais::Ui
