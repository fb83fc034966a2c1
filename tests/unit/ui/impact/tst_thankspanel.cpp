// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/impact/thankspanel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Thanks thanksFor(Thanks::For kind, const QString &object)
{
    Thanks thanks;
    thanks.id.value = u"t-"_s + object;
    thanks.kind = kind;
    thanks.object = object;
    thanks.title = u"Forty young people"_s;
    thanks.giverName = u"Mads K."_s;
    thanks.text = u"Well told"_s;
    thanks.at = now.addDays(-1);
    return thanks;
}

} // namespace

class TestThanksPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void eachIsShownOnTheWallByOnesOwnWill();
    void eachLeadsToWhatItIsFor();
    void withoutAnyItSaysWhatComes();
    void everyControlHasAName();

private:
    static Button *button(const ThanksPanel &panel, const QString &name);

    Theme m_theme;
};

Button *TestThanksPanel::button(const ThanksPanel &panel, const QString &name)
{
    for (Button *button : panel.findChildren<Button *>()) {
        if (button->text() == name || button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void TestThanksPanel::eachIsShownOnTheWallByOnesOwnWill()
{
    ThanksPanel panel(m_theme);
    QSignalSpy asked(&panel, &ThanksPanel::openAsked);
    panel.setThanks({ thanksFor(Thanks::For::Post, u"p"_s) }, now);
    QVERIFY(button(panel, u"Show on the wall"_s));
    button(panel, u"Show on the wall"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toBool(), true);
    Thanks shown = thanksFor(Thanks::For::Post, u"p"_s);
    shown.open = true;
    panel.setThanks({ shown }, now);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!button(panel, u"Show on the wall"_s));
    button(panel, u"Hide from the wall"_s)->click();
    QCOMPARE(asked.last().at(1).toBool(), false);
}

void TestThanksPanel::eachLeadsToWhatItIsFor()
{
    ThanksPanel panel(m_theme);
    QSignalSpy asked(&panel, &ThanksPanel::subjectAsked);
    panel.setThanks(
        { thanksFor(Thanks::For::Post, u"p"_s), thanksFor(Thanks::For::Idea, u"i"_s) }, now);
    button(panel, u"Go to your idea"_s)->click();
    button(panel, u"Go to your post"_s)->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).first().value<Thanks>().object, u"i"_s);
    QCOMPARE(asked.at(1).first().value<Thanks>().object, u"p"_s);
}

void TestThanksPanel::withoutAnyItSaysWhatComes()
{
    ThanksPanel panel(m_theme);
    const auto says = [&panel] {
        for (const TextLabel *label : panel.findChildren<TextLabel *>()) {
            if (label->text().contains(u"you alone read it"_s) && label->isVisibleTo(&panel))
                return true;
        }
        return false;
    };
    panel.setThanks({}, now);
    QVERIFY(says());
    panel.setThanks({ thanksFor(Thanks::For::Post, u"p"_s) }, now);
    QVERIFY(!says());
}

void TestThanksPanel::everyControlHasAName()
{
    ThanksPanel panel(m_theme);
    panel.setThanks({ thanksFor(Thanks::For::Post, u"p"_s) }, now);
    panel.show();
    VERIFY_NAMED(&panel);
}

QTEST_MAIN(TestThanksPanel)
#include "tst_thankspanel.moc"
