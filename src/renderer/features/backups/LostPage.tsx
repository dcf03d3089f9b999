import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { copyText } from '../../lib/copy-text.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { Head } from '../../ui/Head.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

/** What to do when the machine was stolen, lost or broken: the card index back, and what an authority asks. */
export function LostPage() {
  const t = useText()
  const navigate = useNavigate()
  const { data: status } = useQuery(api.backups.status.queryOptions())
  useScreen(t('backups.lost.title'))
  const place = status?.second.state === 'none' ? undefined : status?.second.label
  const toSettings = () => void navigate({ to: '/indstillinger', search: { at: 'backup' } })
  return (
    <>
      <Head title={t('backups.lost.title')} />
      <article className="lost-page">
        <p>{t('backups.lost.lead')}</p>
        <h2>{t('backups.lost.first')}</h2>
        {status && <p>{place === undefined ? t('backups.lost.firstNoPlace') : t('backups.lost.firstText', { place })}</p>}
        <div className="row">
          <CommandButton id="file.restore" variant="default">
            {t('backups.lost.restore')} …
          </CommandButton>
          <Button variant="default" onClick={toSettings}>
            {t('backups.lost.choose')} …
          </Button>
        </div>
        <h2>{t('backups.lost.second')}</h2>
        <p>{t('backups.lost.secondText')}</p>
        <Figures />
        <h2>{t('backups.lost.third')}</h2>
        <p>{t('backups.lost.thirdText')}</p>
      </article>
    </>
  )
}

/** How many persons are concerned, and with what: numbers alone, to be handed on. */
function Figures() {
  const t = useText()
  const { number, moment } = useFormat()
  const { data } = useQuery(api.backups.concerned.queryOptions())
  if (!data) return null
  const lines = [
    [t('backups.lost.persons'), number(data.persons)],
    [t('backups.lost.email'), number(data.withEmail)],
    [t('backups.lost.phone'), number(data.withPhone)],
    [t('backups.lost.address'), number(data.withAddress)],
    [t('backups.lost.log'), number(data.withLog)],
    [t('backups.lost.newest'), data.newestAt === null ? t('backups.status.none') : moment(data.newestAt)]
  ] as const
  const text = [...lines.map((line) => line.join(': ')), t('backups.lost.kinds')].join('\n')
  return (
    <>
      <h3>{t('backups.lost.facts')}</h3>
      <dl>
        {lines.map(([what, value]) => (
          <div key={what} className="lost-line">
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('backups.lost.kinds')}</p>
      <Button
        variant="default"
        onClick={() => void copyText(text).then(() => showToast({ message: t('backups.lost.copied') }), showErrorToast)}
      >
        {t('backups.lost.copy')}
      </Button>
    </>
  )
}
