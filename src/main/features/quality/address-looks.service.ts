import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { isRoleMailbox } from '#shared/rules/email-address.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import { wrongAddress } from '#shared/rules/quality/address.ts'
import type { Found } from './found.ts'
import { addressForms, listedRetired, oddNumbers, ownedPoints, type PointRecord, reusedAddresses } from './points.store.ts'

const isBroken = ({ status }: PointRecord) => status === 'invalid' || status === 'bounced'

const found = (rule: Found['rule'], field: 'email' | 'phone', point: PointRecord, suggestion: string | null): Found => ({
  ...{ rule, field, suggestion, entity: point.ownerType, entityId: point.ownerId, part: point.id, value: point.raw },
  about: `${point.norm} ${point.status}`
})

/** What nearly all addresses look like, and nothing is wrong with. */
const usual = /^[a-z0-9_+][a-z0-9_+-]*(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}$/

/** Addresses that cannot be written to: by their form, or because mail came back. */
export const wrongAddresses = ({ db }: ReadUnit): Found[] =>
  ownedPoints(
    db,
    addressForms(db)
      .filter(({ norm, isBroken }) => isBroken === 1 || norm.length > 64 || !usual.test(norm))
      .map(({ seq }) => seq)
  ).flatMap((point) => {
    const wrong = wrongAddress(point.raw)
    return wrong || isBroken(point) ? [found('email-invalid', 'email', point, wrong?.suggestion ?? null)] : []
  })

/** Numbers that cannot be called. */
export const wrongNumbers = ({ db }: ReadUnit): Found[] =>
  oddNumbers(db).flatMap((point) =>
    isBroken(point) || readPhoneNumber(point.raw).e164 === null ? [found('phone-invalid', 'phone', point, null)] : []
  )

/** Addresses that were given up and are used all the same: by somebody else, or by a list. */
export const retiredInUse = ({ db }: ReadUnit): Found[] =>
  [...reusedAddresses(db).filter(({ norm }) => !isRoleMailbox(norm)), ...listedRetired(db)].map((point) =>
    found('retired-in-use', 'email', point, null)
  )
