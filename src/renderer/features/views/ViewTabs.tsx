import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton, LinkButton } from '../../ui/buttons.tsx'
import { NameDialog } from '../../ui/NameDialog.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { AsListDialog } from './AsListDialog.tsx'
import { LINKED, type ViewState } from './use-view.ts'
import { useViewActions } from './use-view-actions.ts'
import { ViewMenu } from './ViewMenu.tsx'
import './view-tabs.css'

interface ViewTabsProps {
  state: ViewState
  /** What is typed over the table; a list that is made of the view follows it, too. */
  query: string
  /** How many the view shows. */
  count: number | undefined
  panelId: string
}

/** The tab without a saved view. */
export const ALL = 'all'

/** The views of a table as tabs: Alle and the saved ones, what can be done with them, and what was changed and not saved. */
export function ViewTabs({ state, query, count, panelId }: ViewTabsProps) {
  const t = useText()
  const { saved, isLinked, all, isChanged, select, reset } = state
  const [dialog, setDialog] = useState<'save' | 'rename' | 'list'>()
  const actions = useViewActions(state)
  const at = isLinked ? LINKED : (saved?.id ?? ALL)
  const mark = isChanged ? t('views.changedMark') : undefined
  const items = [
    { id: ALL, label: t('views.all') },
    ...(isLinked ? [{ id: LINKED, label: t('views.linked') }] : []),
    ...all.map(({ id, name }) => ({ id, label: name }))
  ]
  const save = () => (saved ? void state.save().catch(showErrorToast) : setDialog('save'))
  useCommand('view.save', isChanged ? save : undefined)
  useCommand('view.save-as', () => setDialog('save'))
  useCommand('view.reset', isChanged ? reset : undefined)
  const close = () => setDialog(undefined)
  return (
    <div className="view-tabs">
      <Tabs
        label={t('views.tabs')}
        items={items.map((item) => (item.id === at ? { ...item, count, mark } : item))}
        at={at}
        onChange={(id) => select(id === ALL ? undefined : id)}
        panelId={panelId}
      />
      <IconButton label={t('views.add')} icon={<IconPlus size={15} stroke={1.7} />} onClick={() => setDialog('save')} />
      <ViewMenu state={state} actions={actions} onDialog={setDialog} onSave={save} />
      <span className="grow" />
      {isChanged && (
        <span className="view-changed">
          {t('views.changed')}
          <LinkButton onClick={save}>{t('views.save')}</LinkButton>
          <LinkButton onClick={reset}>{t('views.resetShort')}</LinkButton>
        </span>
      )}
      {dialog === 'save' && (
        <NameDialog
          title={t('views.saveAsTitle')}
          label={t('views.name')}
          text={t('views.saveAsText')}
          submit={t('views.saveNow')}
          taken={t('views.taken')}
          name=""
          onSave={state.saveAs}
          onClose={close}
        />
      )}
      {dialog === 'rename' && saved && (
        <NameDialog
          title={t('views.renameTitle')}
          label={t('views.name')}
          submit={t('views.renameNow')}
          taken={t('views.taken')}
          name={saved.name}
          onSave={actions.rename}
          onClose={close}
        />
      )}
      {dialog === 'list' && <AsListDialog state={state} query={query} onClose={close} />}
    </div>
  )
}
