import { Button, Loader, NumberInput, Radio } from '@mantine/core'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import type { ExcludeReason } from '#shared/model/outreach.ts'
import type { CopiedPerson } from '#shared/model/paper.ts'
import { type CopyForm, copyForms } from '#shared/rules/copied-people.ts'
import { MASK } from '#shared/rules/privacy/mask-text.ts'
import { copyText } from '../../lib/copy-text.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { portionsOf } from './copied.ts'
import { useCopiedPeople } from './use-copied-people.ts'
import './copy-as.css'

/** As many signs of the preview as can be seen at once. */
const seen = 600
const headIds = ['name', 'title', 'partner', 'email', 'phone'] as const
/** Whether the form has addresses in it. */
const tells = { lines: false, mail: true, columns: true, names: false, table: true } as const satisfies Record<CopyForm, boolean>

/** The people of a selection for another program: in which form, what it looks like, and whose address is not in it. */
export function CopyAsDialog({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const t = useText()
  const [form, setForm] = useState<CopyForm>('lines')
  const { data, error, refetch } = useCopiedPeople(selection)
  return (
    <Dialog opened onClose={onClose} title={t('paper.copy.title')} size={560}>
      <Radio.Group label={t('paper.copy.as')} value={form} onChange={setForm}>
        <div className="copy-as-forms">
          {copyForms.map((each, at) => (
            <Radio key={each} value={each} label={t(`paper.copy.form.${each}`)} {...(at === 0 && { 'data-autofocus': true })} />
          ))}
        </div>
      </Radio.Group>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader size="sm" />}
      {data && (
        <>
          {tells[form] && <LeftOut reasons={data.reasons} />}
          <Portions key={form} {...{ form, onClose }} people={data.rows} />
        </>
      )}
    </Dialog>
  )
}

/** "9 adresser er ikke med: 4 afmeldt, 3 uden e-mail." */
function LeftOut({ reasons }: { reasons: readonly { reason: ExcludeReason; count: number }[] }) {
  const t = useText()
  const count = reasons.reduce((sum, each) => sum + each.count, 0)
  if (count === 0) return null
  const why = reasons.map((each) => t(`mailings.sum.reason.${each.reason}`, { count: each.count })).join(', ')
  return <p className="copy-as-left">{t('paper.copy.leftOut', { count, why })}</p>
}

interface PortionsProps {
  form: CopyForm
  people: readonly CopiedPerson[]
  onClose: () => void
}

/** What is copied with the next press; addresses go one portion after the other, the rest all at once. */
function Portions({ form, people, onClose }: PortionsProps) {
  const t = useText()
  const { number } = useFormat()
  const batch = usePreference('mailBatch')
  const hides = usePreference('hidesPersonalData')
  const [next, setNext] = useState(0)
  const heads = headIds.map((id) => t(`paper.copy.heads.${id}`))
  const portions = portionsOf(people, form, heads, batch)
  const portion = portions[next] ?? portions[0]
  if (!portion) return <p className="soft">{t('paper.copy.nobody')}</p>
  const copy = async () => {
    try {
      await copyText(portion.text, portion.html)
      showToast({ message: t('paper.copy.copied', { count: portion.to - portion.from + 1 }) })
      if (next + 1 < portions.length) setNext(next + 1)
      else onClose()
    } catch (error) {
      showErrorToast(error)
    }
  }
  const all = portions.length === 1
  return (
    <>
      {form === 'mail' && (
        <NumberInput
          label={t('paper.copy.batch')}
          description={t('paper.copy.batchNote')}
          {...{ min: 1, max: 500, allowDecimal: false, maw: 260, mt: 'md' }}
          value={batch}
          onChange={(value) => {
            const size = Number(value)
            if (!Number.isInteger(size) || size < 1 || size > 500) return
            changePreferences({ mailBatch: size })
            setNext(0)
          }}
        />
      )}
      <section className="copy-as-preview" aria-label={t('paper.copy.preview')}>
        <pre>{hides && tells[form] ? MASK : portion.text.slice(0, seen).replaceAll('\r\n', '\n')}</pre>
      </section>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button onClick={() => void copy()}>
          {all
            ? t('paper.copy.all', { count: portion.to })
            : t('paper.copy.some', { from: number(portion.from), to: number(portion.to), total: number(portions.at(-1)?.to ?? 0) })}
        </Button>
      </div>
    </>
  )
}
