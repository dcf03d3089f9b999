import { Button, NativeSelect } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { MASK } from '#shared/rules/privacy/mask-text.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showToast } from '../../ui/toast.tsx'
import { resolvedOf } from './people.ts'
import { RecipientSum } from './RecipientSum.tsx'
import './copy-addresses.css'

const sizes = [25, 50, 100, 500] as const

/** Addresses for a mail program, in portions it can take; whoever must not be written to is not among them, and that is said. */
export function CopyAddressesDialog({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const t = useText()
  const hides = usePreference('hidesPersonalData')
  const [batch, setBatch] = useState<(typeof sizes)[number]>(50)
  const [copied, setCopied] = useState<ReadonlySet<number>>(new Set())
  const { data, error } = useQuery(api.lists.addresses.queryOptions({ input: { selection, batch }, placeholderData: keepPreviousData }))
  const { data: resolved } = useQuery(api.lists.resolve.queryOptions({ input: { selection } }))
  const copy = async (text: string, place: number) => {
    await navigator.clipboard.writeText(text)
    setCopied((before) => new Set(before).add(place))
    showToast({ message: t('mailings.copy.copied', { count: text.split('; ').length }) })
  }
  return (
    <Dialog opened onClose={onClose} title={t('mailings.copy.title')} size={520}>
      {error && <ErrorPanel error={error} />}
      {data && (
        <>
          <RecipientSum resolved={resolved ?? resolvedOf(data.excluded)} />
          <p className="soft copy-note">{t('mailings.copy.note')}</p>
          <NativeSelect
            label={t('mailings.copy.size')}
            data={sizes.map((size) => ({ value: String(size), label: t('mailings.copy.at', { count: size }) }))}
            value={String(batch)}
            onChange={(event) => {
              setBatch(sizes.find((size) => String(size) === event.currentTarget.value) ?? 50)
              setCopied(new Set())
            }}
            maw={220}
          />
          <ol className="copy-batches">
            {data.batches.map((text, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a portion is its place
              <li key={place}>
                <span className="clip grow">{hides ? MASK : text}</span>
                <Button
                  variant="default"
                  size="xs"
                  leftSection={
                    copied.has(place) ? <IconCheck size={13} stroke={2} aria-hidden /> : <IconCopy size={13} stroke={1.6} aria-hidden />
                  }
                  onClick={() => void copy(text, place)}
                  {...(place === 0 && { 'data-autofocus': true })}
                >
                  {t('mailings.copy.do', { count: text.split('; ').length })}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  )
}
