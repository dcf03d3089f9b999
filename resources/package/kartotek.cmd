@echo off
rem The command line of Kartotek, with the Node it brings along.
setlocal
set NODE_OPTIONS=
"%~dp0..\runtime\node.exe" "%~dp0..\app\main\cli.js" %*
