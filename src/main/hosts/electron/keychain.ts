import type { SafeStorage } from 'electron'
import type { Keychain } from '#main/foundation/secrets.ts'

/** On Linux a keychain may be missing: then Chromium locks with a key that everybody knows, which is no lock. */
export const isTrusted = (platform: NodeJS.Platform, backend: string): boolean =>
  platform !== 'linux' || (backend !== 'basic_text' && backend !== 'unknown')

type Storage = Pick<SafeStorage, 'decryptStringAsync' | 'encryptStringAsync' | 'isAsyncEncryptionAvailable'> & {
  getSelectedStorageBackend(): string
}

/** The keychain of the system, by way of Electron; for use once the app is ready. */
export const systemKeychain = (storage: Storage, platform: NodeJS.Platform): Keychain => ({
  isSafe: async () =>
    (await storage.isAsyncEncryptionAvailable()) && isTrusted(platform, platform === 'linux' ? storage.getSelectedStorageBackend() : ''),
  lock: (secret) => storage.encryptStringAsync(secret),
  unlock: async (locked) => (await storage.decryptStringAsync(Buffer.from(locked))).result
})
