@echo off
rem Hearth's launcher for Windows; the same verbs as ./hearth. Its own words go to standard error.
rem Not run on Windows yet. Ends with 2 where the JDK or Maven is missing or the build fails, else with the verb's own status.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "WORK=%ROOT%\target\launcher"

call :find_jdk
if not defined JDK goto no_jdk
set "JAVA_HOME=%JDK%"
if not exist "%WORK%" md "%WORK%"
if not exist "%WORK%" goto read_only
if "%~1"=="jdk" goto jdk
if not "%~1"=="test" goto run
if "%~2"=="-h" goto run
if "%~2"=="--help" goto run
call :locked tests %* 3>&2
exit /b %STATUS%

:jdk
echo %JDK%
exit /b 0

:no_jdk
echo hearth: no JDK 25 or newer found; install one (for example Eclipse Temurin 25) or set HEARTH_JAVA_HOME to its folder, then run this again. 1>&2
exit /b 2

:read_only
echo hearth: cannot build here: the folder is not writable; make it so, or copy the clone to a folder of yours. 1>&2
exit /b 2

:run
call :stale && goto start
del "%NOW%"
call :locked build 3>&2
if not "%STATUS%"=="0" exit /b 2
:start
if "%~1"=="" goto console
"%JDK%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms8m -Xmx64m "-Dhearth.root=%ROOT%" -cp "%ROOT%\app\target\app.jar;%ROOT%\app\target\lib\*" dev.hearth.app.Main %*
exit /b %ERRORLEVEL%

:console
"%JDK%\bin\java.exe" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 -Xms16m -Xmx256m -Xss512k -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:TrimNativeHeapInterval=20000 -XX:MetaspaceSize=64m --enable-native-access=ALL-UNNAMED -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 "-Dhearth.root=%ROOT%" "-Djava.util.logging.config.file=%ROOT%\ui\target\classes\logging.properties" -cp "%ROOT%\ui\target\ui.jar;%ROOT%\ui\target\lib\*" dev.hearth.ui.ConsoleMain
exit /b %ERRORLEVEL%

:find_jdk
set "JDK="
if defined HEARTH_JAVA_HOME call :try "%HEARTH_JAVA_HOME%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "tokens=1* delims==" %%A in ('set JAVA_HOME_ 2^>nul') do call :try "%%B"
for /f "delims=" %%J in ('where javac.exe 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\temurin*-jdk\current") do call :try "%%~D"
exit /b 0

rem The first that is new enough wins; a runtime alone has no javac.
:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f tokens^=2^ delims^=^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.+-" %%M in ("%%V") do if %%M GEQ 25 set "JDK=%~f1"
exit /b 0

rem Size, time and name of everything the build reads. The list is robocopy's, which only lists with /L.
:fingerprint
(
  for %%F in ("%ROOT%\pom.xml" "%ROOT%\.mvn\*") do echo %%~zF %%~tF %%~fF
  for %%M in (testkit control assets practice bot-engine app ui) do (
    for %%F in ("%ROOT%\%%M\pom.xml") do echo %%~zF %%~tF %%~fF
    robocopy "%ROOT%\%%M\src\main" "%WORK%\none" /L /S /FP /TS /BYTES /NC /NDL /NJH /NJS /R:0 /W:0
  )
) > %1 2>nul
exit /b 0

rem Each launcher lists into a file of its own, so that two at once do not write into one.
:stale
set "NOW=%WORK%\now.%RANDOM%%RANDOM%"
call :fingerprint "%NOW%"
for %%P in (app bot-engine practice ui) do (
  if not exist "%ROOT%\%%P\target\%%P.jar" goto is_stale
  if not exist "%ROOT%\%%P\target\lib\" goto is_stale
)
fc /b "%NOW%" "%WORK%\built" >nul 2>&1 || goto is_stale
del "%NOW%"
exit /b 0
:is_stale
exit /b 1

rem Two launchers at once must not build into each other: who holds the handle builds, and Windows takes it back
rem however that launcher ends. Handle 3 is the real standard error: only the refusal of the handle is silenced.
:locked
set "STATUS=busy"
2>nul (
  9>"%WORK%\lock" (
    call :%* 2>&3
  )
)
if not "%STATUS%"=="busy" exit /b 0
if not defined TOLD echo hearth: another launcher builds here: waiting for it 1>&2
set "TOLD=yes"
ping -n 2 127.0.0.1 >nul
goto locked

:build
where mvn >nul 2>&1 || goto no_maven
call :stale && goto built
echo hearth: building what has changed (the first time also fetches the libraries: some minutes) 1>&2
rem Libraries of an earlier version must not stay.
for %%P in (app bot-engine practice ui) do rd /s /q "%ROOT%\%%P\target\lib" 2>nul
pushd "%ROOT%"
call mvn -B -T2 -Pfast,unchecked -Dmaven.test.skip=true -pl app,bot-engine,practice,ui -am package > "%WORK%\build.log" 2>&1
set "STATUS=%ERRORLEVEL%"
popd
if not "%STATUS%"=="0" goto build_failed
move /y "%NOW%" "%WORK%\built" >nul
:built
set "STATUS=0"
exit /b 0
:build_failed
findstr /v /b /l /c:"[INFO]" "%WORK%\build.log" 1>&2
echo hearth: the build failed; Maven's words are in "%WORK%\build.log" 1>&2
exit /b 0

:tests
where mvn >nul 2>&1 || goto no_maven
rem All but the first word; the numbered ones would be cut at each equals sign.
set "ARGS="
for /f "tokens=1*" %%A in ("%*") do set "ARGS=%%B"
pushd "%ROOT%"
call mvn -B verify %ARGS%
set "STATUS=%ERRORLEVEL%"
popd
exit /b 0

:no_maven
echo hearth: no Maven found, which builds Hearth; install 3.8.7 or newer, then run this again. 1>&2
set "STATUS=2"
exit /b 0
