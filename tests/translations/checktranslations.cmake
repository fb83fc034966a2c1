# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a text of the program has no French, or a plural no English form.
# cmake -DLUPDATE=… -DROOT=<source> -DOUT=<folder to write in> -P checktranslations.cmake

foreach(language fr en)
    set(copy ${OUT}/relais_${language}.ts)
    configure_file(${ROOT}/translations/relais_${language}.ts ${copy} COPYONLY)
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I ${ROOT}
            ${ROOT}/core/drawing ${ROOT}/ui ${ROOT}/app/relais -ts ${copy}
        RESULT_VARIABLE result ERROR_VARIABLE said)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate: ${said}")
    endif()
    file(READ ${copy} text)
    string(REPLACE ";" "," text "${text}")
    # English is the language of the sources: only its plural forms are translated.
    if(language STREQUAL "fr")
        set(start "<message( numerus=\"yes\")?>")
    else()
        set(start "<message numerus=\"yes\">")
    endif()
    string(REGEX MATCHALL
        "${start}[ \t\n]*<source>[^<]*</source>[ \t\n]*(<comment>[^<]*</comment>[ \t\n]*)?(<extracomment>[^<]*</extracomment>[ \t\n]*)?<translation type=\"unfinished\""
        missing "${text}")
    foreach(message IN LISTS missing)
        string(REGEX REPLACE ".*<source>([^<]*)</source>.*" "\\1" source "${message}")
        message(SEND_ERROR "relais_${language}.ts lacks: ${source}")
    endforeach()
endforeach()
