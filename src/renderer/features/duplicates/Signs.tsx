import type { FieldComparison } from '#shared/model/duplicate.ts'
import { useText } from '../../lib/i18n.ts'

const marks = { identical: '≡', equivalent: '≃', subset: '⊂', different: '≠' } as const

/** Why two cards go together, field by field: a sign, and what it means in words. */
export function Signs({ fields }: { fields: readonly FieldComparison[] }) {
  const t = useText()
  return (
    <span className="signs">
      {fields.flatMap(({ field, sign, reason }) =>
        sign === null
          ? []
          : [
              <span key={field} className="signs-one" data-sign={sign} title={t(`duplicates.sign.${sign}`)}>
                {t(`duplicates.field.${field}`)} <b aria-hidden>{marks[sign]}</b>
                <span className="visually-hidden"> {t(`duplicates.sign.${sign}`)}</span>
                {reason && <span className="signs-reason"> {t(`duplicates.reason.${reason}`)}</span>}
              </span>
            ]
      )}
    </span>
  )
}
