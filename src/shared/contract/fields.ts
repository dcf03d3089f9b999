import { oc } from '@orpc/contract'
import * as z from 'zod'
import { CardKind } from '../model/card-kind.ts'
import { Created, Id, Written } from '../model/common.ts'
import { CustomField, CustomFieldPatch, NewCustomField } from '../model/custom-field.ts'
import { CustomFieldType } from '../model/record-parts.ts'

/** Fields of the user's own: what there is beside what every card has. */
export const fields = {
  /** In the order of the user, of a kind of card or of all. */
  list: oc.input(z.object({ entity: CardKind.optional() }).default({})).output(z.array(CustomField)),
  /** Stands last; with the first value of a record in the same step. Throws record.duplicate, field.does-not-fit. */
  create: oc.input(NewCustomField.extend({ first: z.object({ id: Id, value: z.string().max(64_000) }).optional() })).output(Created),
  /** How many values there are, and how many of them are none of such a type; those would stay as they are written. */
  fit: oc
    .input(z.object({ id: Id, type: CustomFieldType, options: z.array(z.string()) }))
    .output(z.object({ values: z.number().int(), misfits: z.number().int() })),
  /** Another type reads the values anew; those that do not fit stay as they are written. */
  update: oc
    .input(z.object({ id: Id, version: z.number().int(), patch: CustomFieldPatch }))
    .output(Written.extend({ misfits: z.number().int() })),
  move: oc.input(z.object({ id: Id, by: z.union([z.literal(-1), z.literal(1)]) })).output(Written),
  /** With all its values; undo brings them back. */
  remove: oc.input(z.object({ id: Id })).output(Written.extend({ values: z.number().int() }))
}
