import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Keychain, Secrets } from '#main/foundation/secrets.ts'
import { isTrusted, systemKeychain } from '#main/hosts/electron/keychain.ts'
import { testFolder } from '../../support/test-app.ts'

const turned = (bytes: Uint8Array) => Buffer.from(bytes).map((byte) => byte ^ 255)
const keychain = (safe = true): Keychain => ({
  isSafe: async () => safe,
  lock: async (secret) => turned(Buffer.from(secret)),
  unlock: async (locked) => turned(locked).toString()
})

describe('A password', () => {
  it('is kept by the keychain, locked, in a file of the user alone', async () => {
    const folder = testFolder()
    await new Secrets(folder, keychain()).set('smtp', 'hemmelig', true)
    const path = join(folder, 'secrets.json')
    expect(readFileSync(path, 'utf8')).not.toContain('hemmelig')
    expect(readFileSync(path, 'utf8')).not.toContain(Buffer.from('hemmelig').toString('base64'))
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const later = new Secrets(folder, keychain())
    expect([await later.read('smtp'), await later.where('smtp')]).toEqual(['hemmelig', 'kept'])
  })

  it.each([
    ['nobody asks for it to be kept', keychain(), false],
    ['there is no keychain', undefined, true],
    ['the keychain is not to be trusted', keychain(false), true]
  ] as const)('is known until the program ends, and nowhere on the disk, where %s', async (_why, chain, keep) => {
    const folder = testFolder()
    const secrets = new Secrets(folder, chain)
    await secrets.set('smtp', 'hemmelig', keep)
    expect([await secrets.read('smtp'), await secrets.where('smtp')]).toEqual(['hemmelig', 'session'])
    expect(existsSync(join(folder, 'secrets.json'))).toBe(false)
    expect(await new Secrets(folder, chain).read('smtp')).toBe(undefined)
  })

  it('is gone when it is forgotten, or kept no longer', async () => {
    const folder = testFolder()
    const secrets = new Secrets(folder, keychain())
    await secrets.set('smtp', 'hemmelig', true)
    await secrets.set('smtp', 'en anden', false)
    expect(await new Secrets(folder, keychain()).read('smtp')).toBe(undefined)
    secrets.forget('smtp')
    expect(await secrets.read('smtp')).toBe(undefined)
  })

  it('that cannot be unlocked any more is as if it had never been', async () => {
    const folder = testFolder()
    await new Secrets(folder, keychain()).set('smtp', 'hemmelig', true)
    const broken: Keychain = { ...keychain(), unlock: () => Promise.reject(new Error('changed')) }
    expect(await new Secrets(folder, broken).where('smtp')).toBe(undefined)
  })
})

describe('The keychain of the system', () => {
  it.each([
    ['linux', 'basic_text', false],
    ['linux', 'unknown', false],
    ['linux', 'gnome_libsecret', true],
    ['linux', 'kwallet6', true],
    ['darwin', '', true],
    ['win32', '', true]
  ] as const)('is trusted on %s with %s: %s', (platform, backend, trusted) => {
    expect(isTrusted(platform, backend)).toBe(trusted)
  })

  it('is not asked for its kind where there is only one, and not trusted before it is available', async () => {
    const storage = {
      isAsyncEncryptionAvailable: async () => false,
      getSelectedStorageBackend: () => 'gnome_libsecret',
      encryptStringAsync: async (text: string) => Buffer.from(text),
      decryptStringAsync: async (bytes: Buffer) => ({ result: bytes.toString(), shouldReEncrypt: false })
    }
    expect(await systemKeychain(storage, 'linux').isSafe()).toBe(false)
    const there = { ...storage, isAsyncEncryptionAvailable: async () => true }
    expect(await systemKeychain(there, 'linux').isSafe()).toBe(true)
    expect(await systemKeychain(there, 'linux').unlock(await systemKeychain(there, 'linux').lock('æøå'))).toBe('æøå')
  })
})
