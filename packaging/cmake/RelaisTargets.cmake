# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface target carries every flag of our own code.
add_library(relais_options INTERFACE)
target_compile_features(relais_options INTERFACE cxx_std_20)
target_compile_definitions(relais_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# -Wnull-dereference is left out: GCC 12 raises it wrongly inside coroutine frames.
# The fuzzer's build is spared the warnings: every other build gives them.
if(NOT RELAIS_FUZZ)
    target_compile_options(relais_options INTERFACE -Werror
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast
        $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast> $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
        $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
        # What only the optimiser sees differs from one patch of GCC to the next, and is often
        # wrong inside inlined string builders: it must not keep a user's build from ending.
        $<$<CONFIG:Release>:-Wno-error=stringop-overflow> $<$<CONFIG:Release>:-Wno-error=array-bounds>
        $<$<CONFIG:Release>:-Wno-error=stringop-overread> $<$<CONFIG:Release>:-Wno-error=restrict>
        $<$<CONFIG:Release>:-Wno-error=maybe-uninitialized>
        $<$<CONFIG:Release>:-Wno-error=free-nonheap-object>)
endif()
target_include_directories(relais_options INTERFACE ${CMAKE_SOURCE_DIR})
if(RELAIS_KILL_POINTS)
    target_compile_definitions(relais_options INTERFACE RELAIS_KILL_POINTS)
endif()
if(RELAIS_SANITIZE)
    # The sanitizers' own instrumentation makes GCC see uninitialised values that are not there. Qt 6.4
    # compares an empty list with one that never had a value by memcmp() of no bytes at a null pointer.
    target_compile_options(relais_options INTERFACE
        -fsanitize=${RELAIS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined
        -fno-sanitize=nonnull-attribute -Wno-maybe-uninitialized)
    target_link_options(relais_options INTERFACE -fsanitize=${RELAIS_SANITIZE})
endif()

# What every test finds in its environment.
set(RELAIS_TEST_ENVIRONMENT "LC_ALL=C.UTF-8")
if(RELAIS_SANITIZE)
    list(APPEND RELAIS_TEST_ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=1500000"
        "LSAN_OPTIONS=suppressions='${CMAKE_SOURCE_DIR}/tests/leaks.txt':print_suppressions=0")
endif()

# relais_module(name [COUNTING] SOURCES … PUBLIC … PRIVATE …): one static library for one module of the
# architecture. PUBLIC names the modules and libraries that its headers need.
function(relais_module name)
    cmake_parse_arguments(arg "COUNTING" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(relais_${name} STATIC ${arg_SOURCES})
    set_target_properties(relais_${name} PROPERTIES LINKER_LANGUAGE CXX)
    add_library(Relais::${name} ALIAS relais_${name})
    target_include_directories(relais_${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(relais_${name} PUBLIC ${arg_PUBLIC} PRIVATE relais_options ${arg_PRIVATE})
    if(arg_COUNTING)
        relais_precompiled(relais_${name} COUNTING)
    else()
        relais_precompiled(relais_${name})
    endif()
endfunction()

# relais_test_program(target [HEADERS …]): what every test program is given. HEADERS are precompiled for it
# alone, instead of those that all tests share.
function(relais_test_program target)
    cmake_parse_arguments(arg "" "" "HEADERS" ${ARGN})
    target_link_libraries(${target} PRIVATE relais_options Qt6::Test)
    target_compile_definitions(${target} PRIVATE
        RELAIS_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" RELAIS_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        RELAIS_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${target} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
    target_compile_options(${target} PRIVATE ${RELAIS_TEST_OPTIONS})
    if(arg_HEADERS)
        target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
    else()
        relais_precompiled(${target} TEST)
    endif()
endfunction()

# relais_add_test(name SOURCES … LIBS … [LABELS …] [TIMEOUT seconds] [ENVIRONMENT …] [KEYRING] [ALONE])
# A Qt Test program, one per class. KEYRING runs it on a private session bus with an unlocked
# Secret Service. ALONE: its target is given more than this, so that it cannot share a program.
function(relais_add_test name)
    cmake_parse_arguments(arg "KEYRING;ALONE" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT" ${ARGN})
    set(unit_tests ${CMAKE_SOURCE_DIR}/tests/unit)
    cmake_path(IS_PREFIX unit_tests "${CMAKE_CURRENT_SOURCE_DIR}" is_unit)
    if(RELAIS_UNITY AND NOT arg_ALONE AND NOT arg_SOURCES AND NOT RELAIS_SANITIZE STREQUAL "thread" AND is_unit)
        relais_group_test(${name} SOURCE ${name}.cpp LIBS ${arg_LIBS})
    else()
        if(NOT arg_SOURCES)
            set(arg_SOURCES ${name}.cpp)
        endif()
        add_executable(${name} ${arg_SOURCES})
        target_link_libraries(${name} PRIVATE ${arg_LIBS})
        relais_test_program(${name})
        relais_plain_moc(${name})
    endif()
    set(wrapper "")
    if(arg_KEYRING)
        set(wrapper ${CMAKE_SOURCE_DIR}/tests/with-keyring.sh)
    endif()
    add_test(NAME ${name} COMMAND ${wrapper} ${CMAKE_BINARY_DIR}/tests/bin/${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(RELAIS_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${RELAIS_TEST_ENVIRONMENT};${arg_ENVIRONMENT}")
    if(arg_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}")
    endif()
endfunction()

# relais_also_on_postgresql(name [KEYRING] [LABELS …] [TIMEOUT seconds] [ENVIRONMENT …]): runs a test that takes its
# database from tests/support/testdatabase.h a second time, on a PostgreSQL of its own.
function(relais_also_on_postgresql name)
    cmake_parse_arguments(arg "KEYRING" "TIMEOUT" "LABELS;ENVIRONMENT" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(RELAIS_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5")
    endif()
    set(wrapper "")
    if(arg_KEYRING)
        set(wrapper ${CMAKE_SOURCE_DIR}/tests/with-keyring.sh)
    endif()
    add_test(NAME ${name}_postgresql COMMAND withpostgresql ${wrapper} ${CMAKE_BINARY_DIR}/tests/bin/${name})
    set_tests_properties(${name}_postgresql PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${RELAIS_TEST_ENVIRONMENT};${arg_ENVIRONMENT}")
    if(arg_LABELS)
        set_tests_properties(${name}_postgresql PROPERTIES LABELS "${arg_LABELS}")
    endif()
endfunction()
