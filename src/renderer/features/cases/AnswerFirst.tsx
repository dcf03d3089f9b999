import type { Traces } from '#shared/model/gdpr-case.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { useLetterLike, useWriteTo } from '../letters/index.ts'

/** The answer that comes before: a letter, while there still is an address. */
export function AnswerFirst({ traces: { personId, name, case: wish }, onLeave }: { traces: Traces; onLeave: () => void }) {
  const t = useText()
  const { day } = useFormat()
  const writeTo = useWriteTo()
  const templateId = useLetterLike('erased')
  const answeredOn = wish?.answeredOn ?? null
  const write = () => {
    onLeave()
    writeTo({ by: 'ids', entity: 'persons', ids: [personId] }, { templateId })
  }
  return (
    <section aria-labelledby="case-answer">
      <h3 id="case-answer" className="case-heading">
        {t('cases.erase.answer')}
      </h3>
      {answeredOn === null ? (
        <p className="row">
          <span className="grow">{t('cases.erase.answerNote', { name })}</span>
          <PlainButton onClick={write}>{t('cases.act.answer')}</PlainButton>
        </p>
      ) : (
        <p>{t('cases.erase.answeredOn', { day: day(answeredOn) })}</p>
      )}
      {wish === null && <p className="note">{t('cases.erase.noCase')}</p>}
    </section>
  )
}
