import { mailDoes, mailWhy } from '#shared/i18n/mail-words.ts'
import type { MailRow } from '#shared/model/mail-in.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag } from '../../ui/marks.tsx'

type Text = ReturnType<typeof useText>

/** Names, or the address of somebody who is in no card. */
export const whoIn = ({ who, addresses }: MailRow): string => who.map(({ name }) => name).join(', ') || addresses.join(', ')

const flags = { bounce: 'invalid', left: 'missing', away: 'note', unsubscribe: 'optedOut', reply: 'note' } as const

/** Of each mail: when, who, about what, and what is proposed. */
export function mailColumns(t: Text, day: (iso: string) => string): GridColumn<MailRow>[] {
  const plain = { sortable: false } as const
  return [
    {
      id: 'who',
      label: t('mailIn.review.column.who'),
      width: { share: 3, min: 130 },
      ...plain,
      fixed: true,
      render: (row) => <span className="grid-name">{whoIn(row)}</span>
    },
    { id: 'when', label: t('mailIn.review.column.when'), width: 104, ...plain, render: ({ at }) => <span>{day(at)}</span> },
    {
      id: 'subject',
      label: t('mailIn.review.column.subject'),
      width: { share: 4, min: 160 },
      ...plain,
      render: ({ subject }) => <span>{subject}</span>
    },
    {
      id: 'what',
      label: t('mailIn.review.column.what'),
      width: { share: 7, min: 230 },
      ...plain,
      render: (row) => (
        <>
          <span className="mail-proposal">
            {row.kind === 'contact' ? (
              <span className="soft">{mailDoes(t, row, day)}</span>
            ) : (
              <Flag kind={flags[row.kind]} inkWord>
                {mailDoes(t, row, day)}
              </Flag>
            )}
          </span>
          <span className="faint mail-reason">{mailWhy(t, row)}</span>
        </>
      )
    }
  ]
}
