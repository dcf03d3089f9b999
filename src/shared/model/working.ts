import * as z from 'zod'
import type { CardKind } from './card-kind.ts'
import { Id } from './common.ts'
import { OutWay } from './out-way.ts'
import { TimelineKind } from './outreach.ts'
import { LabelOptions, usualLabels } from './prints.ts'

/** What can be found by its name, and what is found by its text. */
export const HitKind = z.enum([
  'person',
  'partner',
  'project',
  'list',
  'view',
  'template',
  'mailing',
  'signOn',
  'verification',
  'group',
  'event',
  'initiative',
  'activity',
  'statement',
  'quotation'
])
export type HitKind = z.infer<typeof HitKind>

/** What a kind of card is found as. */
export const hitKindOf = {
  person: 'person',
  organisation: 'partner',
  project: 'project',
  working_group: 'group',
  event: 'event',
  initiative: 'initiative'
} as const satisfies Record<CardKind, HitKind>

/** Something that was found once, by its id alone: names stay in the card file. */
export const HitRef = z.object({ kind: HitKind, id: Id })
export type HitRef = z.infer<typeof HitRef>

/** How somebody works at this machine, whatever card file is open. */
export const Working = z.object({
  /** Ask before more than ten cards go to the trash. */
  confirmRemovals: z.boolean(),
  /** Single letters do something while no field has the focus. */
  singleLetters: z.boolean(),
  /** Tab goes from cell to cell in a table that is edited. */
  tabMoves: z.boolean(),
  /** Keys of commands that were changed, by command; null: none. */
  shortcuts: z.record(z.string(), z.string().nullable()),
  /** What was opened from the command palette, the newest first. */
  recents: z.array(HitRef).max(12),
  /** Width of the panel beside a table, in pixels. */
  panelWidth: z.number().int().min(320).max(560),
  /** How many addresses go into one mail: more than that, and many mail servers refuse it. */
  mailBatch: z.number().int().min(1).max(500),
  /** No e-mail, number, postal address, note or statement stands on the screen, until somebody ends it. */
  hidesPersonalData: z.boolean(),
  /** What timelines leave out. */
  timelineHidden: z.array(TimelineKind),
  /** How labels lie in the printer. */
  printer: LabelOptions,
  /** The way beside drafts that a mailing was last written in. */
  outWay: OutWay,
  /** Whether the mail program opens a draft as one that can be sent; only a person knows. */
  draftsOpen: z.enum(['unknown', 'yes', 'no']),
  /** Promises of others are left out. */
  mineOnly: z.boolean()
})
export type Working = z.infer<typeof Working>

export const usualWorking: Working = {
  confirmRemovals: true,
  singleLetters: false,
  tabMoves: false,
  shortcuts: {},
  recents: [],
  panelWidth: 372,
  mailBatch: 50,
  hidesPersonalData: false,
  timelineHidden: [],
  printer: usualLabels,
  outWay: 'letters',
  draftsOpen: 'unknown',
  mineOnly: false
}
