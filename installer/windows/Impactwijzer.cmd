@echo off
rem Starts Impactwijzer: without arguments (or with --data FOLDER alone), or with a file to open, the window; otherwise the
rem command line (try: Impactwijzer --help). Finds a Java by itself, or says which to get.
rem
rem JAVA25_HOME         the Java to use, 25 or newer, when it is not found by itself
rem IMPACTWIJZER_JVM    more options for that Java, separated by spaces
rem
rem Exit status 10: there is no Java that fits. Any other status is the program's own. Not tried on Windows.
setlocal EnableExtensions DisableDelayedExpansion

set "IW_APP=%~dp0app"
set "IW_NAME=%~nx0"
set "IW_LANG=nl"
if /i "%LANG:~0,2%"=="en" set "IW_LANG=en"

set "IW_COMMAND="
if not "%~1"=="" set "IW_COMMAND=yes"
if "%~1"=="--data" if "%~3"=="" set "IW_COMMAND="
if "%~2"=="" (
    if /i "%~x1"==".impactwijzer" set "IW_COMMAND="
    if /i "%~x1"==".vragenlijst" set "IW_COMMAND="
    if /i "%~x1"==".pdf" set "IW_COMMAND="
)
set "IW_QUICK=-Djava.awt.headless=true"
if "%~1"=="try" set "IW_QUICK="

rem What is tried goes through a variable: call would change an argument that holds a caret or a percent sign.
set "IW_JAVA_HOME="
for %%D in ("%~dp0runtime") do set "IW_TRY=%%~fD" & call :try
for /d %%D in ("%~dp0runtime\*") do set "IW_TRY=%%~fD" & call :try
rem Some people put quotes in these.
if defined JAVA25_HOME set "IW_TRY=%JAVA25_HOME:"=%" & call :try
if defined JAVA_HOME set "IW_TRY=%JAVA_HOME:"=%" & call :try
for %%J in (java.exe) do if not "%%~$PATH:J"=="" set "IW_TRY=%%~dp$PATH:J.." & call :try
for /f "delims=" %%J in ('where $PATH:java.exe 2^>nul') do set "IW_TRY=%%~dpJ.." & call :try
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do set "IW_TRY=%%~fD" & call :try
    if defined ProgramW6432 for /d %%D in ("%ProgramW6432%\%%~V\*") do set "IW_TRY=%%~fD" & call :try
)
for /d %%D in ("%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do set "IW_TRY=%%~fD" & call :try
if not defined IW_JAVA_HOME goto :none

set "IW_JAVA=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m -XX:MaxTenuringThreshold=1 -XX:MetaspaceSize=96m -XX:ReservedCodeCacheSize=128m --enable-native-access=ALL-UNNAMED"
if defined IW_COMMAND goto :command
rem Not between brackets: the name of a file may hold one.
start "" "%IW_JAVA_HOME%\bin\javaw.exe" %IW_JAVA% %IMPACTWIJZER_JVM% -cp "%IW_APP%\*" nl.impactwijzer.Main %*
exit /b 0
:command
"%IW_JAVA_HOME%\bin\java.exe" %IW_JAVA% %IW_QUICK% %IMPACTWIJZER_JVM% -cp "%IW_APP%\*" nl.impactwijzer.Main %*
exit /b %ERRORLEVEL%

:none
if "%IW_LANG%"=="en" goto :none_en
echo Impactwijzer heeft Java 25 of nieuwer nodig (64-bits) en vindt dat niet. Haal het op van https://adoptium.net/temurin/releases/?version=25 of installeer het met: winget install EclipseAdoptium.Temurin.25.JRE 1>&2
:none_en
echo Impactwijzer needs Java 25 or newer (64-bit) and finds none. Get it from https://adoptium.net/temurin/releases/?version=25 or install it with: winget install EclipseAdoptium.Temurin.25.JRE 1>&2
call :stay
exit /b 10

rem Takes the folder IW_TRY as the Java when it is a 64-bit Java of 25 or newer and none was taken before. A Java that does
rem not say its kind is taken. The file is handed over by us: findstr does not find every name with an accent.
:try
if defined IW_JAVA_HOME exit /b 0
if not exist "%IW_TRY%\bin\javaw.exe" exit /b 0
if not exist "%IW_TRY%\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9][^0-9]" /c:"^JAVA_VERSION=.[3-9][0-9][^0-9]" <"%IW_TRY%\release" >nul 2>nul
if errorlevel 1 exit /b 0
findstr /c:"OS_ARCH=" <"%IW_TRY%\release" >nul 2>nul
if errorlevel 1 goto :take
findstr /r /c:"^OS_ARCH=.x86_64" /c:"^OS_ARCH=.amd64" <"%IW_TRY%\release" >nul 2>nul
if errorlevel 1 exit /b 0
:take
for %%D in ("%IW_TRY%\.") do set "IW_JAVA_HOME=%%~fD"
exit /b 0

rem A window that was opened by a double click stays until its message is read.
:stay
if defined IW_COMMAND exit /b 0
setlocal EnableDelayedExpansion
echo !CMDCMDLINE! | find /i "%IW_NAME%" >nul && pause
exit /b 0
