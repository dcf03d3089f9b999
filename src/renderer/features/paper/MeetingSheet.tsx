import type { ReactNode } from 'react'
import type { MeetingSheet as Sheet, SheetLine } from '#shared/model/paper.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** One page: who is there, what was last said, what was promised, and room to write. */
export function MeetingSheet({ sheet }: { sheet: Sheet }) {
  const t = useText()
  const { organisationType, status, own, tags } = sheet
  const facts = [organisationType && t(`imports.type.${organisationType}`), status && t(`partners.membership.${status}`)]
  const ofPartner = sheet.entity === 'partners'
  return (
    <article className="sheet">
      <header className="sheet-head">
        <h2>{sheet.name}</h2>
        <p>{[...facts, ...own.emails, ...own.phones.map(shownPhone)].filter(Boolean).join(' · ')}</p>
      </header>
      <Part title={t(ofPartner ? 'paper.sheets.people' : 'paper.sheets.roles')}>
        <Lines sheet={sheet} none={t(ofPartner ? 'paper.sheets.noPeople' : 'paper.sheets.noRoles')} />
      </Part>
      <div className="sheet-two">
        <Part title={t('paper.sheets.dialogue')}>
          <Dialogue talk={sheet.lastDialogue} />
        </Part>
        <Part title={t('paper.sheets.followUps')}>
          <Promises sheet={sheet} />
        </Part>
      </div>
      <Statement statement={sheet.statement} />
      {sheet.notes !== '' && (
        <Part title={t('paper.sheets.notes')}>
          <p className="sheet-text sheet-short">{sheet.notes}</p>
        </Part>
      )}
      {tags.length > 0 && (
        <p className="sheet-tags">
          <b>{t('paper.sheets.tags')}</b> {tags.join(', ')}
        </p>
      )}
      <section className="sheet-room">
        <h3>{t('paper.sheets.room')}</h3>
      </section>
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="sheet-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Lines({ sheet: { lines, moreLines }, none }: { sheet: Sheet; none: string }) {
  const t = useText()
  if (lines.length === 0) return <p className="sheet-faint">{none}</p>
  return (
    <ul className="sheet-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <span>
            <b>{line.name}</b>
            {line.title !== '' && <span className="sheet-title">{line.title}</span>}
            <Marks line={line} />
          </span>
          <span className="sheet-reach">
            {[line.phones.slice(0, 2).map(shownPhone).join(' · '), ...line.emails.slice(0, 1)].filter(Boolean).join('\n')}
          </span>
        </li>
      ))}
      {moreLines > 0 && <li className="sheet-faint">{t('paper.sheets.more', { count: moreLines })}</li>}
    </ul>
  )
}

/** States as words: ink has one colour. */
function Marks({ line: { isPrimary, isAway, standIn, objects } }: { line: SheetLine }) {
  const t = useText()
  const marks = [
    isPrimary && t('paper.sheets.primary'),
    isAway && (standIn === null ? t('paper.sheets.away') : t('paper.sheets.awayFor', { name: standIn })),
    objects && t('paper.sheets.objects')
  ].filter(Boolean)
  return marks.length > 0 && <em>{marks.join(' · ')}</em>
}

function Dialogue({ talk }: { talk: Sheet['lastDialogue'] }) {
  const t = useText()
  const { day } = useFormat()
  if (!talk) return <p className="sheet-faint">{t('paper.sheets.noDialogue')}</p>
  const kind = t(`paper.sheets.kind.${talk.kind}`)
  return (
    <>
      <p>
        <b>{day(talk.at)}</b> · {[kind, talk.by !== '' && t('paper.sheets.by', { name: talk.by })].filter(Boolean).join(' ')}
      </p>
      <p className="sheet-text">{talk.text}</p>
    </>
  )
}

function Promises({ sheet: { followUps, moreFollowUps } }: { sheet: Sheet }) {
  const t = useText()
  const { day } = useFormat()
  if (followUps.length === 0) return <p className="sheet-faint">{t('paper.sheets.noFollowUps')}</p>
  return (
    <ul className="sheet-promises">
      {followUps.map(({ id, dueOn, title, about, ownerName }) => (
        <li key={id}>
          <b>{day(dueOn)}</b> {[title, about, ownerName].filter(Boolean).join(' · ')}
        </li>
      ))}
      {moreFollowUps > 0 && <li className="sheet-faint">{t('paper.sheets.more', { count: moreFollowUps })}</li>}
    </ul>
  )
}

function Statement({ statement }: { statement: Sheet['statement'] }) {
  const t = useText()
  const { day } = useFormat()
  if (!statement) return null
  return (
    <Part title={t('paper.sheets.statement')}>
      <p className="sheet-text" lang={statement.language}>
        {statement.text}
      </p>
      {statement.approvedOn && <p className="sheet-faint">{t('paper.sheets.approved', { when: day(statement.approvedOn) })}</p>}
    </Part>
  )
}
