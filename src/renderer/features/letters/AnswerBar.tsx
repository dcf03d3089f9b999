import type { MailingRecipient } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { BulkBar, type RowTicks } from '../../ui/grid/index.ts'
import { type Answer, canSay, useAnswers } from '../sending/index.ts'

const answers: readonly Answer[] = ['replied', 'bounced', 'sent']

/** What came of the letters that are ticked, said of all of them at once. */
export function AnswerBar({
  mailingId,
  recipients,
  ticks
}: {
  mailingId: string
  recipients: readonly MailingRecipient[]
  ticks: RowTicks
}) {
  const t = useText()
  const { mark } = useAnswers(mailingId)
  const ticked = recipients.filter(({ id }) => ticks.ids.includes(id))
  const say = (as: Answer) => {
    void mark(
      ticked.filter((each) => canSay(each, as)).map(({ id }) => id),
      as
    )
    ticks.clear()
  }
  return (
    <BulkBar count={ticks.ids.length} onClear={ticks.clear}>
      {answers
        .filter((as) => ticked.some((each) => canSay(each, as)))
        .map((as) => (
          <PlainButton key={as} onClick={() => say(as)}>
            {t(`sending.answers.mark.${as}`)}
          </PlainButton>
        ))}
    </BulkBar>
  )
}
