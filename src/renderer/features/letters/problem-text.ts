import type { TemplateProblem } from '#shared/model/outreach.ts'
import type { useText } from '../../lib/i18n.ts'

type Text = ReturnType<typeof useText>

/** Where it is: the subject, or a line of the letter. */
export const placeText = (t: Text, { part, line, column }: TemplateProblem): string =>
  part
    ? t(`mailings.problem.${part}`, { line, column })
    : line === 0
      ? t('mailings.problem.inSubject', { column })
      : t('mailings.problem.inLine', { line, column })

/** What is wrong there, and what may have been meant. */
export function problemText(t: Text, { code, field = '', hint, reason, what = '' }: TemplateProblem): string {
  switch (code) {
    case 'template.unknown-field':
      return [t('mailings.problem.unknownField', { field }), hint && t('mailings.problem.hint', { hint })].filter(Boolean).join(' ')
    case 'template.syntax':
      return t(`letters.syntax.${reason ?? 'not-understood'}` as 'letters.syntax.not-understood', { what })
    case 'template.empty-subject':
      return t('mailings.problem.emptySubject')
    case 'template.limits':
      return t('mailings.problem.limits')
  }
}
