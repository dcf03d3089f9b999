import * as z from 'zod'
import { Id } from './common.ts'

export const duplicateEntities = ['person', 'organisation'] as const
export const DuplicateEntity = z.enum(duplicateEntities)
export type DuplicateEntity = z.infer<typeof DuplicateEntity>

/** ≡ written alike · ≃ means the same · ⊂ one says less than the other · ≠ another value. */
const Sign = z.enum(['identical', 'equivalent', 'subset', 'different'])
export type Sign = z.infer<typeof Sign>

/** Why values that are not written alike go together, or why they count for nothing. */
const SignReason = z.enum(['spelling', 'nickname', 'initial', 'typo', 'swapped', 'more-words', 'more-values', 'partly', 'shared', 'domain'])
export type SignReason = z.infer<typeof SignReason>

/** What is compared, in the order in which it is shown. */
export const DuplicateField = z.enum([
  'givenName',
  'familyName',
  'name',
  'otherNames',
  'email',
  'phone',
  'organisation',
  'title',
  'cvr',
  'domain'
])
export type DuplicateField = z.infer<typeof DuplicateField>

export const FieldComparison = z.object({
  field: DuplicateField,
  /** Null where a side has no value, or one that tells nobody apart. */
  sign: Sign.nullable(),
  reason: SignReason.nullable(),
  one: z.array(z.string()),
  two: z.array(z.string())
})
export type FieldComparison = z.infer<typeof FieldComparison>

const Side = z.object({
  id: Id,
  version: z.number().int(),
  name: z.string(),
  /** Title and partner of a person; nothing of a partner. */
  about: z.string()
})

/** Two cards that are probably one. The first is the one that says more. */
export const DuplicatePair = z.object({
  one: Side,
  two: Side,
  /** Per cent of what is needed to be worth a look; 100 and more. */
  score: z.number().int(),
  fields: z.array(FieldComparison)
})
export type DuplicatePair = z.infer<typeof DuplicatePair>

/** A card that somebody who is being entered may already have. */
export const LikelyDuplicate = Side.pick({ id: true, name: true, about: true }).extend({
  email: z.string(),
  fields: z.array(FieldComparison)
})
export type LikelyDuplicate = z.infer<typeof LikelyDuplicate>

export const MergeChoice = z.enum(['winner', 'loser', 'both'])
export type MergeChoice = z.infer<typeof MergeChoice>

/** A value that the two cards do not share, and which is proposed. */
export const MergeField = z.object({
  /** A column; title:ID for the title at a partner, custom:ID for a field of the user's own, statement:da for what was said. */
  key: z.string().max(100),
  kind: z.enum([
    'givenName',
    'familyName',
    'honorific',
    'language',
    'salutation',
    'notes',
    'title',
    'custom',
    'name',
    'shortName',
    'type',
    'cvr',
    'website',
    'statement'
  ]),
  /** Of whom or what: the partner of a title, the name of a field of the user's own. */
  label: z.string(),
  winner: z.string(),
  loser: z.string(),
  choice: MergeChoice,
  canBoth: z.boolean(),
  /** Whether the values contradict each other; otherwise one says the same or less. */
  isConflict: z.boolean()
})
export type MergeField = z.infer<typeof MergeField>

/** What goes over to the card that stays, in numbers. */
export const MergeMove = z.object({
  what: z.enum([
    'lists',
    'tags',
    'roles',
    'followUps',
    'activities',
    'mailings',
    'addresses',
    'statements',
    'attachments',
    'consents',
    'persons'
  ]),
  count: z.number().int()
})
export type MergeMove = z.infer<typeof MergeMove>

/** Everything there is to see before two cards become one. */
export const MergeView = z.object({
  winner: Side,
  loser: Side,
  fields: z.array(MergeField),
  /** Addresses and numbers of both, the winner's first; where a card has nothing new, all are the winner's. */
  kept: z.array(
    z.object({ kind: z.enum(['email', 'phone', 'web', 'social', 'address']), winner: z.array(z.string()), loser: z.array(z.string()) })
  ),
  moves: z.array(MergeMove),
  /** The strictest wish of the two, which holds from now on. */
  optedOut: z.enum(['unsubscribed', 'objected']).nullable(),
  /** Whether the loser says nothing that the winner does not say as well or better. */
  isLess: z.boolean()
})
export type MergeView = z.infer<typeof MergeView>
