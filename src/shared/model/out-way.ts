import * as z from 'zod'

/** The ways in which a mailing becomes files. */
export const outWays = ['eml', 'mbox', 'zip', 'csv', 'xlsx', 'letters', 'labels', 'badges', 'call-sheet'] as const
export const OutWay = z.enum(outWays)
export type OutWay = z.infer<typeof OutWay>

/** A badge or a list to telephone by is no letter: nobody has one written because of it. */
export const marksWritten = (way: OutWay): boolean => way !== 'badges' && way !== 'call-sheet'

/** Paper also goes to whom only the post comes to. */
export const goesByPost = (way: OutWay): boolean => way === 'letters' || way === 'labels'

/** A mail is written once; whoever has a draft can still be on a label. */
export const takesWritten = (way: OutWay): boolean => way !== 'eml' && way !== 'mbox' && way !== 'zip'
