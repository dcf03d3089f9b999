import type * as z from 'zod'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { NewStaff, Staff, StaffPatch } from '#shared/model/staff.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { fold } from '#shared/rules/fold.ts'
import { initialsOf } from '#shared/rules/initials.ts'
import { ownedBy, staffName, staffNames, staffRecords } from './staff.store.ts'

/** Everybody who works or worked with the card file, those who are here first. */
export function allStaff(unit: ReadUnit): Staff[] {
  const today = localDay(unit.now)
  return staffRecords(unit.db, today).map((record) => ({
    ...record,
    initials: record.initials || initialsOf(record.name),
    isHere: record.toOn === null || record.toOn >= today,
    isMe: record.id === unit.actor
  }))
}

/** What who sits at the window is called; empty where nobody has said. */
export const myName = ({ db, actor }: ReadUnit): string => staffName(db, actor)

/** Finds somebody by name, or whoever sits at the window by "mig" and "me". */
export function staffFinder(unit: ReadUnit): (name: string) => { id: string } | 'no-match' | 'ambiguous' {
  const known = staffNames(unit.db)
  return (name) => {
    const [found, ...others] = known.filter((each) => fold(each.name) === fold(name))
    if (found) return others.length > 0 ? 'ambiguous' : { id: found.id }
    return ['mig', 'me'].includes(fold(name)) && unit.actor !== null ? { id: unit.actor } : 'no-match'
  }
}

/** Throws record.duplicate, as people are told apart by their names. */
export function createStaff(unit: UnitOfWork, { name, initials, email }: z.output<typeof NewStaff>): string {
  refuseTaken(unit, name, undefined)
  return unit.insert('staff', { name: name.normalize('NFC'), initials, email })
}

export function updateStaff(unit: UnitOfWork, id: string, version: number, { name, initials, email }: z.output<typeof StaffPatch>): void {
  if (name !== undefined) refuseTaken(unit, name, id)
  unit.update(
    'staff',
    id,
    {
      ...(name === undefined ? {} : { name: name.normalize('NFC') }),
      ...(initials === undefined ? {} : { initials }),
      ...(email === undefined ? {} : { email })
    },
    { version }
  )
}

function refuseTaken({ db }: UnitOfWork, name: string, exceptId: string | undefined): void {
  if (staffNames(db).some((each) => each.id !== exceptId && fold(each.name) === fold(name)))
    throw new AppError('record.duplicate', { field: 'name' })
}

/** Gives how much was handed over. Throws input.invalid for one to oneself, record.not-found for who is not there. */
export function handOver(unit: UnitOfWork, id: string, toId: string | null): { partners: number; followUps: number } {
  if (id === toId) throw new AppError('input.invalid', { field: 'toId' })
  if (toId !== null) unit.load('staff', toId)
  const { partnerIds, followUpIds } = ownedBy(unit.db, id)
  for (const partnerId of partnerIds) unit.update('organisation', partnerId, { owner_staff_id: toId })
  for (const followUpId of followUpIds) unit.update('follow_up', followUpId, { owner_staff_id: toId })
  return { partners: partnerIds.length, followUps: followUpIds.length }
}

/** Somebody has a last day; what they wrote stays theirs. Where nobody is named, they go on answering for what they do. */
export function leave(unit: UnitOfWork, id: string, on: string, toId: string | null): { partners: number; followUps: number } {
  refuseLast(unit, id)
  unit.update('staff', id, { to_on: on })
  return toId === null ? { partners: 0, followUps: 0 } : handOver(unit, id, toId)
}

/**
 * Who sits at another machine from now on, by name: somebody who is here, or a new one. Where they take over from somebody, that one has a
 * last day, and what they answered for is theirs. Gives who it is.
 */
export function staffWhoTakes(unit: UnitOfWork, name: string, from?: { id: string; on: string | null }): string {
  const known = allStaff(unit).find((each) => each.isHere && each.id !== from?.id && fold(each.name) === fold(name))
  const id = known?.id ?? unit.insert('staff', { name: name.normalize('NFC') })
  if (from) leave(unit, from.id, from.on ?? localDay(unit.now), id)
  return id
}

/** Throws record.still-referenced for who has written, changed or answered for something. */
export function removeStaff(unit: UnitOfWork, id: string): void {
  refuseLast(unit, id)
  unit.remove('staff', id)
}

function refuseLast(unit: UnitOfWork, id: string): void {
  if (!allStaff(unit).some((each) => each.isHere && each.id !== id)) throw new AppError('staff.last')
}
