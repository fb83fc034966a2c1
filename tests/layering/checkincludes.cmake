# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a file includes what its layer may not: the table of the architecture, as data; when a file
# of ui is longer than one can take in; and when one of core or relaisd asks the machine for the time.
# That it bites is shown by bites.cmake.
# cmake -DROOT=<source> -P checkincludes.cmake
cmake_minimum_required(VERSION 3.25)

set(may_base "core/base")
set(may_domain "core/base|core/domain")
set(may_drawing "core/base|core/domain|core/drawing")
set(may_signing "core/base|core/domain|core/signing")
set(may_api "core/base|core/domain|core/api")
set(may_net "core/base|core/net")
set(may_secrets "core/base|core/secrets")
set(may_settings "core/base|core/settings")
set(may_store "core/base|core/domain|core/store")
set(may_networks "core/base|core/domain|core/net|core/networks")
set(may_sync "core/base|core/domain|core/api|core/net|core/store|core/signing|core/sync")
set(may_services "core/[a-z]+")
set(failed FALSE)

# Reports every quoted include of files, and every include of ours, that does not start with one of allowed, and every include
# that matches forbidden.
function(check files allowed forbidden)
    foreach(file IN LISTS files)
        file(STRINGS ${file} includes REGEX "^[ \t]*#[ \t]*include")
        foreach(line IN LISTS includes)
            # What has no such prefix is somebody's neighbour by accident; moc's own file is ours. Ours
            # between angle brackets is ours all the same.
            if((line MATCHES "\"|<(core|ui|app|tests)/" AND NOT line MATCHES "[\"<](${allowed})/|\"[a-z]+\\.moc\"")
                    OR (forbidden AND line MATCHES "${forbidden}"))
                file(RELATIVE_PATH shown ${ROOT} ${file})
                message(SEND_ERROR "${shown}: ${line}")
            endif()
        endforeach()
    endforeach()
endfunction()

set(widgets "<(QtWidgets|QWidget|QApplication|QMessageBox|QDialog|QLabel|QPushButton|QtCharts)")
set(sql "<(QSql|QtSql|sqlite3)")
set(http "<(QNetwork|QtNetwork|QTcp|QSsl)")
foreach(module base domain drawing signing api net secrets settings store networks sync services)
    file(GLOB_RECURSE headers ${ROOT}/core/${module}/*.h)
    file(GLOB_RECURSE sources ${ROOT}/core/${module}/*.cpp)
    set(forbidden "${widgets}")
    if(NOT module STREQUAL "store")
        string(APPEND forbidden "|${sql}")
    endif()
    if(module MATCHES "^(base|domain|drawing|signing|api|store)$")
        string(APPEND forbidden "|${http}")
    endif()
    check("${sources}" "${may_${module}}" "${forbidden}")
    check("${headers}" "${may_${module}}" "${forbidden}|${sql}")
endforeach()

file(GLOB_RECURSE files ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
check("${files}" "core/base|core/domain|core/drawing|core/services|core/settings|ui" "${sql}|${http}")

file(GLOB_RECURSE files ${ROOT}/app/relaisd/*.h ${ROOT}/app/relaisd/*.cpp)
check("${files}" "core/base|core/domain|core/drawing|core/signing|core/api|app/relaisd" "${widgets}")

file(GLOB_RECURSE files ${ROOT}/app/relais-cli/*.h ${ROOT}/app/relais-cli/*.cpp)
check("${files}" "core/[a-z]+|app/relais-cli" "${widgets}|${sql}")

file(GLOB_RECURSE files ${ROOT}/app/relais/*.h ${ROOT}/app/relais/*.cpp)
check("${files}" "core/[a-z]+|ui|app/relais" "${sql}")

# The log has one sink, in one file.
file(GLOB_RECURSE files ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
list(REMOVE_ITEM files ${ROOT}/core/base/log.cpp)
check("${files}" "[a-z-]+" "<spdlog/")

# Nobody but the clock asks the machine for the time.
file(GLOB_RECURSE files ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
list(REMOVE_ITEM files ${ROOT}/core/base/clock.cpp)
foreach(file IN LISTS files)
    file(STRINGS ${file} asks REGEX "QDateTime::current|QDate::current|QTime::current|system_clock::now")
    if(asks)
        file(RELATIVE_PATH shown ${ROOT} ${file})
        message(SEND_ERROR "${shown}: ${asks}")
    endif()
endforeach()

# A page of the window knows what all pages stand on, and no other page but these.
set(page_board "|withdrawal") # both withdraw stories
set(page_editor "|composer|withdrawal") # its captions are written as relays are
set(page_queue "|composer") # the queue's right half
set(page_jobs "|composer") # a job's words are checked and sent as the composer's are
set(page_onboarding "|accounts|settings") # steps of the one are sections of the other
set(page_settings "|accounts|desktop")
set(page_organization "|settings") # its parts are sections of the settings
file(GLOB folders RELATIVE ${ROOT}/ui ${ROOT}/ui/*)
foreach(folder IN LISTS folders)
    file(GLOB_RECURSE files ${ROOT}/ui/${folder}/*.h ${ROOT}/ui/${folder}/*.cpp)
    if(folder STREQUAL "theme")
        set(known "theme")
    elseif(folder STREQUAL "common")
        set(known "theme|common")
    else()
        set(known "theme|common|shell|${folder}${page_${folder}}")
    endif()
    check("${files}" "core/[a-z]+|ui/(${known})" "")
    foreach(file IN LISTS files)
        file(READ ${file} text)
        string(REGEX REPLACE "[^\n]" "" ends "${text}")
        string(LENGTH "${ends}" length)
        if(length GREATER 400)
            file(RELATIVE_PATH shown ${ROOT} ${file})
            message(SEND_ERROR "${shown}: ${length} lines, more than 400")
        endif()
    endforeach()
endforeach()
