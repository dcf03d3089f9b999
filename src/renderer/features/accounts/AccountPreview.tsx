import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Account } from '#shared/model/account.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** What the account is now: a page in its sandbox, as it will be saved. */
export function AccountPreview({ account: { id } }: { account: Account }) {
  const t = useText()
  const { list } = useFormat()
  const frame = useRef<HTMLIFrameElement>(null)
  const { data } = useQuery(api.accounts.preview.queryOptions({ input: { id }, placeholderData: (before) => before }))
  const src = data?.frame
  // another page is no step that one has to go back over
  useEffect(() => {
    if (src) frame.current?.contentWindow?.location.replace(src)
  }, [src])
  return (
    <section className="account-preview" aria-label={t('accounts.preview')}>
      {data && data.leftOut.length > 0 && <p className="account-left-out">{t('accounts.leftOut', { names: list(data.leftOut) })}</p>}
      <iframe ref={frame} sandbox="" title={t('accounts.preview')} />
    </section>
  )
}
