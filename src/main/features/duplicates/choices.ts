import type { MergeChoice } from '#shared/model/duplicate.ts'

/** By the key of a merge field; what is not named stays the winner's. */
export type Choices = Readonly<Record<string, MergeChoice>>

/** A row of any table. */
export type Values = Readonly<Record<string, unknown>>
