@echo off
rem Ketenspiegel: a command with words, the workbench without. The same as the script beside it, for Windows.
rem It has not been run on a Windows machine: what it does follows `ketenspiegel`, but for its archive of classes.
setlocal
set "here=%~dp0"
set "home=%here%"
if not exist "%home%configuration\config.ini" set "home=%here%releng\org.ketenspiegel.product\target\products\org.ketenspiegel.product\win32\win32\x86_64\"
if not exist "%home%configuration\config.ini" (
  echo ketenspiegel: it was never built here; build it with: sh mvnw -DskipTests package 1>&2
  exit /b 1
)
set "launcher="
for %%f in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
if not defined launcher ( echo ketenspiegel: this installation is not whole 1>&2 & exit /b 1 )

rem --- a Java of 21 or newer
set "java="
if exist "%home%jre\bin\java.exe" call :suits "%home%jre\bin\java.exe"
if not defined java if defined JAVA_HOME call :suits "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :suits "%%j"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*") do if not defined java call :suits "%%~d\bin\java.exe"
if not defined java ( echo ketenspiegel: Java 21 or newer is needed; none was found, set JAVA_HOME 1>&2 & exit /b 1 )
set options=-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true

rem --- what somebody put into dropins, or took out again, since the last start
set "seen=%home%configuration\dropins.seen"
if not exist "%home%dropins" if not exist "%seen%" goto :ready
(for %%f in ("%home%dropins\*.jar") do @echo %%~nxf %%~zf %%~tf) >"%seen%.now"
fc /b "%seen%.now" "%seen%" >nul 2>nul && goto :ready
"%java%" %options% -jar "%launcher%" -nosplash -data @none -application org.eclipse.equinox.p2.reconciler.application >nul 2>nul || echo ketenspiegel: the plug-ins in dropins could not be read 1>&2
move /y "%seen%.now" "%seen%" >nul
:ready

rem --- a command; --threads N: no part of the program sees more processors
call :threads %*
if not "%~1"=="" (
  "%java%" %options% -XX:TieredStopAtLevel=1 -Dosgi.startLevel=4 -jar "%launcher%" -nosplash -data @none -application org.ketenspiegel.commandline.command %*
  goto :ended
)

rem --- the workbench; 23 asks for a restart
:window
"%java%" %options% -jar "%launcher%" -nosplash -data "%USERPROFILE%\ketenspiegel"
if %errorlevel%==23 goto :window
exit /b %errorlevel%

:ended
rem Equinox says 13 when it could not start or the application threw
if %errorlevel%==13 exit /b 1
exit /b %errorlevel%

:threads
if "%~1"=="" exit /b 0
if "%~1"=="--threads" echo %~2| findstr /r "^[1-9][0-9]*$" >nul && set "options=%options% -XX:ActiveProcessorCount=%~2"
shift
goto :threads

:suits
if not exist %1 exit /b 0
for /f "tokens=4 delims==. " %%v in ('"%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do call :atleast %%v %1
exit /b 0

:atleast
if %~1 geq 21 set "java=%~2"
exit /b 0
