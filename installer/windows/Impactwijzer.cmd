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

set "IW_JAVA_HOME="
call :try "%~dp0runtime"
call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~fD"
)
for /d %%D in ("%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~fD"
if not defined IW_JAVA_HOME goto :none

set "IW_JAVA=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m --enable-native-access=ALL-UNNAMED"
if not defined IW_COMMAND (
    start "" "%IW_JAVA_HOME%\bin\javaw.exe" %IW_JAVA% %IMPACTWIJZER_JVM% -cp "%IW_APP%\*" nl.impactwijzer.Main %*
    exit /b 0
)
"%IW_JAVA_HOME%\bin\java.exe" %IW_JAVA% %IW_QUICK% %IMPACTWIJZER_JVM% -cp "%IW_APP%\*" nl.impactwijzer.Main %*
exit /b %ERRORLEVEL%

:none
if "%IW_LANG%"=="en" goto :none_en
echo Impactwijzer heeft Java 25 of nieuwer nodig (64-bits) en vindt dat niet. Haal het op van https://adoptium.net/temurin/releases/?version=25 of installeer het met: winget install EclipseAdoptium.Temurin.25.JRE 1>&2
:none_en
echo Impactwijzer needs Java 25 or newer (64-bit) and finds none. Get it from https://adoptium.net/temurin/releases/?version=25 or install it with: winget install EclipseAdoptium.Temurin.25.JRE 1>&2
call :stay
exit /b 10

rem Takes a folder as the Java when it is a 64-bit Java of 25 or newer and none was taken before. A Java that does not say
rem its kind is taken.
:try
if defined IW_JAVA_HOME exit /b 0
if not exist "%~1\bin\javaw.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9][^0-9]" /c:"^JAVA_VERSION=.[3-9][0-9][^0-9]" "%~1\release" >nul 2>nul
if errorlevel 1 exit /b 0
findstr /c:"OS_ARCH=" "%~1\release" >nul 2>nul
if errorlevel 1 goto :take
findstr /r /c:"^OS_ARCH=.x86_64" /c:"^OS_ARCH=.amd64" "%~1\release" >nul 2>nul
if errorlevel 1 exit /b 0
:take
set "IW_JAVA_HOME=%~f1"
exit /b 0

rem A window that was opened by a double click stays until its message is read.
:stay
if defined IW_COMMAND exit /b 0
setlocal EnableDelayedExpansion
echo !CMDCMDLINE! | find /i "%IW_NAME%" >nul && pause
exit /b 0
