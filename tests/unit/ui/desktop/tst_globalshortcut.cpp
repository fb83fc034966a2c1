// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "ui/desktop/globalshortcut.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

//! A desktop that gives every key but one, which somebody else has.
class SomeDesktop final : public ShortcutHolder {
public:
    void hold(const ShortcutKey &key) override
    {
        held = key.trigger;
        Q_EMIT stateChanged(held == "ALT+F2"_L1 ? State::Taken : State::Held, {});
    }
    void release() override
    {
        held.clear();
        Q_EMIT stateChanged(State::Off, {});
    }
    QString held;
};

} // namespace

class TestGlobalShortcut final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsTakenBeforeTheStart();
    void otherKeysReplaceTheFirst();
    void keysOfAnotherProgramAreSaidToBeItsOwn();
    void switchedOffNothingIsHeld();
    void rubbishInTheFileIsTheUsualKeys();
    void withoutSuchADesktopItSaysSo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<GlobalShortcut> m_shortcut;
    SomeDesktop *m_desktop = nullptr;
};

void TestGlobalShortcut::init()
{
    m_shortcut.reset();
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    auto desktop = std::make_unique<SomeDesktop>();
    m_desktop = desktop.get();
    m_shortcut = std::make_unique<GlobalShortcut>(*m_settings, std::move(desktop));
}

void TestGlobalShortcut::nothingIsTakenBeforeTheStart()
{
    m_settings->setOpenKeys(u"Ctrl+Alt+Y"_s);
    QCOMPARE(m_desktop->held, QString());
    m_shortcut->start();
    QCOMPARE(m_desktop->held, u"CTRL+ALT+y"_s);
}

void TestGlobalShortcut::otherKeysReplaceTheFirst()
{
    m_shortcut->start();
    QCOMPARE(m_desktop->held, u"CTRL+ALT+r"_s);
    QCOMPARE(m_shortcut->keys(), QKeySequence(u"Ctrl+Alt+R"_s));
    QSignalSpy pressed(m_shortcut.get(), &GlobalShortcut::pressed);
    Q_EMIT m_desktop->pressed();
    QCOMPARE(pressed.size(), 1);
    m_settings->setOpenKeys(u"Meta+R"_s);
    QCOMPARE(m_desktop->held, u"LOGO+r"_s);
    QCOMPARE(m_shortcut->keys(), QKeySequence(u"Meta+R"_s));
}

void TestGlobalShortcut::keysOfAnotherProgramAreSaidToBeItsOwn()
{
    m_shortcut->start();
    QSignalSpy changed(m_shortcut.get(), &GlobalShortcut::stateChanged);
    m_settings->setOpenKeys(u"Alt+F2"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Taken);
    QVERIFY(m_shortcut->keys().isEmpty());
}

void TestGlobalShortcut::switchedOffNothingIsHeld()
{
    m_shortcut->start();
    m_settings->setOpensByKeys(false);
    QCOMPARE(m_desktop->held, QString());
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Off);
    m_settings->setOpensByKeys(true);
    QCOMPARE(m_desktop->held, u"CTRL+ALT+r"_s);
}

void TestGlobalShortcut::rubbishInTheFileIsTheUsualKeys()
{
    for (const QString &keys : { u"R"_s, u"no key"_s, QString(500, u'x') }) {
        m_settings->setOpenKeys(keys);
        QCOMPARE(GlobalShortcut::chosen(*m_settings), QKeySequence(u"Ctrl+Alt+R"_s));
    }
}

void TestGlobalShortcut::withoutSuchADesktopItSaysSo()
{
    GlobalShortcut shortcut(*m_settings, nullptr);
    shortcut.start();
    QCOMPARE(shortcut.state(), GlobalShortcut::State::Impossible);
    QVERIFY(shortcut.keys().isEmpty());
    m_settings->setOpensByKeys(false);
    QCOMPARE(shortcut.state(), GlobalShortcut::State::Off);
}

QTEST_MAIN(TestGlobalShortcut)
#include "tst_globalshortcut.moc"
