// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "ui/composer/spellmarks.h"
#include "ui/composer/textfield.h"
#include "ui/composer/textmarks.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestSpellMarks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void whatIsOnlyShownIsNotLookedUp();
    void aWrongWordIsUnderlined_data();
    void aWrongWordIsUnderlined();
    void theWordBeingWrittenIsNotMarked();
    void theMenuCorrectsAndLearns();
    void switchedOffNothingIsMarked();

private:
    QStringList marked() const;
    void enter();

    Theme m_theme;
    QTemporaryDir m_folder;
    QString m_language = u"en"_s;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<TextField> m_field;
    SpellMarks *m_marks = nullptr;
};

void TestSpellMarks::init()
{
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_spelling = std::make_unique<Spelling>(*m_settings);
    m_field = std::make_unique<TextField>(m_theme);
    m_field->resize(400, 200);
    m_field->show();
    m_marks = new SpellMarks(*m_spelling, *m_field, [this] { return m_language; });
}

void TestSpellMarks::cleanup()
{
    m_field.reset();
    m_spelling.reset();
}

void TestSpellMarks::enter()
{
    m_field->activateWindow();
    m_field->setFocus();
    QTRY_VERIFY(m_field->hasFocus());
}

QStringList TestSpellMarks::marked() const
{
    QStringList words;
    const QTextBlock block = m_field->document()->firstBlock();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
            words << block.text().mid(range.start, range.length);
    }
    return words;
}

void TestSpellMarks::whatIsOnlyShownIsNotLookedUp()
{
    QWidget window;
    auto *elsewhere = new QLineEdit;
    auto *field = new TextField(m_theme);
    auto *marks = new SpellMarks(*m_spelling, *field, [this] { return m_language; });
    auto *column = new QVBoxLayout(&window);
    column->addWidget(elsewhere);
    column->addWidget(field);
    elsewhere->setFocus();
    window.show();
    window.activateWindow();
    QTRY_VERIFY(elsewhere->hasFocus());
    field->open(u"My compny "_s);
    QTest::qWait(3 * SpellMarks::pause);
    QVERIFY(marks->misspelled().isEmpty());
    field->setFocus();
    QTRY_COMPARE(marks->misspelled().size(), 1);
}

void TestSpellMarks::aWrongWordIsUnderlined_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("english") << u"en"_s << u"My compny is proud of Lyon "_s
                             << QStringList { u"compny"_s };
    QTest::newRow("french") << u"fr"_s << u"L’usine et l’équipe sont fièrres "_s
                            << QStringList { u"fièrres"_s };
    QTest::newRow("no prose")
        << u"en"_s
        << u"https://xqzt.example/wrd @xqzt #xqzt a@xqzt.example XQZT 4xqzt xqzt.example "_s
        << QStringList();
    QTest::newRow("no dictionary") << u"tlh"_s << u"nuqneH xqzt "_s << QStringList();
}

void TestSpellMarks::aWrongWordIsUnderlined()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, wrong);
    m_language = language;
    enter();
    m_field->open(u"xqzt "_s + text);
    if (language != u"tlh"_s)
        wrong.prepend(u"xqzt"_s); // something to wait for
    if (language == u"tlh"_s)
        QTest::qWait(3 * SpellMarks::pause);
    QTRY_COMPARE(marked(), wrong);
    m_language = u"en"_s;
}

void TestSpellMarks::theWordBeingWrittenIsNotMarked()
{
    enter();
    QTest::keyClicks(m_field.get(), u"xqzt and compny"_s);
    QTRY_COMPARE(marked(), QStringList { u"xqzt"_s });
    QTest::keyClicks(m_field.get(), u" "_s);
    QTRY_COMPARE(marked(), (QStringList { u"xqzt"_s, u"compny"_s }));
}

void TestSpellMarks::theMenuCorrectsAndLearns()
{
    enter();
    m_field->open(u"My compny and relais "_s);
    QTRY_COMPARE(marked(), (QStringList { u"compny"_s, u"relais"_s }));
    const auto openAt = [this](int position) {
        QTextCursor cursor = m_field->textCursor();
        cursor.setPosition(position);
        m_field->setTextCursor(cursor);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_field.get(), &event);
    };
    const auto menu = [this] { return m_field->findChild<QMenu *>(u"spellingMenu"_s); };
    openAt(5);
    QTRY_VERIFY(menu() && menu()->isVisible());
    QAction *better = menu()->actions().first();
    QVERIFY2(better->text() == u"company"_s, qPrintable(better->text()));
    better->trigger();
    menu()->close();
    QCOMPARE(m_field->toPlainText(), u"My company and relais "_s);
    QTRY_COMPARE(marked(), QStringList { u"relais"_s });
    QTRY_VERIFY(!menu());

    openAt(17);
    QTRY_VERIFY(menu() && menu()->isVisible());
    for (QAction *action : menu()->actions()) {
        if (action->text().startsWith(u"Add"_s))
            action->trigger();
    }
    menu()->close();
    QTRY_COMPARE(marked(), QStringList());
    QCOMPARE(m_settings->ownWords(), QStringList { u"relais"_s });
}

void TestSpellMarks::switchedOffNothingIsMarked()
{
    enter();
    m_field->open(u"My compny "_s);
    QTRY_COMPARE(marked(), QStringList { u"compny"_s });
    m_settings->setChecksSpelling(false);
    QTRY_COMPARE(marked(), QStringList());
}

QTEST_MAIN(TestSpellMarks)
#include "tst_spellmarks.moc"
