import { Checkbox } from '@mantine/core'
import { IconClockHour4 } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BlockForm, SignatureBlock, SignOn } from '#shared/model/sign-on.ts'
import { api } from '../../lib/api.ts'
import { copyText } from '../../lib/copy-text.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

const firstShown = 40

interface BlockPaneProps {
  round: SignOn
  onOpen: (id: string) => void
}

/** The signatures as they are printed, and who is not among them and why. */
export function BlockPane({ round, onOpen }: BlockPaneProps) {
  const t = useText()
  const language = useLanguage()
  const [form, setForm] = useState<BlockForm>({ by: 'organisation', lines: 1, reserved: false })
  const input = { id: round.id, language, ...form }
  const { data } = useQuery(api.signOns.block.queryOptions({ input, placeholderData: keepPreviousData }))
  const change = (patch: Partial<BlockForm>) => setForm({ ...form, ...patch })
  const copy = async ({ text, html }: SignatureBlock) => {
    try {
      await copyText(text, html)
      showToast({ message: t('rounds.block.copied') })
    } catch (error) {
      showErrorToast(error)
    }
  }
  const count = data?.signatures.length ?? 0
  return (
    <aside className="round-block" aria-label={t('rounds.block.title')}>
      <div className="round-block-head">
        <h2>{t('rounds.block.title')}</h2>
        {data && count > 0 && <PlainButton onClick={() => void copy(data)}>{t('rounds.block.copy', { count })}</PlainButton>}
      </div>
      <p className="note round-block-form">
        <LinkButton onClick={() => change({ by: form.by === 'organisation' ? 'surname' : 'organisation' })}>
          {t(`rounds.block.by.${form.by}`)}
        </LinkButton>
        ·
        <LinkButton onClick={() => change({ lines: form.lines === 1 ? 2 : 1 })}>
          {t(`rounds.block.lines.${form.lines === 1 ? 'one' : 'two'}`)}
        </LinkButton>
      </p>
      {round.counts.reserved > 0 && (
        <Checkbox
          mt={8}
          label={t('rounds.block.reserved')}
          checked={form.reserved}
          onChange={(event) => change({ reserved: event.currentTarget.checked })}
        />
      )}
      {data && count === 0 && <p className="soft">{t('rounds.block.none')}</p>}
      {data && count > 0 && (
        <ul className="round-signatures">
          {data.signatures.slice(0, firstShown).map((lines, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a signature is its place
            <li key={at}>
              {lines.map((line) => (
                <span key={line}>
                  {line}
                  <br />
                </span>
              ))}
            </li>
          ))}
          {count > firstShown && <li className="faint">{t('rounds.block.more', { count: count - firstShown })}</li>}
        </ul>
      )}
      {data && <Left block={data} onOpen={onOpen} />}
    </aside>
  )
}

const leftShown = 5
const order = ['older', 'reserved', 'no', 'open'] as const

function Left({ block: { left }, onOpen }: { block: SignatureBlock; onOpen: (id: string) => void }) {
  const t = useText()
  if (left.length === 0) return null
  const byReason = left.toSorted((one, other) => order.indexOf(one.why) - order.indexOf(other.why))
  return (
    <section className="round-left" aria-label={t('rounds.block.left', { count: left.length })}>
      <IconClockHour4 size={15} stroke={1.7} aria-hidden />
      <div>
        <b>{t('rounds.block.left', { count: left.length })}</b>
        <ul>
          {byReason.slice(0, leftShown).map(({ id, name, why, answeredNo }) => (
            <li key={id}>
              <LinkButton onClick={() => onOpen(id)}>{t(`rounds.block.why.${why}`, { name, no: answeredNo ?? 0 })}</LinkButton>
            </li>
          ))}
          {left.length > leftShown && <li>{t('rounds.block.more', { count: left.length - leftShown })}</li>}
        </ul>
      </div>
    </section>
  )
}
