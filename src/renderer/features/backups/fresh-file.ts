import type { QueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

/** Another card file is open than before: which, and that nothing is in the way, is known before a screen is gone to that asks. */
export const freshFile = (queries: QueryClient): Promise<unknown> =>
  Promise.all([api.file.info.key(), api.file.trouble.key()].map((queryKey) => queries.refetchQueries({ queryKey })))
