# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Most of what compiling a file costs goes into the headers of Qt. packaging/run and packaging/test
# therefore compile the sources of a library about ten at a time, as one. Off by default: one changed
# file would then cost ten, and a forgotten include is not noticed.
option(RELAIS_UNITY "Compile the sources of a library some at a time, as one" OFF)

if(RELAIS_UNITY)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    # Compiles source by source where sources cannot stand together after all.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_CURRENT_LIST_DIR}/together)
    # What GCC says only because sources stand together: a local variable is called as another source's
    # constant, a coroutine of an included file holds what its unnamed namespace defines.
    target_compile_options(relais_options INTERFACE -Wno-shadow -Wno-subobject-linkage)
    find_program(RELAIS_LLD ld.lld)
    if(RELAIS_LLD)
        add_link_options(-fuse-ld=lld)
    else()
        add_link_options(-fuse-ld=gold)
    endif()
endif()

# relais_plain_moc(test): moc alone for a test of one file, in place of AUTOMOC, which starts CMake and
# the compiler for each of the two hundred.
function(relais_plain_moc test)
    get_target_property(source ${test} SOURCES)
    list(LENGTH source length)
    if(NOT RELAIS_UNITY OR length GREATER 1)
        return()
    endif()
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${test}_moc)
    file(MAKE_DIRECTORY ${folder})
    cmake_path(GET source STEM stem)
    set_target_properties(${test} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    qt6_generate_moc(${CMAKE_CURRENT_SOURCE_DIR}/${source} ${folder}/${stem}.moc)
    target_sources(${test} PRIVATE ${folder}/${stem}.moc)
    target_include_directories(${test} PRIVATE ${folder})
endfunction()

# relais_unite(): groups the sources of every library that relais_precompiled() has seen. Called last,
# when each folder has named its sources.
function(relais_unite)
    if(NOT RELAIS_UNITY)
        return()
    endif()
    get_property(targets GLOBAL PROPERTY RELAIS_LIBRARIES)
    foreach(target IN LISTS targets)
        get_target_property(folder ${target} SOURCE_DIR)
        get_target_property(sources ${target} SOURCES)
        list(FILTER sources INCLUDE REGEX "\\.cpp$")
        list(TRANSFORM sources PREPEND "${folder}/" REGEX "^[^/]")
        list(JOIN sources "\n" lines)
        file(WRITE ${CMAKE_BINARY_DIR}/unity/${target}.txt "${lines}\n")
        execute_process(
            COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/packaging/cmake/group-sources
                ${CMAKE_BINARY_DIR}/unity/${target}.txt
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
    endforeach()
endfunction()
