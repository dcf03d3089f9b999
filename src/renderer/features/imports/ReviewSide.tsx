import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Review, ReviewEdit, ReviewPartner } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { ReviewFix } from './ReviewFix.tsx'
import { ReviewResult } from './ReviewResult.tsx'
import { ReviewSource } from './ReviewSource.tsx'
import { flagsOf } from './review-rows.ts'
import { orToast } from './use-review.ts'

interface ReviewSideProps {
  review: Review
  partner: ReviewPartner
  at: number
  total: number
  edit: (edits: ReviewEdit[]) => Promise<unknown>
  onStep: (rows: number) => void
}

/** The row at hand: what is odd and the answers to it, the lines it was read from, what it becomes. 1, 2 and F2 answer. */
export function ReviewSide({ review, partner, at, total, edit, onStep }: ReviewSideProps) {
  const t = useText()
  const result = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const flags = flagsOf(partner)
  const flag = flags[Math.min(chosen, flags.length - 1)]
  const fix = () => result.current?.querySelector('button')?.focus()
  const onKeyDown = (event: KeyboardEvent) => {
    if (!flag || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    const answer = { 1: () => flag.flag.suggestion && send(true), 2: () => send(false), F2: fix }[event.key]
    if (!answer) return
    event.preventDefault()
    answer()
  }
  const send = (accept: boolean) => {
    if (flag) orToast(edit([{ do: 'flag', rowId: flag.rowId, code: flag.flag.code, line: flag.flag.line, accept }]))
  }
  return (
    <aside className="review-side" aria-label={partner.name} onKeyDown={onKeyDown}>
      <div className="review-side-head">
        <h2 className="clip grow">{partner.name}</h2>
        <span className="note num">{t('imports.review.of', { at: at + 1, total })}</span>
        <IconButton
          label={t('imports.review.previous')}
          icon={<IconChevronUp size={15} stroke={1.7} />}
          onClick={() => onStep(-1)}
          disabled={at <= 0}
        />
        <IconButton
          label={t('imports.review.next')}
          icon={<IconChevronDown size={15} stroke={1.7} />}
          onClick={() => onStep(1)}
          disabled={at >= total - 1}
        />
      </div>
      {partner.disposition === 'departed' && <p className="review-band">{t('imports.review.departedPartner')}</p>}
      {flag && <ReviewFix at={flag} edit={edit} onFix={fix} />}
      {flags.length > 1 && (
        <p className="note row">
          {t('imports.review.of', { at: Math.min(chosen, flags.length - 1) + 1, total: flags.length })}
          <IconButton
            label={t('imports.review.next')}
            icon={<IconChevronDown size={13} stroke={1.7} />}
            onClick={() => setChosen((chosen + 1) % flags.length)}
          />
        </p>
      )}
      <ReviewSource review={review} partner={partner} hot={flag?.flag.value} />
      <div ref={result}>
        <ReviewResult partner={partner} edit={edit} />
      </div>
    </aside>
  )
}
