# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Shows that checkincludes.cmake bites: a small tree passes, and fails with each bad file alone.
# cmake -DCHECK=<checkincludes.cmake> -DFOLDER=<empty folder> -P bites.cmake

# Answers in passed whether the tree passes.
function(look passed said)
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${FOLDER} -P ${CHECK}
        RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE errors)
    if(result EQUAL 0)
        set(${passed} TRUE PARENT_SCOPE)
    else()
        set(${passed} FALSE PARENT_SCOPE)
    endif()
    set(${said} "${errors}" PARENT_SCOPE)
endfunction()

function(must_fail file line)
    file(WRITE ${FOLDER}/${file} "${line}\n")
    look(passed said)
    file(REMOVE ${FOLDER}/${file})
    if(passed OR NOT said MATCHES "${file}")
        message(SEND_ERROR "not noticed: ${file}: ${line}")
    endif()
endfunction()

function(must_pass file line)
    file(WRITE ${FOLDER}/${file} "${line}\n")
    look(passed said)
    if(NOT passed)
        message(SEND_ERROR "wrongly refused: ${file}: ${line}\n${said}")
    endif()
endfunction()

file(REMOVE_RECURSE ${FOLDER})
must_pass(core/base/clock.h "#include <QDateTime>")
must_pass(core/base/log.cpp "#include <spdlog/spdlog.h>")
must_pass(core/store/store.cpp "#include <QSqlDatabase>\n#include \"core/domain/story.h\"")
must_pass(core/net/httpclient.h "#include <QNetworkReply>\n#include \"core/base/result.h\"")
must_pass(ui/queue/queuepage.cpp "#include \"ui/composer/editorbox.h\"\n#include \"queuepage.moc\"")
must_pass(app/relais/main.cpp "#include <QApplication>\n#include \"ui/shell/mainwindow.h\"")

# Each module of core knows those before it in the table, no widget, and SQL and HTTP in one place each.
must_fail(core/base/a.h "#include \"core/domain/story.h\"")
must_fail(core/domain/a.cpp "#include \"core/api/codec.h\"")
must_fail(core/api/a.cpp "#include \"core/net/httpclient.h\"")
must_fail(core/net/a.cpp "#include \"core/domain/story.h\"")
must_fail(core/secrets/a.h "#include \"core/store/store.h\"")
must_fail(core/settings/a.h "#include \"core/domain/story.h\"")
must_fail(core/store/a.cpp "#include \"core/net/httpclient.h\"")
must_fail(core/networks/a.cpp "#include \"core/store/store.h\"")
must_fail(core/sync/a.cpp "#include \"core/services/queueservice.h\"")
must_fail(core/services/a.cpp "#include \"ui/common/button.h\"")
must_fail(core/services/a.cpp "#include <QWidget>")
must_fail(core/domain/a.h "#include <QMessageBox>")
must_fail(core/services/a.cpp "#include <QSqlQuery>")
must_fail(core/store/a.h "#include <QSqlQuery>")
must_fail(core/store/a.cpp "#include <QNetworkReply>")
# The window knows no SQL and no HTTP, and no module below the services.
must_fail(ui/queue/a.cpp "#include <QSqlDatabase>")
must_fail(ui/queue/a.cpp "#include <QNetworkAccessManager>")
must_fail(ui/queue/a.cpp "#include \"core/store/storystore.h\"")
must_fail(ui/queue/a.cpp "#include \"app/relais/desktopapp.h\"")
# The programs.
must_fail(app/relaisd/a.cpp "#include <QWidget>")
must_fail(app/relaisd/a.cpp "#include \"core/services/queueservice.h\"")
must_fail(app/relais-cli/a.cpp "#include \"ui/common/button.h\"")
must_fail(app/relais-cli/a.cpp "#include <sqlite3.h>")
must_fail(app/relais/a.cpp "#include <QSqlDatabase>")
must_fail(app/relais/a.cpp "#include \"app/relaisd/serve/serve.h\"")
# Neighbours by accident, the log's sink, pages that lean on each other, files without end.
must_fail(core/base/a.cpp "#include \"clock.h\"")
must_fail(ui/queue/a.cpp "#include \"queuepage.h\"")
must_fail(app/relais/a.h "#include \"../relais-cli/command.h\"")
must_fail(core/sync/a.cpp "#include <spdlog/spdlog.h>")
must_fail(ui/queue/a.cpp "#include \"ui/outbox/outboxpage.h\"")
must_fail(ui/composer/a.cpp "#include \"ui/queue/queuepage.h\"")
must_fail(ui/shell/a.cpp "#include \"ui/queue/queuepage.h\"")
must_fail(ui/common/a.cpp "#include \"ui/shell/page.h\"")
must_fail(ui/theme/a.cpp "#include \"ui/common/paint.h\"")
string(REPEAT "int line;\n" 401 long)
must_fail(ui/queue/a.cpp "${long}")
file(REMOVE_RECURSE ${FOLDER})
