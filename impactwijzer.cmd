@echo off
rem Starts Impactwijzer: without arguments (or with --data FOLDER alone), or with a file to open, the desktop, otherwise
rem the command line (try: impactwijzer --help). Builds it first when it was never built or when its sources changed since.
rem
rem Exit status 10: this computer lacks something the program needs. 11: the program could not be built.
rem Any other status is the program's own.
rem
rem JAVA25_HOME         the JDK 25 to use, when it is not found by itself
rem IMPACTWIJZER_JVM    more options for the Java that runs the program, separated by spaces
setlocal EnableExtensions DisableDelayedExpansion

set "IW_HOME=%~dp0"
set "IW_LAUNCH=%IW_HOME%target\launch"
set "IW_BUILT=%IW_LAUNCH%\built"
set "IW_LOG=%IW_LAUNCH%\build.log"
set "IW_JAR=%IW_HOME%target\impactwijzer.jar"
set "IW_NAME=%~nx0"
rem Options of the Java that runs the program. The quick compiler alone makes the window come and a command end sooner.
set "IW_JAVA=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m -XX:MaxTenuringThreshold=1 -XX:MetaspaceSize=96m -XX:ReservedCodeCacheSize=128m -Xlog:cds=off -Xlog:aot=off"
set "IW_QUICK=-Djava.awt.headless=true"
set "IW_COMMAND="
if not "%~1"=="" set "IW_COMMAND=yes"
if "%~1"=="--data" if "%~3"=="" set "IW_COMMAND="
if "%~2"=="" (
    if /i "%~x1"==".impactwijzer" set "IW_COMMAND="
    if /i "%~x1"==".vragenlijst" set "IW_COMMAND="
    if /i "%~x1"==".pdf" set "IW_COMMAND="
)
rem The command that opens a window.
if "%~1"=="try" set "IW_QUICK="
set "IW_LANG=nl"
if /i "%LANG:~0,2%"=="en" set "IW_LANG=en"

set "IW_JDK="
rem What is tried goes through a variable: call would change an argument that holds a caret or a percent sign. Some people
rem put quotes in the first two.
if defined JAVA25_HOME set "IW_TRY=%JAVA25_HOME:"=%" & call :try
if defined JAVA_HOME set "IW_TRY=%JAVA_HOME:"=%" & call :try
for %%J in (javac.exe) do if not "%%~$PATH:J"=="" set "IW_TRY=%%~dp$PATH:J.." & call :try
for /f "delims=" %%J in ('where $PATH:javac.exe 2^>nul') do set "IW_TRY=%%~dpJ.." & call :try
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do set "IW_TRY=%%~fD" & call :try
)
for /d %%D in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\.m2\jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do set "IW_TRY=%%~fD" & call :try
if not defined IW_JDK (
    call :say "Impactwijzer heeft een JDK 25 nodig en vindt er geen. Installeer die met: winget install EclipseAdoptium.Temurin.25.JDK" ^
        "Impactwijzer needs a JDK 25 and finds none. Install it with: winget install EclipseAdoptium.Temurin.25.JDK"
    call :stay
    exit /b 10
)

call :is_built
if errorlevel 1 (
    call :build
    if errorlevel 1 goto :unbuilt
)

set "IW_CACHE=desktop"
if defined IW_COMMAND set "IW_CACHE=cli"
set "IW_CACHE=%IW_LAUNCH%\%IW_CACHE%.aot"
set "IW_AOT="
if exist "%IW_CACHE%" set IW_AOT="-XX:AOTCache=%IW_CACHE%"
if defined IW_COMMAND goto :command
rem Not between brackets: the name of a file may hold one.
start "" "%IW_JDK%\bin\javaw.exe" %IW_JAVA% %IW_AOT% %IMPACTWIJZER_JVM% "-Dorg.sqlite.lib.path=%IW_LAUNCH%" "-Djava.library.path=%IW_LAUNCH%" -jar "%IW_JAR%" %*
exit /b 0
:command
"%IW_JDK%\bin\java.exe" %IW_JAVA% %IW_QUICK% %IW_AOT% %IMPACTWIJZER_JVM% "-Dorg.sqlite.lib.path=%IW_LAUNCH%" "-Djava.library.path=%IW_LAUNCH%" -jar "%IW_JAR%" %*
exit /b %ERRORLEVEL%

:unbuilt
set "IW_STATUS=%ERRORLEVEL%"
call :stay
exit /b %IW_STATUS%

rem Takes the folder IW_TRY as the JDK when it is a JDK 25 and none was taken before. The file is handed over by us: findstr
rem does not find every name with an accent.
:try
if defined IW_JDK exit /b 0
if not exist "%IW_TRY%\bin\javac.exe" exit /b 0
if not exist "%IW_TRY%\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" <"%IW_TRY%\release" >nul 2>nul
if errorlevel 1 exit /b 0
for %%D in ("%IW_TRY%\.") do set "IW_JDK=%%~fD"
exit /b 0

rem One sentence to the person who started us, in their language: Dutch, English.
:say
if "%IW_LANG%"=="en" shift
set "IW_TEXT=%~1"
setlocal EnableDelayedExpansion
echo !IW_TEXT! 1>&2
exit /b 0

rem A window that was opened by a double click stays until its message is read.
:stay
if defined IW_COMMAND exit /b 0
setlocal EnableDelayedExpansion
echo !CMDCMDLINE! | find /i "%IW_NAME%" >nul && pause
exit /b 0

rem Fails when something that goes into the program changed since the last build; the time of a folder tells what was
rem added to it or removed.
:is_built
if not exist "%IW_BUILT%" exit /b 1
if not exist "%IW_JAR%" exit /b 1
if not exist "%IW_HOME%target\lib\" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:IW_BUILT).LastWriteTimeUtc; $roots = 'pom.xml', 'src\main', 'questionnaires' | ForEach-Object { Join-Path $env:IW_HOME $_ }; $newer = @(Get-Item -LiteralPath $roots) + @(Get-ChildItem -LiteralPath $roots -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 }"
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
    call :say "Impactwijzer moet worden gebouwd en heeft daarvoor Maven nodig. Installeer dat, bijvoorbeeld met: scoop install maven" ^
        "Impactwijzer has to be built and needs Maven for that. Install it, for instance with: scoop install maven"
    exit /b 10
)
if not exist "%IW_LAUNCH%\" mkdir "%IW_LAUNCH%" 2>nul
del /q "%IW_LAUNCH%\*.aot" 2>nul
echo building> "%IW_LAUNCH%\starting"
if not exist "%IW_LAUNCH%\starting" (
    call :say "Impactwijzer moet worden gebouwd, maar mag niet schrijven in %IW_HOME%target. Zet de map ergens waar u mag schrijven." ^
        "Impactwijzer has to be built, but may not write in %IW_HOME%target. Put the folder where you may write."
    exit /b 11
)
call :say "Impactwijzer wordt gebouwd. Dat hoeft alleen de eerste keer en na een wijziging; het kan een paar minuten duren." ^
    "Impactwijzer is being built. That is needed only the first time and after a change; it may take a few minutes."
pushd "%IW_HOME%"
set "JAVA_HOME=%IW_JDK%"
set "JAVA25_HOME=%IW_JDK%"
call mvn -q -B -ntp -Dmaven.test.skip=true -Dformat.phase=none package > "%IW_LOG%" 2>&1
set "IW_STATUS=%ERRORLEVEL%"
popd
if not "%IW_STATUS%"=="0" (
    call :say "Impactwijzer kon niet worden gebouwd. Alles wat Maven zei staat in %IW_LOG%; dit zijn de fouten:" ^
        "Impactwijzer could not be built. All that Maven said is in %IW_LOG%; these are the errors:"
    findstr /r /c:"^\[ERROR\] ." "%IW_LOG%" 1>&2
    exit /b 11
)
call :rehearse > "%IW_LAUNCH%\rehearsal.log" 2>&1
move /y "%IW_LAUNCH%\starting" "%IW_BUILT%" >nul
exit /b 0

rem Lets Java note what a start takes (an AOT cache); later starts then take about half the time. Where it fails, the
rem program only starts slower.
:rehearse
"%IW_JDK%\bin\java.exe" %IW_JAVA% -cp "%IW_JAR%" nl.impactwijzer.desktop.Rehearsal --prepare "%IW_LAUNCH%" --data "%IW_LAUNCH%\rehearsal"
"%IW_JDK%\bin\java.exe" %IW_JAVA% "-Dorg.sqlite.lib.path=%IW_LAUNCH%" "-Djava.library.path=%IW_LAUNCH%" "-XX:AOTCacheOutput=%IW_LAUNCH%\desktop.aot" -Dglass.platform=Headless -Dprism.order=sw -cp "%IW_JAR%" nl.impactwijzer.desktop.Rehearsal --data "%IW_LAUNCH%\rehearsal"
"%IW_JDK%\bin\java.exe" %IW_JAVA% %IW_QUICK% -jar "%IW_JAR%" sample kia -o "%IW_LAUNCH%\rehearsal.impactwijzer"
"%IW_JDK%\bin\java.exe" %IW_JAVA% %IW_QUICK% "-XX:AOTCacheOutput=%IW_LAUNCH%\cli.aot" -jar "%IW_JAR%" outcome "%IW_LAUNCH%\rehearsal.impactwijzer"
rmdir /s /q "%IW_LAUNCH%\rehearsal"
del /q "%IW_LAUNCH%\rehearsal.impactwijzer"
exit /b 0
