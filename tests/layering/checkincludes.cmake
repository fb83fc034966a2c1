# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a file includes what its layer may not: the table of the architecture, as data.
# cmake -DROOT=<source> -P checkincludes.cmake

set(may_base "core/base")
set(may_domain "core/base|core/domain")
set(may_api "core/base|core/domain|core/api")
set(may_net "core/base|core/net")
set(may_secrets "core/base|core/secrets")
set(may_settings "core/base|core/settings")
set(may_store "core/base|core/domain|core/store")
set(may_networks "core/base|core/domain|core/net|core/networks")
set(may_sync "core/base|core/domain|core/api|core/net|core/store|core/sync")
set(may_services "core/[a-z]+")
set(failed FALSE)

# Reports every quoted include of files that does not start with one of allowed, and every include
# that matches forbidden.
function(check files allowed forbidden)
    foreach(file IN LISTS files)
        file(STRINGS ${file} includes REGEX "^[ \t]*#[ \t]*include")
        foreach(line IN LISTS includes)
            if((line MATCHES "\"(core|ui|app|tests)/" AND NOT line MATCHES "\"(${allowed})/")
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
foreach(module base domain api net secrets settings store networks sync services)
    file(GLOB_RECURSE headers ${ROOT}/core/${module}/*.h)
    file(GLOB_RECURSE sources ${ROOT}/core/${module}/*.cpp)
    set(forbidden "${widgets}")
    if(NOT module STREQUAL "store")
        string(APPEND forbidden "|${sql}")
    endif()
    if(module MATCHES "^(base|domain|api|store)$")
        string(APPEND forbidden "|${http}")
    endif()
    check("${sources}" "${may_${module}}" "${forbidden}")
    check("${headers}" "${may_${module}}" "${forbidden}|${sql}")
endforeach()

file(GLOB_RECURSE files ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
check("${files}" "core/base|core/domain|core/services|core/settings|ui" "${sql}|${http}")

file(GLOB_RECURSE files ${ROOT}/app/relaisd/*.h ${ROOT}/app/relaisd/*.cpp)
check("${files}" "core/base|core/domain|core/api|app/relaisd" "${widgets}")

file(GLOB_RECURSE files ${ROOT}/app/relais-cli/*.h ${ROOT}/app/relais-cli/*.cpp)
check("${files}" "core/[a-z]+|app/relais-cli" "${widgets}|${sql}")

file(GLOB_RECURSE files ${ROOT}/app/relais/*.h ${ROOT}/app/relais/*.cpp)
check("${files}" "core/[a-z]+|ui|app/relais" "${sql}")
