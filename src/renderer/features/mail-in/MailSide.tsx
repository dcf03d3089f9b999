import { Checkbox, NativeSelect } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Ref } from 'react'
import { mailDoes, mailWhy } from '#shared/i18n/mail-words.ts'
import { type MailRow, mailKinds } from '#shared/model/mail-in.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { MailDeparture } from './MailDeparture.tsx'
import { whoIn } from './mail.columns.tsx'
import type { EditMails } from './use-mail-review.ts'

interface MailSideProps {
  row: MailRow
  index: number
  total: number
  edit: EditMails
  onStep: (rows: number) => void
  sideRef: Ref<HTMLElement>
}

/** The mail at hand: what it is taken for and why, what else it may be, and what it says. */
export function MailSide({ row, index, total, edit, onStep, sideRef }: MailSideProps) {
  const t = useText()
  const { day, moment } = useFormat()
  return (
    <aside className="review-side" ref={sideRef} tabIndex={-1} aria-label={row.subject || whoIn(row)}>
      <div className="review-side-head">
        <h2 className="clip grow">{row.subject || whoIn(row)}</h2>
        <span className="note num">{t('mailIn.review.of', { at: index + 1, total })}</span>
        <IconButton
          label={t('mailIn.review.previous')}
          icon={<IconChevronUp size={15} stroke={1.7} />}
          onClick={() => onStep(-1)}
          disabled={index <= 0}
        />
        <IconButton
          label={t('mailIn.review.next')}
          icon={<IconChevronDown size={15} stroke={1.7} />}
          onClick={() => onStep(1)}
          disabled={index >= total - 1}
        />
      </div>
      <div className="mail-what" data-include={row.include || undefined}>
        <p className="mail-does">{mailDoes(t, row, day)}</p>
        {row.addresses.length > 0 && row.who.length > 0 && <p>{row.addresses.join(', ')}</p>}
        <p className="soft">{mailWhy(t, row)}</p>
      </div>
      {row.kind === 'left' && <MailDeparture row={row} edit={edit} />}
      {row.kinds.length > 1 && <IsA row={row} edit={edit} />}
      <dl className="mail-facts">
        <dt>{t('mailIn.side.when')}</dt>
        <dd>{moment(row.at)}</dd>
        <dt>{t('mailIn.side.who')}</dt>
        <dd>
          <Who row={row} />
        </dd>
      </dl>
      <Words row={row} edit={edit} />
    </aside>
  )
}

function IsA({ row, edit }: { row: MailRow; edit: EditMails }) {
  const t = useText()
  return (
    <NativeSelect
      mt={16}
      label={t('mailIn.side.isA')}
      value={row.kind}
      data={row.kinds.map((kind) => ({ value: kind, label: t(`mailIn.is.${kind}`) }))}
      onChange={(event) => edit({ do: 'kind', rowId: row.id, kind: memberOf(mailKinds, event.currentTarget.value) })}
    />
  )
}

function Who({ row: { who, addresses } }: { row: MailRow }) {
  if (who.length === 0) return addresses.join(', ')
  return who.map(({ type, id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to={type === 'person' ? '/person/$id' : '/partner/$id'} params={{ id }}>
        {name}
      </Link>
    </span>
  ))
}

/** What was written, so that one can see what it is; it is kept only where that was asked for. */
function Words({ row, edit }: { row: MailRow; edit: EditMails }) {
  const t = useText()
  const isLogged = row.kind === 'contact' || row.kind === 'reply'
  return (
    <>
      <h3 className="review-label">{t('mailIn.side.text')}</h3>
      {row.text === '' ? <p className="faint">{t('mailIn.side.noText')}</p> : <p className="review-source mail-said">{row.text}</p>}
      {row.text !== '' && isLogged && (
        <Checkbox
          size="xs"
          mt={8}
          label={t('mailIn.side.keep')}
          checked={row.keepText}
          onChange={(event) => edit({ do: 'keep-text', rowId: row.id, keep: event.currentTarget.checked })}
        />
      )}
      {row.text !== '' && !isLogged && <p className="note">{t('mailIn.side.unread')}</p>}
    </>
  )
}
