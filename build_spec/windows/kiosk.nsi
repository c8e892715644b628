; Installs the frozen kiosk for every user of a Windows machine:
;   makensis -DVERSION=0.1.0 -DPROGRAM=build\frozen\kiosk -DOUT=build\packages build_spec\windows\kiosk.nsi
; Data of a station (decks, settings, staff PIN) lies in %ProgramData%\Myelin kiosk and outlives upgrades and removal.
; The account that starts by itself and the lock-down are a second, deliberate step: lock-down.ps1.
Unicode true
!ifndef VERSION
  !error "Say which version: -DVERSION=0.1.0"
!endif
!define NAME "Myelin kiosk"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\MyelinKiosk"

Name "${NAME} ${VERSION}"
OutFile "${OUT}\myelin-kiosk-${VERSION}-setup.exe"
InstallDir "$PROGRAMFILES64\Myelin kiosk"
RequestExecutionLevel admin
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs the waiting-room kiosk"
VIAddVersionKey "LegalCopyright" "MIT licence"

!include "x64.nsh"
!include "LogicLib.nsh"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "The kiosk needs a 64-bit Windows 10 or 11." /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section "Kiosk"
  ; An upgrade replaces the program as a whole, so that nothing of the old one stays behind.
  nsExec::Exec 'taskkill /F /IM kiosk-screen.exe'
  Pop $0
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  File "lock-down.ps1"
  CreateDirectory "$APPDATA\Myelin kiosk"
  ; The account of the kiosk writes there; SID of all users, in every language of Windows.
  nsExec::Exec 'icacls "$APPDATA\Myelin kiosk" /grant *S-1-5-32-545:(OI)(CI)M'
  Pop $0
  CreateShortcut "$SMPROGRAMS\Myelin kiosk.lnk" "$INSTDIR\kiosk-screen.exe" "run"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  nsExec::Exec 'taskkill /F /IM kiosk-screen.exe'
  Pop $0
  Delete "$SMPROGRAMS\Myelin kiosk.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\kiosk.exe"
  Delete "$INSTDIR\kiosk-screen.exe"
  Delete "$INSTDIR\lock-down.ps1"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${KEY}"
SectionEnd
