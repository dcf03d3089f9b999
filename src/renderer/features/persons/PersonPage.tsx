import { Button, Menu } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { Navigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Person } from '#shared/model/person.ts'
import { client } from '../../lib/api.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { Flag } from '../../ui/marks.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { AllianceRoles, Quotations } from '../alliance/index.ts'
import { WishDialog } from '../cases/index.ts'
import { useWriteTo } from '../letters/index.ts'
import { openLog } from '../log/index.ts'
import { SheetItem, usePaperCommands } from '../paper/index.ts'
import { ProjectsOf } from '../projects/index.ts'
import { MissingLine } from '../quality/index.ts'
import { CardBody, CardMenu, useTrail } from '../records/index.ts'
import { TogetherOf } from '../together/index.ts'
import { PersonConsent } from './PersonConsent.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { PersonLists } from './PersonLists.tsx'
import { PersonRoles } from './PersonRoles.tsx'
import { copiesOf } from './person-copies.ts'
import { usePerson } from './use-person.ts'

/** The card of a person: what we know, where they are, what was said. */
export function PersonPage() {
  const t = useText()
  const format = useFormat()
  const { id } = useParams({ from: '/workspace/person/$id' })
  const { person, error, retry, change } = usePerson(id)
  useScreen(
    t('persons.title'),
    person?.source ? t('partners.source', { name: person.source.name, when: format.day(person.source.at) }) : ''
  )
  if (error) return <ErrorPanel error={error} onRetry={retry} />
  if (!person) return <Head title={t('persons.title')} />
  // who was merged into another is that one now
  if (person.id !== id) return <Navigate to="/person/$id" params={{ id: person.id }} replace />
  return (
    <>
      <PersonHead person={person} />
      <Card person={person} change={change} />
    </>
  )
}

function PersonHead({ person }: { person: Person }) {
  const t = useText()
  const isPast = useIsPast()
  const { goBack } = useTrail('persons', person.id)
  const writeTo = useWriteTo()
  const [wishing, setWishing] = useState(false)
  useCommand('card.log', () => openLog([{ type: 'person', id: person.id }]))
  const out = person.consent.find((event) => event.purpose === 'all') ?? person.consent.find((event) => event.purpose === 'newsletter')
  const said = out?.status === 'objected' ? 'objected' : out?.status === 'withdrawn' ? 'unsubscribed' : undefined
  const remove = async () => {
    try {
      const { changeSet } = await client.persons.remove({ ids: [person.id] })
      showUndoable(t('persons.removed', { count: 1 }), changeSet)
      goBack()
    } catch (error) {
      showErrorToast(error)
    }
  }
  useCommand('card.remove', () => void remove())
  useCommand('card.wishes', () => setWishing(true))
  usePaperCommands((then) => then({ by: 'ids', entity: 'persons', ids: [person.id] }))
  return (
    <Head title={person.displayName} onBack={goBack} mark={said && <Flag kind="optedOut">{t(`persons.${said}`)}</Flag>}>
      <Button
        leftSection={<IconMail size={15} stroke={1.7} />}
        disabled={isPast}
        onClick={() => void writeTo({ by: 'ids', entity: 'persons', ids: [person.id] })}
      >
        {t('persons.writeTo')}
      </Button>
      <CardMenu copies={copiesOf(t, person)} remove={{ label: t('persons.remove'), onRemove: () => void remove() }}>
        <SheetItem />
        <Menu.Item onClick={() => setWishing(true)}>{t('cases.wishes')}</Menu.Item>
      </CardMenu>
      {wishing && <WishDialog person={{ id: person.id, name: person.displayName }} onClose={() => setWishing(false)} />}
    </Head>
  )
}

function Card({ person, change }: { person: Person; change: ReturnType<typeof usePerson>['change'] }) {
  const t = useText()
  const retired = person.points.filter((point) => point.status === 'retired')
  return (
    <CardBody
      key={person.id}
      subject={{ type: 'person', id: person.id }}
      facts={
        <>
          <PersonFacts person={person} change={change} />
          <MissingLine entity="person" id={person.id} />
          {retired.length > 0 && (
            <>
              <h2 className="card-sub">{t('persons.retired')}</h2>
              <ul className="note">
                {retired.map((point) => (
                  <li key={point.id}>{point.raw}</li>
                ))}
              </ul>
            </>
          )}
        </>
      }
    >
      <PersonRoles person={person} />
      <AllianceRoles personId={person.id} />
      <Quotations of={{ personId: person.id, roles: person.roles }} />
      <ProjectsOf subject={{ type: 'person', id: person.id }} />
      <PersonConsent person={person} />
      <TogetherOf type="person" id={person.id} />
      <PersonLists id={person.id} />
    </CardBody>
  )
}
