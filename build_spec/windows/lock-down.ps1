<#
Makes an account that starts by itself and shows nothing but the kiosk, or takes that back.
  .\lock-down.ps1 -Account kiosk          (as an administrator; Windows 10/11 Enterprise, Education or IoT Enterprise)
  .\lock-down.ps1 -Account kiosk -Undo
Needs Shell Launcher; other editions have Assigned Access only for store apps: see README.md.
Never run on a real machine yet: try it on a spare one first.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)][string]$Account,
    [string]$Program = (Join-Path $PSScriptRoot "kiosk-screen.exe"),
    [switch]$Undo
)
$ErrorActionPreference = "Stop"
Set-StrictMode -Version Latest

$edges = "HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI"
$logon = "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon"
$namespace = "root\standardcimv2\embedded"

function Get-ShellLauncher {
    $feature = Get-WindowsOptionalFeature -Online -FeatureName "Client-EmbeddedShellLauncher"
    if ($feature.State -ne "Enabled") {
        Enable-WindowsOptionalFeature -Online -FeatureName "Client-EmbeddedShellLauncher" -All -NoRestart | Out-Null
        throw "Shell Launcher was switched on. Restart the machine and run this again."
    }
    [wmiclass]"\\localhost\${namespace}:WESL_UserSetting"
}

function Get-Sid([string]$name) {
    (New-Object Security.Principal.NTAccount($name)).Translate([Security.Principal.SecurityIdentifier]).Value
}

if ($Undo) {
    if ($PSCmdlet.ShouldProcess($Account, "Give the account its desktop back")) {
        $launcher = Get-ShellLauncher
        $launcher.RemoveCustomShell((Get-Sid $Account)) | Out-Null
        $launcher.SetEnabled($false) | Out-Null
        Set-ItemProperty $logon AutoAdminLogon "0"
        Remove-ItemProperty $edges AllowEdgeSwipe -ErrorAction SilentlyContinue
    }
    return
}

if (-not (Test-Path $Program)) { throw "There is no kiosk at $Program. Install it first." }
if ($PSCmdlet.ShouldProcess($Account, "Show nothing but the kiosk")) {
    if (-not (Get-LocalUser -Name $Account -ErrorAction SilentlyContinue)) {
        $password = Read-Host "Choose a password for the account $Account" -AsSecureString
        New-LocalUser -Name $Account -Password $password -PasswordNeverExpires -UserMayNotChangePassword | Out-Null
        Add-LocalGroupMember -SID "S-1-5-32-545" -Member $Account
    }
    $launcher = Get-ShellLauncher
    # Everybody else, administrators among them, keeps the usual desktop.
    $launcher.SetDefaultShell("explorer.exe", 0) | Out-Null
    $restart = 0
    $launcher.SetCustomShell((Get-Sid $Account), "`"$Program`" run", $null, $null, $restart) | Out-Null
    $launcher.SetEnabled($true) | Out-Null
    # No swipes from the edges of the screen, no key that opens a desktop, no sticky keys.
    New-Item $edges -Force | Out-Null
    Set-ItemProperty $edges AllowEdgeSwipe 0 -Type DWord
    Write-Host "Now let the account sign in by itself with Sysinternals Autologon, which keeps the password encrypted,"
    Write-Host "switch on Keyboard Filter for Ctrl+Alt+Del, Win and Ctrl+Shift+Esc, and restart. README.md has the list."
}
