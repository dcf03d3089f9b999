import * as z from 'zod'
import { CardKind } from './card-kind.ts'
import { Day, Id } from './common.ts'
import { Filter } from './filter.ts'
import { Recipient } from './outreach.ts'

export const PinMode = z.enum(['include', 'exclude'])
export type PinMode = z.infer<typeof PinMode>

/** Somebody put on a list or taken off by hand. */
export const ListPin = z.object({
  personId: Id,
  name: z.string(),
  partnerName: z.string().nullable(),
  mode: PinMode,
  reason: z.string(),
  expiresOn: Day.nullable(),
  by: z.string().nullable(),
  since: z.string(),
  /** It has expired, or the role that it was put on has ended: the person follows the rule again. */
  over: z.boolean()
})
export type ListPin = z.infer<typeof ListPin>

/** A link of the answer why somebody is on a list, in order. */
export const ListLink = z.object({
  kind: z.enum(['contact', 'rule', 'member', 'put-on', 'taken-off', 'list']),
  ok: z.boolean(),
  /** The partner or project that the person stands for, the part of the rule, the reason given, or the name of the list that leaves the person out. */
  text: z.string(),
  /** Of a rule: that part. */
  filter: Filter.nullable(),
  by: z.string().nullable(),
  since: z.string().nullable(),
  until: Day.nullable(),
  /** Of which cards the list asks that the link is of; depth: how many lists deep that is, for the link before of a lesser depth is so because of it. */
  entity: CardKind,
  depth: z.number().int()
})
export type ListLink = z.infer<typeof ListLink>

/** Why somebody is on a list or not, and gets its letters or not. recipient is null of who is neither on it nor taken off. */
export const ListWhy = z.object({
  personId: Id,
  name: z.string(),
  title: z.string(),
  partnerName: z.string().nullable(),
  /** Of which cards the rule of the list asks. */
  entity: CardKind,
  links: z.array(ListLink),
  recipient: Recipient.nullable()
})
export type ListWhy = z.infer<typeof ListWhy>

/** Somebody on one of two lists or on both. */
export const ComparedPerson = z.object({ personId: Id, name: z.string(), partnerName: z.string().nullable() })
export type ComparedPerson = z.infer<typeof ComparedPerson>
