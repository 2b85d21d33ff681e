# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of this project is built: one library per folder of app/, one program per test.

add_library(partneratlas_settings_of_the_build INTERFACE)
target_compile_options(partneratlas_settings_of_the_build INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wsign-conversion
    $<$<BOOL:${PARTNERATLAS_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(partneratlas_settings_of_the_build INTERFACE
    PARTNERATLAS_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(PARTNERATLAS_SANITIZE)
    target_compile_options(partneratlas_settings_of_the_build INTERFACE
        -fsanitize=${PARTNERATLAS_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(partneratlas_settings_of_the_build INTERFACE -fsanitize=${PARTNERATLAS_SANITIZE})
endif()

# partneratlas_precompiled(NAME LINKS ... HEADERS ...): headers of the libraries that nearly every file includes, parsed once
# for all targets that reuse them (target_precompile_headers ... REUSE_FROM). Nothing of this project is among them.
function(partneratlas_precompiled name)
    cmake_parse_arguments(precompiled "" "" "LINKS;HEADERS" ${ARGN})
    file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE ${precompiled_LINKS} partneratlas_settings_of_the_build)
    target_precompile_headers(${name} PRIVATE ${precompiled_HEADERS})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
endfunction()

set(common_headers <QByteArray> <QCoreApplication> <QFile> <QHash> <QList> <QLocale> <QObject> <QString> <QStringList> <QVariant>
    <algorithm> <functional> <memory> <optional> <variant> <vector>)
set(widget_headers <QAction> <QApplication> <QBoxLayout> <QEvent> <QLabel> <QPainter> <QPushButton> <QWidget>)
partneratlas_precompiled(partneratlas_precompiled_core LINKS Qt6::Core HEADERS ${common_headers})
partneratlas_precompiled(partneratlas_precompiled_widgets LINKS Qt6::Widgets HEADERS ${common_headers}
    ${widget_headers})
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    # Qt6::Test defines two paths, another one for each folder of tests, which would forbid a common precompiled header.
    add_library(partneratlas_qttest INTERFACE)
    target_link_libraries(partneratlas_qttest INTERFACE Qt6::Test)
    target_compile_options(partneratlas_qttest INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    set(test_headers <QDir> <QSignalSpy> <QTemporaryDir> <QTest>)
    partneratlas_precompiled(partneratlas_precompiled_core_test LINKS partneratlas_qttest HEADERS ${common_headers} ${test_headers})
    partneratlas_precompiled(partneratlas_precompiled_widgets_test LINKS partneratlas_qttest Qt6::Widgets HEADERS ${common_headers}
        ${widget_headers} ${test_headers})
endif()

# Folders of app/ and tests/ whose files show something on a screen.
set(partneratlas_folders_with_widgets presentation widgets kiosk screenshots)
# Folders of tests that link more than QtCore and less than QtWidgets: QTest's header is another one there.
set(partneratlas_folders_with_others instance printers printing qrcodes)
function(partneratlas_reuse_precompiled target folder suffix)
    if(folder IN_LIST partneratlas_folders_with_others)
        set(suffix "")
    endif()
    if(folder IN_LIST partneratlas_folders_with_widgets)
        target_precompile_headers(${target} REUSE_FROM partneratlas_precompiled_widgets${suffix})
    else()
        target_precompile_headers(${target} REUSE_FROM partneratlas_precompiled_core${suffix})
    endif()
endfunction()

# partneratlas_library(NAME SOURCES ... LINKS ... PRIVATE_LINKS ...): the library of one folder of app/.
# LINKS are seen by those who use it, PRIVATE_LINKS are not.
function(partneratlas_library name)
    cmake_parse_arguments(library "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(partneratlas_${name} STATIC ${library_SOURCES})
    target_include_directories(partneratlas_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(partneratlas_${name}
        PUBLIC ${library_LINKS}
        PRIVATE ${library_PRIVATE_LINKS} partneratlas_settings_of_the_build)
    partneratlas_reuse_precompiled(partneratlas_${name} ${name} "")
endfunction()

# Lets moc read NAME.cpp, which includes NAME.moc. CMake's AUTOMOC would look through each test's files and compile one more,
# empty, for each of them: a third of the time that it takes to build all tests.
function(partneratlas_moc_of_test name)
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc TARGET ${name})
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

# partneratlas_test(FOLDER NAME LINKS ... [LABELS ...] [SOURCES ...] [TIMEOUT seconds]): tests/FOLDER/NAME.cpp as a program
# that links only the library under test.
function(partneratlas_test folder name)
    cmake_parse_arguments(test "" "TIMEOUT" "LINKS;LABELS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${test_SOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${test_LINKS} partneratlas_qttest partneratlas_settings_of_the_build)
    target_compile_definitions(${name} PRIVATE
        SOURCE_FOLDER="${CMAKE_SOURCE_DIR}" BUNDLED_CATALOGUE="${PARTNERATLAS_BUNDLED_CATALOGUE}")
    partneratlas_reuse_precompiled(${name} ${folder} _test)
    partneratlas_moc_of_test(${name})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/${folder})
    add_test(NAME ${folder}/${name} COMMAND ${name})
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 400) # ends what hangs; under the sanitizers and beside other work tests take ten times as long
    endif()
    set_tests_properties(${folder}/${name} PROPERTIES
        LABELS "${folder};${test_LABELS}" TIMEOUT ${test_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
