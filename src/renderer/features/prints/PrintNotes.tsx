import { useText } from '../../lib/i18n.ts'

/** So many are named; the rest are counted. */
const most = 8

interface PrintNotesProps {
  noAddress: readonly string[]
  tooLong: readonly string[]
}

/** Who is not on the paper for want of an address, and whose text was cut short: by name. */
export function PrintNotes({ noAddress, tooLong }: PrintNotesProps) {
  const t = useText()
  const names = (all: readonly string[]) =>
    [...all.slice(0, most), ...(all.length > most ? [t('prints.more', { count: all.length - most })] : [])].join(', ')
  return (
    <>
      {noAddress.length > 0 && <p className="warn">{t('prints.noAddress', { count: noAddress.length, names: names(noAddress) })}</p>}
      {tooLong.length > 0 && <p className="warn">{t('prints.tooLong', { count: tooLong.length, names: names(tooLong) })}</p>}
    </>
  )
}
