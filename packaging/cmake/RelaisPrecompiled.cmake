# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Precompiled headers halve a build from nothing, as packaging/run and packaging/test make it. Off by
# default: with them ccache finds less, and a forgotten include is not noticed.
option(RELAIS_PRECOMPILED "Precompile the headers that nearly every file includes" OFF)

# One for everything without widgets, one for what of it counts, one for ui and one for the tests.
function(relais_precompiled_headers name)
    cmake_parse_arguments(arg "" "" "LIBS;HEADERS" ${ARGN})
    add_library(${name} STATIC ${CMAKE_SOURCE_DIR}/packaging/cmake/precompiled.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(${name} PRIVATE relais_options ${arg_LIBS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

# Optimising a test costs more than its run gains; what it tests stays optimised. And none asks QTest for the
# folders that it names differently for each target: a header precompiled with another's would be refused.
set(RELAIS_TEST_OPTIONS $<$<CONFIG:Debug>:-O0> -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# Rules of text and of figures are tried with so many cases that their tests wait for nothing else.
set(RELAIS_COUNTING_OPTIONS $<$<CONFIG:Debug>:-O1>)

if(RELAIS_PRECOMPILED)
    set(headers <functional> <memory> <optional> <utility> <vector> <tl/expected.hpp>
        <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QPointer>
        <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
    relais_precompiled_headers(relais_pch LIBS Qt6::Core QCoro::Core tl::expected
        HEADERS ${headers} <QCoro/QCoroTask>)
    relais_precompiled_headers(relais_pch_counting LIBS Qt6::Core QCoro::Core tl::expected
        HEADERS ${headers} <QCoro/QCoroTask>)
    target_compile_options(relais_pch_counting PRIVATE ${RELAIS_COUNTING_OPTIONS})
    relais_precompiled_headers(relais_pch_widgets LIBS Qt6::Widgets QCoro::Core tl::expected
        HEADERS ${headers} <QCoro/QCoroTask> <QAbstractItemModel> <QLabel> <QLayout> <QPainter> <QPushButton>
        <QStyledItemDelegate> <QWidget>)
    # Of QTest what does not ask whether the program has widgets or the network.
    relais_precompiled_headers(relais_pch_tests LIBS Qt6::Test QCoro::Core tl::expected
        HEADERS ${headers} <QCoro/QCoroTask> <QAbstractItemModel> <QCborArray> <QCborMap> <QFile> <QRect>
        <QSignalSpy> <QTemporaryDir> <QtTest/qtestcase.h>)
    target_compile_options(relais_pch_tests PRIVATE ${RELAIS_TEST_OPTIONS})
    # A program of many tests knows what it has: these and QTest whole are precompiled for it alone.
    set(RELAIS_TEST_HEADERS ${headers} <QCoro/QCoroTask> <QFile> <QSignalSpy> <QTemporaryDir> <QTest>)
    set(RELAIS_TEST_HEADERS_ui <QAbstractItemModelTester> <QApplication> <QCheckBox> <QComboBox> <QLabel> <QLayout>
        <QLineEdit> <QListView> <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QStyledItemDelegate>)
endif()

# relais_precompiled(target [WIDGETS | TEST | COUNTING | PROGRAM]): COUNTING for what is optimised in each build,
# PROGRAM for one of many sources.
function(relais_precompiled target)
    cmake_parse_arguments(arg "WIDGETS;TEST;COUNTING;PROGRAM" "" "" ${ARGN})
    if(arg_COUNTING)
        target_compile_options(${target} PRIVATE ${RELAIS_COUNTING_OPTIONS})
    endif()
    get_target_property(type ${target} TYPE)
    if(type STREQUAL STATIC_LIBRARY)
        set_property(GLOBAL APPEND PROPERTY RELAIS_LIBRARIES ${target})
        if(RELAIS_UNITY)
            cmake_language(EVAL CODE "cmake_language(DEFER CALL relais_moc_of_library ${target})")
        endif()
    endif()
    if(arg_PROGRAM)
        set_property(GLOBAL APPEND PROPERTY RELAIS_PROGRAMS ${target})
    endif()
    if(RELAIS_PRECOMPILED)
        set(from relais_pch)
        if(arg_WIDGETS)
            set(from relais_pch_widgets)
        elseif(arg_TEST)
            set(from relais_pch_tests)
        elseif(arg_COUNTING)
            set(from relais_pch_counting)
        endif()
        target_precompile_headers(${target} REUSE_FROM ${from})
    endif()
endfunction()
