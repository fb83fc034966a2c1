// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recognition/recognitionpage.h"

#include "core/services/community/recognitionservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/lists/cardrows.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/recognitioncard.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/recognition/nominationmodel.h"
#include "ui/recognition/rulesform.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int monthsBack = 12;
}

RecognitionPage::RecognitionPage(
    Theme &theme, RecognitionService &service, ServerReach &reach, bool withRules, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_service(service)
    , m_model(new NominationModel(this))
    , m_month(new QComboBox)
    , m_list(new QListView)
    , m_state(new PageState(
          theme, reach,
          [this] {
              reload();
              reloadRules();
          },
          this))
    , m_reading(makeReading())
    , m_notice(new Banner(theme, Tone::Warn, u"offline"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_state->banner());
    m_notice->hide();
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenPanels);
    row->addWidget(makeList(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(Metrics::betweenPanels);
    right->addWidget(m_reading);
    if (withRules) {
        m_rules = new RulesForm(theme);
        right->addWidget(m_rules);
        connectRules();
    }
    right->addStretch(1);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    fillMonths();
    connect(m_month, &QComboBox::activated, this, &RecognitionPage::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &RecognitionPage::showCurrent);
    connect(m_model, &NominationModel::dataChanged, this, &RecognitionPage::showCurrent);
    showCurrent();
}

QWidget *RecognitionPage::makeList()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_month->setAccessibleName(tr("Month"));
    addFilterKey(*this, *m_month);
    column->addWidget(m_month, 0, Qt::AlignLeading);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Nominations"));
    showAsCards(*m_list, m_theme);
    m_state->gate().allow(m_month);
    column->addWidget(m_list, 1);
    column->addWidget(m_state->standIn(m_list,
                          { u"thank"_s, tr("Nobody was nominated in this month"),
                              tr("Members nominate a colleague from a post on the Wall, with a "
                                 "reason."),
                              {}, true, {} }),
        1);
    return left;
}

QWidget *RecognitionPage::makeReading()
{
    auto *card = new Card(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    m_name = new TextLabel(m_theme, TextStyle::PanelTitle, &Tokens::text, {});
    m_reason = new TextLabel(m_theme, TextStyle::Body, &Tokens::text, {});
    m_reason->setWrapped();
    m_about = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, {});
    m_about->setWrapped();
    m_choose = new Button(m_theme, Button::Kind::Primary, tr("Recognise"));
    column->addWidget(m_name);
    column->addWidget(m_reason);
    column->addWidget(m_about);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    connect(m_choose, &QPushButton::clicked, this, &RecognitionPage::choose);
    return card;
}

// This month and those before it; the one in hand stays chosen.
void RecognitionPage::fillMonths()
{
    const QString chosen = m_month->currentData().toString();
    m_month->clear();
    const QDate first = QDate::fromString(m_service.thisMonth() + u"-01"_s, Qt::ISODate);
    for (int back = 0; back < monthsBack; ++back) {
        const QString month = first.addMonths(-back).toString(u"yyyy-MM"_s);
        m_month->addItem(monthName(month), month);
    }
    m_month->setCurrentIndex(std::max(0, m_month->findData(chosen)));
}

QString RecognitionPage::name()
{
    return tr("Recognition");
}

QString RecognitionPage::title() const
{
    return name();
}

QString RecognitionPage::subtitle() const
{
    return m_state->isKnown() ? tr("%n nomination(s)", nullptr, m_model->rowCount()) : QString();
}

QList<QWidget *> RecognitionPage::areas() const
{
    return { m_list, m_reading };
}

void RecognitionPage::opened()
{
    fillMonths();
    reload();
    reloadRules();
    m_list->setFocus(Qt::OtherFocusReason);
}

void RecognitionPage::reload()
{
    const QString month = m_month->currentData().toString();
    m_state->read(m_service.nominations(month),
        [this](const QList<Nomination> &nominations) { setNominations(nominations); });
}

void RecognitionPage::setNominations(const QList<Nomination> &nominations)
{
    m_notice->hide();
    const auto before = m_model->at(m_list->currentIndex());
    m_model->setNominations(nominations);
    m_state->setAny(!nominations.isEmpty());
    // Whom one reads of stays, though others were nominated meanwhile: the button is about them.
    const QModelIndex same = before ? m_model->indexOf(before->id) : QModelIndex();
    m_list->setCurrentIndex(same.isValid() ? same : m_model->index(0));
    showCurrent();
    Q_EMIT headChanged();
}

void RecognitionPage::showCurrent()
{
    const auto nomination = m_model->at(m_list->currentIndex());
    m_reading->setVisible(nomination.has_value());
    if (!nomination)
        return;
    m_name->setText(nomination->receiverName);
    m_reason->setText(nomination->reason);
    QString about = nomination->title.isEmpty()
        ? tr("Nominated by %1 for a post that was removed", "name").arg(nomination->giverName)
        : tr("Nominated by %1 for: %2", "name, post").arg(nomination->giverName, nomination->title);
    if (nomination->chosen)
        about += u'\n'
            + (nomination->shown ? tr("Recognised; everybody sees it on the Wall.")
                                 : tr("Recognised; they decide whether everybody sees it."));
    m_about->setText(about);
    const bool mine = m_service.isMe(nomination->receiver);
    m_choose->setText(nomination->chosen ? tr("Take it back") : tr("Recognise"));
    m_choose->setToolTip(mine ? tr("Somebody else chooses where it is about you.") : QString());
    m_state->gate().allow(m_choose, !mine || nomination->chosen);
}

void RecognitionPage::choose()
{
    const auto nomination = m_model->at(m_list->currentIndex());
    if (!nomination)
        return;
    whenDone(m_service.setChosen(nomination->id, !nomination->chosen), this,
        [this](const Result<void> &done) {
            m_notice->setVisible(!done);
            if (!done)
                m_notice->setMessage({}, ErrorWords::sentence(done.error()));
            else
                reload();
        });
}

void RecognitionPage::connectRules()
{
    const auto showReach = [this] { m_rules->setBlocked(m_state->gate().reason()); };
    connect(&m_state->gate(), &ServerGate::changed, this, showReach);
    showReach();
    connect(m_rules, &RulesForm::previewAsked, this, [this](const LeaderboardRules &rules) {
        whenDone(m_service.preview(rules), this, [this](const Result<LeaderboardPreview> &preview) {
            if (preview)
                m_rules->setPreview(*preview);
            else
                m_rules->setProblem(ErrorWords::sentence(preview.error()));
        });
    });
    connect(m_rules, &RulesForm::publishAsked, this, [this](const LeaderboardRules &rules) {
        whenDone(m_service.publish(rules), this,
            [this](const Result<QList<LeaderboardRules>> &versions) {
                if (versions)
                    m_rules->setVersions(*versions);
                else
                    m_rules->setProblem(ErrorWords::sentence(versions.error()));
            });
    });
}

void RecognitionPage::reloadRules()
{
    if (!m_rules)
        return;
    whenDone(m_service.rules(), this, [this](const Result<QList<LeaderboardRules>> &versions) {
        if (versions)
            m_rules->setVersions(*versions);
        else
            m_rules->setProblem(ErrorWords::sentence(versions.error()));
    });
}

} // namespace Relais::Ui
