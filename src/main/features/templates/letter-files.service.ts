import { keepBytes, takenFile } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { type LetterFile, maxLetterFileBytes } from '#shared/model/template-attachment.ts'

/** Takes in a file that a letter is to take along; the same bytes are kept once. Throws attachment.too-large, attachment.empty. */
export function keepLetterFile(unit: UnitOfWork, file: { name: string; bytes: Uint8Array }): LetterFile {
  const taken = takenFile(file, maxLetterFileBytes)
  return { attachmentId: keepBytes(unit, taken), name: taken.name, size: taken.bytes.byteLength }
}
