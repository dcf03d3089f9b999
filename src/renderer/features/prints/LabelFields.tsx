import { NativeSelect, NumberInput } from '@mantine/core'
import type { LabelOptions } from '#shared/model/prints.ts'
import { badgeSheet, labelSheetCodes, labelSheets, perPage } from '#shared/rules/label-sheets.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { usePrint } from './use-print.ts'
import './prints.css'

interface LabelFieldsProps {
  kind: 'labels' | 'badges'
  value: LabelOptions
  onChange: (value: LabelOptions) => void
}

/** Which sheet, where on it to begin, and what the printer is off by. */
export function LabelFields({ kind, value, onChange }: LabelFieldsProps) {
  const t = useText()
  const testPage = usePrint()
  const { sheet, startAt, offset } = value
  const places = perPage(kind === 'badges' ? badgeSheet : labelSheets[sheet])
  const number = (given: string | number) => (typeof given === 'number' ? given : 0)
  return (
    <div className="label-fields">
      {kind === 'labels' && (
        <NativeSelect
          label={t('prints.sheet')}
          value={sheet}
          data={labelSheetCodes.map((code) => ({ value: code, label: t('prints.sheetOf', { code, ...labelSheets[code] }) }))}
          onChange={({ currentTarget }) =>
            onChange({ ...value, sheet: labelSheetCodes.find((code) => code === currentTarget.value) ?? sheet, startAt: 1 })
          }
        />
      )}
      <NumberInput
        label={t('prints.startAt')}
        description={t('prints.startAtNote')}
        min={1}
        max={places}
        value={Math.min(startAt, places)}
        onChange={(given) => onChange({ ...value, startAt: Math.min(places, Math.max(1, number(given))) })}
      />
      <fieldset className="label-offset">
        <legend>{t('prints.offset')}</legend>
        {(['x', 'y'] as const).map((axis) => (
          <NumberInput
            key={axis}
            label={t(axis === 'x' ? 'prints.offsetX' : 'prints.offsetY')}
            min={-5}
            max={5}
            step={0.5}
            decimalScale={1}
            value={offset[axis]}
            onChange={(given) => onChange({ ...value, offset: { ...offset, [axis]: Math.min(5, Math.max(-5, number(given))) } })}
          />
        ))}
      </fieldset>
      {kind === 'labels' && (
        <p className="soft">
          {t('prints.offsetNote')}{' '}
          <PlainButton
            disabled={testPage.isRunning}
            onClick={() => testPage.run({ as: 'test-page', labels: value, selection: { by: 'ids', entity: 'persons', ids: [] } })}
          >
            {t('prints.testPage')}
          </PlainButton>
        </p>
      )}
    </div>
  )
}
