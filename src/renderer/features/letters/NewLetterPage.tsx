import { useNavigate, useSearch } from '@tanstack/react-router'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { useStore } from '../../lib/store.ts'
import { newLetterSearch } from './new-letter-search.ts'
import { RecipientsStep } from './RecipientsStep.tsx'
import { beginning } from './start-letter.ts'
import { TemplateStep } from './TemplateStep.tsx'
import { WhomStep } from './WhomStep.tsx'

/** A letter before it is a mailing: to whom, and which. Nothing is kept of it until its check begins. */
export function NewLetterPage() {
  const t = useText()
  const navigate = useNavigate()
  const { step } = newLetterSearch(useSearch({ from: '/workspace/udsendelse/ny' }))
  const { selection, policy, spare = false, templateId, about, withDate = true } = useStore(beginning)
  useScreen(t('mailings.mailing.screen'), t('mailings.step.nothingYet'))
  const goTo = (next?: 'template') => void navigate({ to: '/udsendelse/ny', search: next ? { step: next } : {} })
  if (!selection) return <WhomStep />
  const change = (patch: Partial<ReturnType<typeof beginning.get>>) => beginning.set({ ...beginning.get(), ...patch })
  if (step === 'template')
    return (
      <TemplateStep
        selection={selection}
        policy={policy}
        spare={spare}
        templateId={templateId}
        about={about}
        withDate={withDate}
        onWithDate={(next) => change({ withDate: next })}
        onTemplate={(id) => change({ templateId: id })}
        onBack={() => goTo()}
        onMade={(made) => {
          change({ made })
          void navigate({ to: '/udsendelse/$id', params: { id: made.id } })
        }}
      />
    )
  return (
    <RecipientsStep
      selection={selection}
      policy={policy}
      spare={spare}
      onSpare={(next) => change({ spare: next })}
      templateId={templateId}
      onPolicy={(next) => change({ policy: next })}
      onNext={() => goTo('template')}
    />
  )
}
