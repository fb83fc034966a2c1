// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef RELAIS_TESTGROUP_H
#define RELAIS_TESTGROUP_H

//! \file
//! Many tests in one program, for a build from nothing (RELAIS_UNITY): compiling and linking two
//! hundred programs costs more than running them. Included before every test of the group, it makes
//! QTEST_MAIN and its kin register the class instead of defining main(); the group's main() runs
//! the class whose source file is called as the program was (tests/bin/tst_x is a link to the
//! group), in a process of its own as ever.

#include <QTest>

namespace Relais::TestGroup {

using Main = int (*)(int argc, char **argv);

//! Called before main(), once a test. \a file is the path of its source.
bool joinGroup(const char *file, Main main);

} // namespace Relais::TestGroup

#ifndef QTEST_MAIN_WRAPPER
#error "This Qt defines the main() of tests differently: build without RELAIS_UNITY"
#endif
#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                        \
    static int mainOf##TestObject(int argc, char *argv[])                                          \
    {                                                                                              \
        QTest::Internal::callInitMain<TestObject>();                                               \
        __VA_ARGS__                                                                                \
        TestObject tc;                                                                             \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        return QTest::qExec(&tc, argc, argv);                                                      \
    }                                                                                              \
    [[maybe_unused]] static const bool joined##TestObject =                                        \
        Relais::TestGroup::joinGroup(__FILE__, mainOf##TestObject);

#endif
