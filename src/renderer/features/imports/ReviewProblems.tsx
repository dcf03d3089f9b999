import { IconX } from '@tabler/icons-react'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { useText } from '../../lib/i18n.ts'

/** What could not be read as it stands, each with its line, its column and the value. */
export function ReviewProblems({ problems }: { problems: readonly SourceProblem[] }) {
  const t = useText()
  return (
    <ul className="review-problems">
      {problems.map(({ line, column, code, severity, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same problem may stand twice in a line
        <li key={index}>
          <span className="faint num">{line}</span>
          <span>
            <IconX size={13} stroke={1.8} className={severity === 'error' ? 'stop' : 'warn'} aria-hidden /> {t(`review.problem.${code}`)}
            {column && <span className="faint"> {column}</span>}
            {value && <q className="soft">{value}</q>}
          </span>
        </li>
      ))}
    </ul>
  )
}
