// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composer's keys, and the way from one problem of the draft to the next; the rest is in
// composerview.cpp.

#include "ui/common/controls/button.h"
#include "ui/common/pagekeys.h"
#include "ui/composer/accountchips.h"
#include "ui/composer/checksrow.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/editorbox.h"
#include "ui/composer/picturelist.h"
#include "ui/composer/previews.h"
#include "ui/composer/textfield.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

bool isOrContains(const QWidget &place, const QWidget *focus)
{
    return &place == focus || place.isAncestorOf(focus);
}

//! The first control of place that Tab comes to; null: there is none.
QWidget *firstControlOf(QWidget &place)
{
    QWidget *at = &place;
    do {
        if (isOrContains(place, at) && at->focusPolicy() & Qt::TabFocus && at->isVisible()
            && at->isEnabled())
            return at;
        at = at->nextInFocusChain();
    } while (at != &place);
    return nullptr;
}

//! Put right by other words, whoever gets them.
bool isOfTheText(const QString &problem)
{
    return problem == "own-words-missing"_L1 || problem == "text-locked"_L1
        || problem == "text-empty"_L1 || problem == "placeholder-left"_L1
        || problem == "blocked-phrase"_L1;
}

} // namespace

void ComposerView::addShortcuts()
{
    const auto key = [this](const QKeySequence &keys, std::function<void()> act) {
        addKey(*this, keys, std::move(act), Qt::WindowShortcut);
    };
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Enter }) {
        key(QKeySequence(Qt::CTRL | enter), [this] { m_footer->relay().click(); });
        key(QKeySequence(Qt::CTRL | Qt::SHIFT | enter), [this] { m_footer->schedule().click(); });
    }
    for (int i = 0; i < 9; ++i)
        key(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] { m_chips->toggle(i); });
    key(QKeySequence(Qt::ALT | Qt::Key_S), [this] { m_common->suggest(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_previews->step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_previews->step(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { wantPicture(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { partCurrent(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { pickEmoji(currentBox()); });
    key(QKeySequence(Qt::Key_F8), [this] { showNextProblem(); });
}

// In the order of reading, each once.
QWidgetList ComposerView::problemPlaces() const
{
    const DraftCheck &state = m_composition.state();
    QWidgetList places;
    const auto add = [&places](QWidget *place) {
        if (!places.contains(place))
            places.append(place);
    };
    const bool toNobody =
        std::any_of(state.accounts.begin(), state.accounts.end(), [](const AccountCheck &check) {
            return !check.allowed || check.account.state != Account::State::Connected;
        });
    if (toNobody || state.problems.contains(u"no-account"_s))
        add(m_chips);
    if (std::any_of(state.problems.begin(), state.problems.end(), isOfTheText))
        add(&m_common->field());
    bool withoutPicture = false;
    for (const AccountCheck &check : state.accounts) {
        withoutPicture = withoutPicture || check.text.problems.contains(u"picture-needed"_s);
        const bool words = std::any_of(
            check.text.problems.begin(), check.text.problems.end(), [](const QString &problem) {
                return problem != "picture-needed"_L1 && problem != "too-many-hashtags"_L1;
            });
        if (words || check.text.overflowAt >= 0)
            add(&boxOf(check.account.id).field());
    }
    if (state.problems.contains(u"disclosure-missing"_s))
        add(m_checks);
    if (withoutPicture)
        add(m_picture);
    return places;
}

void ComposerView::showNextProblem()
{
    const QWidgetList places = problemPlaces();
    if (places.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype here = -1;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (isOrContains(*places.at(i), focus))
            here = i;
    }
    QWidget *place = places.at((here + 1) % places.size());
    if (place == m_picture) {
        wantPicture();
        return;
    }
    QWidget *control = firstControlOf(*place);
    if (!control)
        return;
    control->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *around = control->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(control);
    }
}

EditorBox &ComposerView::boxOf(const AccountId &account) const
{
    for (EditorBox *box : m_own) {
        if (box->account() == account)
            return *box;
    }
    return *m_common;
}

} // namespace Relais::Ui
