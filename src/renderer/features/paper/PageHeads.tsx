import { useEffect } from 'react'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { usePrintedTitle } from '../../lib/printing.ts'
import { pageRules } from './page-heads.ts'

const sheet = new CSSStyleSheet()

/** Keeps the head of printed pages: the alliance, what is shown, the day, and which page of how many. */
export function PageHeads({ file, title }: { file: string; title: string }) {
  const t = useText()
  const language = useLanguage()
  const told = usePrintedTitle() ?? title
  useEffect(() => {
    const write = () => {
      const right = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long' }).format(new Date())
      sheet.replaceSync(
        pageRules({ left: [file, told].filter(Boolean).join(' · '), right, page: t('paper.print.page'), of: t('paper.print.of') })
      )
    }
    write()
    document.adoptedStyleSheets.push(sheet)
    // the day may be another by then
    addEventListener('beforeprint', write)
    return () => {
      removeEventListener('beforeprint', write)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [file, told, language, t])
  return null
}
