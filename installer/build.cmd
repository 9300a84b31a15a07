@echo off
rem Makes the packages that people install, in target\installer\out, and says what is in them. See docs\installeren.md.
rem
rem installer\build [--without-notes] [--again] [option of Maven...]
rem
rem Needs a JDK 25, named by JAVA25_HOME or JAVA_HOME, Maven and WiX 3 or later. Not tried on Windows.
setlocal EnableExtensions DisableDelayedExpansion
set "IW_JDK=%JAVA_HOME%"
if defined JAVA25_HOME set "IW_JDK=%JAVA25_HOME%"
if not exist "%IW_JDK%\release" goto :none
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" <"%IW_JDK%\release" >nul 2>nul
if errorlevel 1 goto :none

"%IW_JDK%\bin\java.exe" -Duser.timezone=UTC "%~dp0src\nl\impactwijzer\installer\Build.java" "%~dp0.." %*
exit /b %ERRORLEVEL%

:none
echo Hiervoor is een JDK 25 nodig. Wijs hem aan met JAVA25_HOME. / This needs a JDK 25. Name it with JAVA25_HOME. 1>&2
exit /b 10
