// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/samplepages.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

QList<SampleArea> allAreas()
{
    return { ambassadorArea(), strangerArea(), newcomerArea(), returningArea(), offlineArea(),
        idleArea(), editorArea(), managerArea() };
}

} // namespace

SamplePages::SamplePages(Theme &theme)
    : m_theme(theme)
    , m_areas(allAreas())
{
}

QStringList SamplePages::names(const QString &language, bool dark)
{
    const bool isOfTwo = (language == "fr"_L1) == dark;
    QStringList names;
    const QList<SampleArea> areas = allAreas();
    for (const SampleArea &area : areas) {
        for (const SamplePage &page : area.pages) {
            if (page.looks == SamplePage::Looks::All || isOfTwo)
                names.append(page.name);
        }
    }
    return names;
}

QWidget &SamplePages::show(const QString &name)
{
    if (const SamplePage *before = std::exchange(m_page, nullptr); before && before->leave)
        before->leave(*m_program);
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_areas.size() && !m_page; ++i) {
        for (const SamplePage &page : std::as_const(m_areas).at(i).pages) {
            if (page.name == name) {
                m_page = &page;
                found = i;
            }
        }
    }
    if (!m_page)
        qFatal("no such page: %s", qPrintable(name));
    if (std::exchange(m_area, found) != found) {
        m_program.reset(); // one backend at a time
        m_program = std::make_unique<SampleProgram>(m_theme, m_areas.at(found).content());
    }
    if (m_page->size.isValid())
        m_program->window().resize(m_page->size);
    m_askedBefore = m_program->backend().asked(m_page->awaited);
    return m_page->show(*m_program);
}

void SamplePages::settle() const
{
    constexpr int quiet = 25; // ms; an answer is here in one or two
    constexpr int longest = 5000;
    const SampleBackend &backend = m_program->backend();
    const QString late = m_page->awaited;
    const auto isAsked = [this, &backend, &late] { return backend.asked(late) > m_askedBefore; };
    if (!late.isEmpty() && !QTest::qWaitFor(isAsked, longest))
        qWarning().noquote() << "nobody asked for" << late;
    qsizetype asked = -1;
    while (std::exchange(asked, backend.asked()) != backend.asked())
        QTest::qWait(quiet);
    QTest::qWait(quiet); // layouts of text, pictures
}

} // namespace Relais::Ui::Test
