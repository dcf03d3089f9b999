; Kartotek is among the programs that cards of people (.vcf) can be opened with, and takes nothing from the one that opens them now:
; nothing is written to the default value of .vcf itself.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Kartotek.vcf" "" "vCard"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Kartotek.vcf\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Kartotek.vcf\shell\open\command" "" '"$appExe" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\.vcf\OpenWithProgids" "Kartotek.vcf" ""
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Kartotek.vcf"
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.vcf\OpenWithProgids" "Kartotek.vcf"
!macroend
