; The installer for Windows, for one user and without administrator's rights. Made on Windows, after
; packaging/build.py has made the program:
;     makensis /DBUILD=build packaging\windows\dwuglos.nsi
Unicode true
!include "MUI2.nsh"
!include "..\..\${BUILD}\facts.nsh"

Name "${TITLE}"
OutFile "..\..\dist\${NAME}-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "Software\${TITLE}" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}. GPL-3.0-or-later."

!define MUI_ICON "..\..\${BUILD}\icons\dwuglos.ico"
!define MUI_UNICON "..\..\${BUILD}\icons\dwuglos.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\dwuglos.exe"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Polish"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASS "${TITLE}.Subtitles"
!define TALK_CLASS "${TITLE}.Talk"

; A file of this kind can be opened with the program; which program opens it by itself stays as it is.
!macro Offer ENDING KIND
  WriteRegStr HKCU "Software\Classes\.${ENDING}\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "Software\Classes\Applications\dwuglos.exe\SupportedTypes" ".${ENDING}" "${KIND}"
!macroend
!macro Withdraw ENDING KIND
  DeleteRegValue HKCU "Software\Classes\.${ENDING}\OpenWithProgids" "${CLASS}"
!macroend

Section
  RMDir /r "$INSTDIR\_internal" ; what an older version left must not be mixed with this one
  SetOutPath "$INSTDIR"
  File /r "..\..\${BUILD}\program\dwuglos\*.*"
  File "..\..\LICENSE"
  CreateShortCut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\dwuglos.exe"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "${TITLE}"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\dwuglos.exe" "%1"'
  !insertmacro OfferAll
  ; Talk files are the program's own: it opens them by itself.
  File "/oname=talk.ico" "..\..\${BUILD}\icons\talk.ico"
  WriteRegStr HKCU "Software\Classes\${TALK_CLASS}" "" "${TALK_TITLE}"
  WriteRegStr HKCU "Software\Classes\${TALK_CLASS}\DefaultIcon" "" "$INSTDIR\talk.ico"
  WriteRegStr HKCU "Software\Classes\${TALK_CLASS}\shell\open\command" "" '"$INSTDIR\dwuglos.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.${TALK_ENDING}" "" "${TALK_CLASS}"
  WriteRegStr HKCU "Software\Classes\.${TALK_ENDING}" "Content Type" "${MEDIA_TYPE}"
  WriteRegStr HKCU "Software\Classes\Applications\dwuglos.exe\SupportedTypes" ".${TALK_ENDING}" "${TALK_TITLE}"
  WriteRegStr HKCU "Software\${TITLE}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\dwuglos.exe"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${ENTRY}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

; Takes away the program and nothing of the user's: the library and the settings lie elsewhere.
Section "Uninstall"
  !insertmacro WithdrawAll
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\dwuglos.exe"
  Delete "$INSTDIR\dwuglos-console.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\talk.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\Classes\${TALK_CLASS}"
  DeleteRegKey HKCU "Software\Classes\.${TALK_ENDING}"
  DeleteRegKey HKCU "Software\Classes\Applications\dwuglos.exe"
  DeleteRegKey HKCU "Software\${TITLE}"
  DeleteRegKey HKCU "${ENTRY}"
SectionEnd
