; Installer for Windows, by Inno Setup 6.3 or newer, of the folder that packaging/bundle.sh makes there.
; Written to current practice; not yet run. packaging/package.sh calls it with version and publisher
; It installs for one user without asking for administrator's rights, or for all users on request.

#ifndef Version
  #define Version "0.0.0"
#endif
#ifndef Id
  #error Id, Publisher and Home are missing: packaging/package.sh gives them
#endif

[Setup]
AppId={{6B0B5C52-6C0E-4C0B-9D0C-2A7F5B1E8A37}
AppName=Synoptic
AppVersion={#Version}
AppVerName=Synoptic {#Version}
AppPublisher={#Publisher}
AppPublisherURL={#Home}
DefaultDirName={autopf}\Synoptic
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\synoptic.ico
UninstallDisplayIcon={app}\synopticw.exe
OutputDir=..\..\build
OutputBaseFilename=Synoptic-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "association"; Description: "{cm:AssocFileExtension,Synoptic,.synoptic}"

[Files]
Source: "..\..\build\bundle\synoptic\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs
Source: "..\..\build\papers\licences.txt"; DestDir: "{app}"
Source: "..\..\build\papers\synoptic.cdx.json"; DestDir: "{app}"

[InstallDelete]
; what an older version left: libraries are not to be mixed
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Synoptic"; Filename: "{app}\synopticw.exe"; AppUserModelID: "{#Id}"
Name: "{autodesktop}\Synoptic"; Filename: "{app}\synopticw.exe"; AppUserModelID: "{#Id}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.synoptic"; ValueType: string; ValueData: "{#Id}.project"; Flags: uninsdeletevalue; Tasks: association
Root: HKA; Subkey: "Software\Classes\{#Id}.project"; ValueType: string; ValueData: "Synoptic project"; Flags: uninsdeletekey; Tasks: association
Root: HKA; Subkey: "Software\Classes\{#Id}.project\DefaultIcon"; ValueType: string; ValueData: "{app}\synopticw.exe,0"; Tasks: association
Root: HKA; Subkey: "Software\Classes\{#Id}.project\shell\open\command"; ValueType: string; ValueData: """{app}\synopticw.exe"" ""%1"""; Tasks: association

[Run]
Filename: "{app}\synopticw.exe"; Description: "{cm:LaunchProgram,Synoptic}"; Flags: nowait postinstall skipifsilent
