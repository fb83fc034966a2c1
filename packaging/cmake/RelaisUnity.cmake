# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Most of what compiling a file costs goes into the headers of Qt. packaging/run and packaging/test
# therefore compile the sources of a library about twenty at a time, as one. Off by default: one changed
# file would then cost twenty, and a forgotten include is not noticed.
option(RELAIS_UNITY "Compile the sources of a library some at a time, as one" OFF)

if(RELAIS_UNITY)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    # Compiles source by source where sources cannot stand together after all.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_CURRENT_LIST_DIR}/together)
    # What a compiler says only because sources stand together: a local variable is called as another
    # source's constant, a coroutine of an included file holds what its unnamed namespace defines. And a
    # precompiled header makes Clang blame us for what libstdc++'s own std::stable_sort calls.
    target_compile_options(relais_options INTERFACE -Wno-shadow
        $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>
        $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
    find_program(RELAIS_LLD ld.lld)
    if(RELAIS_LLD)
        add_link_options(-fuse-ld=lld)
    else()
        add_link_options(-fuse-ld=gold)
    endif()
endif()

# AUTOMOC starts CMake and the compiler for each target, and moc then reads all of Qt's headers, of which it
# needs none. Here moc runs alone, on the files that a scan finds.

# relais_moc_of_test(target source): the .moc of a test of one file.
function(relais_moc_of_test target source)
    cmake_path(GET source STEM stem)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${stem}_moc)
    file(MAKE_DIRECTORY ${folder})
    qt6_generate_moc(${source} ${folder}/${stem}.moc)
    target_sources(${target} PRIVATE ${folder}/${stem}.moc)
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

# relais_plain_moc(target): takes AUTOMOC's place for a test of one file.
function(relais_plain_moc target)
    get_target_property(source ${target} SOURCES)
    list(LENGTH source length)
    if(NOT RELAIS_UNITY OR length GREATER 1)
        return()
    endif()
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    relais_moc_of_test(${target} ${CMAKE_CURRENT_SOURCE_DIR}/${source})
endfunction()

# relais_moc_of_library(target): takes AUTOMOC's place for a library, when its folder has named all sources.
function(relais_moc_of_library target)
    get_target_property(sources ${target} SOURCES)
    set(mocs "")
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source)
        cmake_path(IS_PREFIX CMAKE_SOURCE_DIR "${source}" is_ours)
        if(NOT is_ours OR NOT source MATCHES "\\.h$")
            continue()
        endif()
        file(STRINGS ${source} marks REGEX "^[ \t]*Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(marks)
            cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE name)
            string(REGEX REPLACE "[/.]" "_" name ${name})
            set(moc ${CMAKE_CURRENT_BINARY_DIR}/mocs/moc_${name}.cpp)
            qt6_generate_moc(${source} ${moc})
            list(APPEND mocs ${moc})
        endif()
    endforeach()
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/mocs)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF RELAIS_MOCS "${mocs}")
    target_sources(${target} PRIVATE ${mocs})
endfunction()

# relais_group_test(name SOURCE … LIBS …): makes a unit test part of a program for its layer instead of a
# program of its own. tests/support/testgroup.h says how one program is many tests.
function(relais_group_test name)
    cmake_parse_arguments(arg "" "SOURCE" "LIBS" ${ARGN})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/tests/unit
        OUTPUT_VARIABLE folder)
    string(REGEX MATCH "^(app/[^/]+|[^/]+)" layer ${folder})
    string(REPLACE "/" "_" group "tests_${layer}")
    set_property(GLOBAL APPEND PROPERTY RELAIS_TEST_GROUPS ${group})
    set_property(GLOBAL APPEND PROPERTY RELAIS_${group}_SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/${arg_SOURCE})
    set_property(GLOBAL APPEND PROPERTY RELAIS_${group}_LIBS ${arg_LIBS})
    add_custom_target(${name})
endfunction()

# relais_group_tests(): the programs of all that relais_group_test() has seen.
function(relais_group_tests)
    get_property(groups GLOBAL PROPERTY RELAIS_TEST_GROUPS)
    list(REMOVE_DUPLICATES groups)
    set(bin ${CMAKE_BINARY_DIR}/tests/bin)
    file(MAKE_DIRECTORY ${bin})
    foreach(group IN LISTS groups)
        get_property(sources GLOBAL PROPERTY RELAIS_${group}_SOURCES)
        get_property(libs GLOBAL PROPERTY RELAIS_${group}_LIBS)
        list(REMOVE_DUPLICATES libs)
        add_executable(${group} tests/support/testgroup.cpp ${sources})
        set_target_properties(${group} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        foreach(source IN LISTS sources)
            relais_moc_of_test(${group} ${source})
            cmake_path(GET source STEM name)
            add_dependencies(${name} ${group})
            file(CREATE_LINK ${group} ${bin}/${name} SYMBOLIC)
        endforeach()
        target_link_libraries(${group} PRIVATE ${libs})
        set(header ${CMAKE_SOURCE_DIR}/tests/support/testgroup.h)
        if(RELAIS_PRECOMPILED)
            # First of all or not at all is what GCC takes a precompiled header: this one has to be part of it.
            string(REPLACE "tests_" "" layer ${group})
            relais_test_program(${group} HEADERS ${RELAIS_TEST_HEADERS} ${RELAIS_TEST_HEADERS_${layer}} ${header})
        else()
            relais_test_program(${group})
            target_compile_options(${group} PRIVATE -include ${header})
        endif()
        relais_unite_sources(${group} ACROSS)
    endforeach()
endfunction()

# relais_unite_sources(target [ACROSS]): groups the sources of a target, ACROSS its folders or each folder for itself.
function(relais_unite_sources target)
    cmake_parse_arguments(arg "ACROSS" "" "" ${ARGN})
    get_target_property(folder ${target} SOURCE_DIR)
    get_target_property(sources ${target} SOURCES)
    get_target_property(mocs ${target} RELAIS_MOCS)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    if(mocs)
        list(REMOVE_ITEM sources ${mocs})
        set_source_files_properties(${mocs} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP mocs)
    endif()
    list(TRANSFORM sources PREPEND "${folder}/" REGEX "^[^/]")
    list(JOIN sources "\n" lines)
    file(WRITE ${CMAKE_BINARY_DIR}/unity/${target}.txt "${lines}\n")
    set(across "")
    if(arg_ACROSS)
        set(across --across)
    endif()
    execute_process(
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/packaging/cmake/group-sources
            ${across} ${CMAKE_BINARY_DIR}/unity/${target}.txt
        OUTPUT_VARIABLE groups OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\n" ";" groups "${groups}")
    set(number 0)
    foreach(group IN LISTS groups)
        string(REPLACE "\t" ";" files "${group}")
        set_source_files_properties(${files} TARGET_DIRECTORY ${target}
            PROPERTIES UNITY_GROUP ${number})
        math(EXPR number "${number} + 1")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# relais_unite(): groups the sources of what relais_precompiled() has seen, and the unit tests.
# Called last, when each folder has named its sources.
function(relais_unite)
    if(NOT RELAIS_UNITY)
        return()
    endif()
    get_property(targets GLOBAL PROPERTY RELAIS_LIBRARIES)
    get_property(programs GLOBAL PROPERTY RELAIS_PROGRAMS)
    foreach(target IN LISTS targets programs)
        relais_unite_sources(${target} ACROSS)
    endforeach()
    relais_group_tests()
endfunction()
