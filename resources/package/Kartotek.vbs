' Opens Kartotek in the browser, without a console window. A card file, or one of people (.vcf), that is dropped on it is opened.
Set files = CreateObject("Scripting.FileSystemObject")
here = files.GetParentFolderName(WScript.ScriptFullName)
command = """" & here & "\runtime\node.exe"" """ & here & "\app\main\web.js"""
If WScript.Arguments.Count > 0 Then command = command & " -- """ & WScript.Arguments(0) & """"
Set shell = CreateObject("WScript.Shell")
shell.Environment("PROCESS")("NODE_OPTIONS") = ""
shell.Run command, 0, False
