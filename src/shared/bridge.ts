import { type CommandId, commands } from './commands.ts'

/**
 * What crosses between page, preload and main process. The preload passes one message on, `CONNECT`, which carries one MessagePort
 * from the page to the main process. On that port go the calls of the contract and, told apart by the guards below, uploads
 * (contract inputs are JSON only) and the choices in the native menu.
 */
export const CONNECT = 'kartotek:connect'

/** The scheme and host of the desktop window; a page of any other origin talks HTTP. */
export const APP_ORIGIN = 'kartotek://app'

export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024
export const MAX_CALL_BYTES = 8 * 1024 * 1024

/** `upload` is a number the page counts up; the answer carries the same. */
export interface UploadRequest {
  upload: number
  name: string
  bytes: ArrayBuffer
}

/** Either a handle, good once and for ten minutes, or the code of an AppError with its details. */
export type UploadAnswer =
  | { upload: number; handle: string }
  | { upload: number; code: string; details: Record<string, string | number | boolean | undefined> }

/** Somebody chose a command in the native menu. */
export interface MenuChoice {
  menu: CommandId
}

export const isMenuChoice = (data: unknown): data is MenuChoice =>
  typeof data === 'object' && data !== null && 'menu' in data && typeof data.menu === 'string' && Object.hasOwn(commands, data.menu)

const hasUploadNumber = (data: unknown): data is { upload: number } =>
  typeof data === 'object' && data !== null && 'upload' in data && typeof data.upload === 'number'

export const isUploadRequest = (data: unknown): data is UploadRequest =>
  hasUploadNumber(data) && 'name' in data && typeof data.name === 'string' && 'bytes' in data && data.bytes instanceof ArrayBuffer

export const isUploadAnswer = (data: unknown): data is UploadAnswer => hasUploadNumber(data) && ('handle' in data || 'code' in data)
