import { Button } from '@mantine/core'
import { IconArrowsLeftRight } from '@tabler/icons-react'
import { Navigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { commands } from '#shared/commands.ts'
import { type DuplicateEntity, duplicateEntities, type MergeMove, type MergeView } from '#shared/model/duplicate.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ariaKeys, keyCaps } from '../../lib/keys.ts'
import { useScreen } from '../../lib/screen.ts'
import { LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { Flag } from '../../ui/marks.tsx'
import { MergeTable } from './MergeTable.tsx'
import { RefuseDialog } from './RefuseDialog.tsx'
import { useMerge } from './use-merge.ts'
import './duplicates.css'

const [mergeKeys] = commands['card.merge'].keys

/** Two cards side by side; an address that names neither persons nor partners leads to the list. */
export function MergePage() {
  const { entity: written, winner, loser } = useParams({ from: '/workspace/dubletter/$entity/$winner/$loser' })
  const entity = oneOf(duplicateEntities, written)
  return entity ? <Merge key={`${winner} ${loser}`} entity={entity} winner={winner} loser={loser} /> : <Navigate to="/dubletter" replace />
}

function Merge({ entity, winner, loser }: { entity: DuplicateEntity; winner: string; loser: string }) {
  const t = useText()
  const [showSame, setShowSame] = useState(false)
  const [refusing, setRefusing] = useState(false)
  const { view, error, refetch, choiceOf, choose, merge, isMerging, flip, goOn, toList, previous, next } = useMerge(entity, winner, loser)
  useScreen(t('duplicates.title'), t('duplicates.undoNote'))
  useCommand('card.previous', previous)
  useCommand('card.next', next)
  useCommand('card.merge', view && !isMerging ? merge : undefined)
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!view) return <Head title={t('duplicates.title')} onBack={toList} />
  const fields = view.fields.filter((field) => showSame || field.winner !== field.loser)
  const title = t('duplicates.pair', { one: view.winner.name, two: view.loser.name })
  return (
    <>
      <Head title={title} onBack={toList} quiet>
        <PlainButton onClick={flip}>
          <IconArrowsLeftRight size={15} stroke={1.6} aria-hidden /> {t('duplicates.flip')}
        </PlainButton>
        <Button variant="default" onClick={() => setRefusing(true)}>
          {t('duplicates.refuse')}
        </Button>
        <Button loading={isMerging} onClick={merge} aria-keyshortcuts={ariaKeys(mergeKeys)} title={keyCaps(mergeKeys).join(' ')}>
          {t('duplicates.merge')}
        </Button>
      </Head>
      <section className="merge-body" aria-label={title}>
        <MergeTable entity={entity} view={view} fields={fields} choiceOf={choiceOf} onChoose={choose} showSame={showSame} />
        {fields.length === 0 && <p className="soft">{t('duplicates.allSame')}</p>}
        <LinkButton onClick={() => setShowSame(!showSame)}>{t(showSame ? 'duplicates.hideSame' : 'duplicates.showAll')}</LinkButton>
        {view.optedOut && <Flag kind="optedOut">{t(`duplicates.optedOut.${view.optedOut}`)}</Flag>}
        <Moves moves={view.moves} />
      </section>
      {refusing && <RefuseDialog entity={entity} view={view} onClose={() => setRefusing(false)} onDone={goOn} />}
    </>
  )
}

/** "3 lister, 12 kontakter i loggen og 2 roller flytter med." */
function Moves({ moves }: { moves: MergeView['moves'] }) {
  const t = useText()
  const { list } = useFormat()
  const words = ({ what, count }: MergeMove) => t(`duplicates.move.${what}`, { count })
  return <p>{moves.length === 0 ? t('duplicates.nothingMoves') : t('duplicates.moves', { what: list(moves.map(words)) })}</p>
}
