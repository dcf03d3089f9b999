import { table } from '#main/foundation/tables.ts'

/** Of the file itself: neither undone nor part of what it holds. */
export const lendingTables = [table('lending', { topic: 'file', history: false })]
