import { join } from 'node:path'
import { type FuseV1Config, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import type { AfterPackContext, Configuration } from 'electron-builder'

/** What the program can never be made to do from outside. Every one that Electron knows is named: a new one stops the packaging. */
const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // of macOS and Windows; on Linux there is nothing that would check it
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true
} satisfies FuseV1Config

const linuxProgram = 'kartotek'

/** Before anything is signed: the program of the system, with its fuses set. */
async function setFuses({ appOutDir, electronPlatformName, packager }: AfterPackContext): Promise<void> {
  const { productFilename } = packager.appInfo
  const isApple = electronPlatformName === 'darwin'
  const program = isApple ? `${productFilename}.app` : electronPlatformName === 'win32' ? `${productFilename}.exe` : linuxProgram
  await flipFuses(join(appOutDir, program), { ...fuses, resetAdHocDarwinSignature: isApple })
}

/** Only the database is no part of the bundle: of what it is made of the code, of its eight binaries that of the system that is packed for. */
const filesFor = (system: string) => [
  'package.json',
  'out/**',
  '!out/**/*.map',
  '!out/main/{web,cli}.js',
  '!node_modules/node-addon-api/**',
  '!node_modules/better-sqlite3/{src,deps}/**',
  '!node_modules/better-sqlite3/{binding.gyp,README.md}',
  `!node_modules/better-sqlite3/prebuilds/!(${system}-\${arch}).node`
]

export default {
  appId: 'example.kartotek',
  productName: 'Kartotek',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  artifactName: 'kartotek-${version}-${os}-${arch}.${ext}',
  // what a package of Debian must say about itself
  extraMetadata: { author: 'Kartotek', homepage: 'https://kartotek.example' },
  directories: { output: 'dist', buildResources: 'resources/icon' },
  asar: { smartUnpack: false },
  // a library of the system is opened by the system, which does not look into archives; these are outside of what is checked
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  electronLanguages: ['da', 'en-US', 'en-GB'],
  extraResources: [
    { from: 'LICENSE', to: 'LICENSE' },
    { from: 'dist/LICENCES.txt', to: 'LICENCES.txt' }
  ],
  fileAssociations: [
    { ext: 'kartotek', name: 'Kartotek', description: 'Kartotek', mimeType: 'application/x-kartotek', role: 'Editor', rank: 'Owner' }
  ],
  afterPack: setFuses,
  win: {
    icon: 'resources/icon/kartotek.ico',
    files: filesFor('win32'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
    artifactName: 'kartotek-${version}-portable.${ext}',
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] }
    ]
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: false,
    // says that cards of people can be opened, too; the associations of electron-builder would take them from other programs
    include: 'resources/package/installer.nsh',
    // the card files are in a folder of the user, not of the program
    deleteAppDataOnUninstall: false,
    installerLanguages: ['da_DK', 'en_US'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
    artifactName: 'kartotek-${version}-setup.${ext}',
    differentialPackage: false
  },
  mac: {
    icon: 'resources/icon/kartotek.icns',
    category: 'public.app-category.business',
    files: filesFor('darwin'),
    fileAssociations: [{ ext: ['vcf', 'vcard'], name: 'vCard', role: 'Viewer', rank: 'Alternate' }],
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }]
  },
  dmg: { writeUpdateInfo: false },
  linux: {
    icon: 'resources/icon/linux',
    executableName: linuxProgram,
    category: 'Office',
    synopsis: 'Contacts, partners and letters, offline',
    maintainer: 'Kartotek <kartotek@alliance.example>',
    files: filesFor('linux'),
    mimeTypes: ['text/vcard'],
    target: [
      { target: 'AppImage', arch: ['x64'] },
      { target: 'deb', arch: ['x64'] }
    ]
  }
} satisfies Configuration
