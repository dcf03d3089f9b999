import { errors as daErrors } from './da/errors.ts'
import { errors as enErrors } from './en/errors.ts'
import type { Messages, Same } from './messages.ts'

/** Danish is written first; English must have exactly the same keys. One namespace for each feature. */
export const da = { errors: daErrors } as const satisfies Messages
export const en = { errors: enErrors } as const satisfies Same<typeof da>
