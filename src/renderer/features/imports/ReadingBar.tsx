import { NativeSelect, SegmentedControl } from '@mantine/core'
import { delimiters, encodings, type Mapping, organisationsAs, type Reading, type TableReading } from '#shared/model/mapping.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'

interface ReadingBarProps {
  table: TableReading
  organisations: Mapping['organisations']
  /** Reads the file again, in another way. */
  onReading: (change: Reading) => void
  onOrganisations: (organisations: Mapping['organisations']) => void
}

const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'iso-8859-1': 'ISO-8859-1'
} as const
const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const
const mostHeaders = 20

/** What was found out about the file; each of it can be said otherwise, and the file is read again at once. */
export function ReadingBar({ table, organisations, onReading, onOrganisations }: ReadingBarProps) {
  const t = useText()
  const headers = Array.from({ length: Math.min(mostHeaders, table.preview.length) }, (_, index) => index + 1)
  return (
    <section className="columns-reading" aria-label={t('columns.reading')}>
      {table.encoding !== null && (
        <NativeSelect
          label={t('columns.encoding')}
          value={encodings.find((each) => each === table.encoding) ?? ''}
          data={encodings.map((value) => ({ value, label: encodingNames[value] }))}
          onChange={(event) => onReading({ encoding: memberOf(encodings, event.currentTarget.value) })}
        />
      )}
      {table.encoding !== null && (
        <NativeSelect
          label={t('columns.delimiter')}
          value={table.delimiter ?? ''}
          data={[
            ...(table.delimiter === null ? [{ value: '', label: '–' }] : []),
            ...delimiters.map((value) => ({ value, label: t(`columns.delimiters.${delimiterNames[value]}`) }))
          ]}
          onChange={(event) => onReading({ delimiter: memberOf(delimiters, event.currentTarget.value) })}
        />
      )}
      {table.sheets.length > 1 && (
        <NativeSelect
          label={t('columns.sheet')}
          value={table.sheet ?? ''}
          data={table.sheets}
          onChange={(event) => onReading({ sheet: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t('columns.headerRow')}
        value={String(table.headerRow)}
        data={[
          { value: '0', label: t('columns.noHeader') },
          ...[...new Set([...headers, table.headerRow])]
            .filter((row) => row > 0)
            .map((row) => ({ value: String(row), label: t('columns.headerRowAt', { row }) }))
        ]}
        onChange={(event) => onReading({ headerRow: Number(event.currentTarget.value) })}
      />
      <fieldset>
        <legend>{t('columns.organisations')}</legend>
        <SegmentedControl
          size="xs"
          value={organisations}
          data={organisationsAs.map((value) => ({ value, label: t(`columns.organisationsAs.${value}`) }))}
          onChange={(value) => onOrganisations(memberOf(organisationsAs, value))}
        />
      </fieldset>
    </section>
  )
}
