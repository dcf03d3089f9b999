import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FocusArea } from '#shared/model/focus.ts'
import { api, client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { EntryList } from '../../ui/EntryList.tsx'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'
import { areaName, depthOf, placeOf } from './focus-names.ts'

type Doing = { what: 'edit' | 'merge'; area: FocusArea } | { what: 'new'; parentId: string }

/** What the alliance works for, as a tree; each area with who works in it. */
export function FocusTree() {
  const t = useText()
  const language = useLanguage()
  const [doing, setDoing] = useState<Doing>()
  const { data: areas = [] } = useQuery(api.focusAreas.all.queryOptions())
  const close = () => setDoing(undefined)
  return (
    <>
      <EntryList
        title={t('alliance.focus.title')}
        items={areas}
        nameOf={(area) => areaName(area, language)}
        empty={t('alliance.focus.none')}
        add={{ label: t('alliance.add'), run: () => setDoing({ what: 'new', parentId: '' }) }}
        onEdit={(area) => setDoing({ what: 'edit', area })}
        onRemove={({ id }) => client.focusAreas.remove({ id })}
        order={{ placeOf: (area) => placeOf(area, areas), move: ({ id }, by) => client.focusAreas.move({ id, by }) }}
        more={(area) => [
          { label: t('alliance.focus.under'), run: () => setDoing({ what: 'new', parentId: area.id }) },
          { label: t('alliance.focus.merge'), run: () => setDoing({ what: 'merge', area }) }
        ]}
        removed={t('alliance.removed')}
      >
        {(area) => (
          <span className="focus-name" style={{ paddingInlineStart: 18 * depthOf(area, areas) }}>
            {areaName(area, language)}{' '}
            <span className="faint">
              {[
                area.partners > 0 && t('alliance.totals.of.partners', { count: area.partners }),
                area.projects > 0 && t('alliance.totals.of.projects', { count: area.projects })
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </span>
        )}
      </EntryList>
      {doing?.what === 'merge' && <MergeDialog area={doing.area} areas={areas} onClose={close} />}
      {doing && doing.what !== 'merge' && (
        <AreaDialog
          area={doing.what === 'edit' ? doing.area : undefined}
          parentId={doing.what === 'new' ? doing.parentId : (doing.area.parentId ?? '')}
          areas={areas}
          onClose={close}
        />
      )}
    </>
  )
}

interface AreaDialogProps {
  area: FocusArea | undefined
  parentId: string
  areas: readonly FocusArea[]
  onClose: () => void
}

function AreaDialog({ area, parentId, areas, onClose }: AreaDialogProps) {
  const t = useText()
  const language = useLanguage()
  return (
    <FieldsDialog
      title={t(area ? 'alliance.focus.edit' : 'alliance.focus.addTitle')}
      fields={[
        { name: 'nameDa', label: t('alliance.focus.nameDa'), required: true },
        { name: 'nameEn', label: t('alliance.focus.nameEn') },
        {
          name: 'parentId',
          label: t('alliance.focus.parent'),
          kind: 'choice',
          options: [
            { value: '', label: t('alliance.focus.top') },
            ...areas.map((each) => ({ value: each.id, label: areaName(each, language) }))
          ]
        }
      ]}
      initial={{ nameDa: area?.nameDa ?? '', nameEn: area?.nameEn ?? '', parentId }}
      submit={t('records.save')}
      saved={t('persons.saved')}
      onSubmit={({ nameDa, nameEn, parentId: under }) => {
        const facts = { nameDa, nameEn, parentId: under || null }
        return area ? client.focusAreas.update({ id: area.id, version: area.version, patch: facts }) : client.focusAreas.create(facts)
      }}
      onClose={onClose}
    />
  )
}

function MergeDialog({ area, areas, onClose }: { area: FocusArea; areas: readonly FocusArea[]; onClose: () => void }) {
  const t = useText()
  const language = useLanguage()
  const others = areas.filter(({ id }) => id !== area.id).map((each) => ({ value: each.id, label: areaName(each, language) }))
  return (
    <FieldsDialog
      title={t('alliance.focus.mergeTitle', { name: areaName(area, language) })}
      fields={[{ name: 'intoId', label: t('alliance.focus.into'), kind: 'choice', options: others, note: t('alliance.focus.mergeNote') }]}
      initial={{ intoId: others[0]?.value ?? '' }}
      submit={t('alliance.focus.mergeNow')}
      saved={t('alliance.focus.merged')}
      onSubmit={({ intoId }) => client.focusAreas.merge({ id: area.id, intoId })}
      onClose={onClose}
    />
  )
}
