import { keepBytes, takenFile } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { maxAttachmentBytes } from '#shared/model/attachment.ts'

/** Keeps the file that proves a wish; gives the id of its bytes. Throws attachment.too-large, attachment.empty. */
export const keepEvidence = (unit: UnitOfWork, file: { name: string; bytes: Uint8Array }): string =>
  keepBytes(unit, takenFile(file, maxAttachmentBytes))
