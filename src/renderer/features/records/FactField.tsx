import type { ComponentProps, ReactNode } from 'react'
import type { FactField as Field } from '#shared/model/fact-history.ts'
import { CivilNotice } from '../../ui/CivilNotice.tsx'
import { Fact } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { FactHistory } from './FactHistory.tsx'
import type { FactOwner } from './fact-owner.ts'

interface FactFieldProps extends ComponentProps<typeof InlineField> {
  of: FactOwner
  field: Field
  /** Buttons that do something with the value, such as copying it. */
  children?: ReactNode
}

/** A fact that is edited where it stands, and tells where it comes from. */
export function FactField({ of, field, children, ...editor }: FactFieldProps) {
  return (
    <Fact label={editor.label} field={field}>
      <InlineField {...editor} />
      {children}
      {editor.multiline && <CivilNotice text={editor.value} />}
      <FactHistory of={of} field={field} label={editor.label} />
    </Fact>
  )
}
