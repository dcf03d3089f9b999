import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TemplateAttachment } from '#shared/model/template-attachment.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

type Rule = Extract<TemplateAttachment, { kind: 'rule' }>

/** Which file of the partner or the person goes along: the one that is called so. */
export function RuleDialog({ rule, onClose, onKeep }: { rule: Rule; onClose: () => void; onKeep: (rule: Rule) => void }) {
  const t = useText()
  const [of, setOf] = useState(rule.of)
  const [pattern, setPattern] = useState(rule.pattern)
  return (
    <Dialog opened onClose={onClose} title={t('letters.files.rule')} size={520}>
      <form
        className="letter-file-form"
        onSubmit={(event) => {
          event.preventDefault()
          onKeep({ kind: 'rule', of, pattern: pattern.trim() })
          onClose()
        }}
      >
        <NativeSelect
          label={t('letters.files.whose')}
          data={(['partner', 'person'] as const).map((value) => ({ value, label: t(`letters.files.of.${value}`) }))}
          value={of}
          onChange={(event) => setOf(event.currentTarget.value === 'person' ? 'person' : 'partner')}
        />
        <TextInput
          label={t('letters.files.pattern')}
          description={t('letters.files.patternNote')}
          placeholder="Aftale {{ partner.navn }}*.pdf"
          value={pattern}
          onChange={(event) => setPattern(event.currentTarget.value)}
          maxLength={200}
          data-autofocus
        />
        <div className="dialog-actions">
          <PlainButton onClick={onClose}>{t('ui.cancel')}</PlainButton>
          <Button type="submit" disabled={pattern.trim() === ''}>
            {t('letters.files.keepRule')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
