@echo off
rem micwise [COMMAND ...]: without a command the workbench, else what the command says.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HERE%jre\bin\java.exe" set "JAVA=%HERE%jre\bin\java"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "COMMON=-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dosgi.requiredJavaVersion=25"
set "WINDOW="
if "%~1"=="" if exist "%HERE%plugins\org.micwise.workbench_*.jar" set "WINDOW=1"
if "%~1"=="workbench" set "WINDOW=1"
if defined WINDOW (
  "%JAVA%" -Xmx512m %COMMON% "-Dlogback.configurationFile=%HERE%logback.xml" "-Djava.util.logging.config.file=%HERE%logging.properties" -jar "%LAUNCHER%" -nosplash -application org.micwise.workbench.app -product org.micwise.workbench.product -data @noDefault %*
) else (
  "%JAVA%" -Xmx160m %COMMON% "-Dlogback.configurationFile=%HERE%logback.xml" "-Djava.util.logging.config.file=%HERE%logging.properties" -jar "%LAUNCHER%" -nosplash -application org.micwise.server.app -product org.micwise.server.product -data @none %*
)
