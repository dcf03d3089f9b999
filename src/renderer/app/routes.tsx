import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import type { CardKind } from '#shared/model/card-kind.ts'
import { AccountPage } from '../features/accounts/index.ts'
import { AlliancePage } from '../features/alliance/index.ts'
import { LostPage } from '../features/backups/index.ts'
import { CasesPage } from '../features/cases/index.ts'
import { DuplicatesPage, duplicatesSearch, MergePage } from '../features/duplicates/index.ts'
import { EventPage } from '../features/events/index.ts'
import { ColumnsPage, FirstRunPage, ReviewPage } from '../features/imports/index.ts'
import { InitiativePage } from '../features/initiatives/index.ts'
import { BriefingPage } from '../features/lending/index.ts'
import {
  ListPage,
  lettersSearch,
  MailingPage,
  mailingSearch,
  NewLetterPage,
  NewTemplatePage,
  newLetterSearch,
  startSearch,
  TemplatePage
} from '../features/letters/index.ts'
import { LogPage, logSearch } from '../features/log/index.ts'
import { MailReviewPage } from '../features/mail-in/index.ts'
import { ManualPage, manualSearch } from '../features/manual/index.ts'
import { OpeningPage } from '../features/opening/index.ts'
import { OverviewPage, overviewSearch } from '../features/overview/index.ts'
import { SheetsPage, sheetsSearch } from '../features/paper/index.ts'
import { PartnerPage, PartnersPage, partnersQuery } from '../features/partners/index.ts'
import { PersonPage, PersonsPage, personsQuery } from '../features/persons/index.ts'
import { MatrixPage, ProjectPage, projectsSearch } from '../features/projects/index.ts'
import { QualityPage, qualitySearch, RulePage } from '../features/quality/index.ts'
import { askForCards } from '../features/records/index.ts'
import { reportsSearch } from '../features/reports/index.ts'
import { SignOnPage, VerificationPage } from '../features/rounds/index.ts'
import { SettingsPage, settingsSearch } from '../features/settings/index.ts'
import { TrashPage } from '../features/trash/index.ts'
import { type ViewSearch, viewOfAll, viewSearch } from '../features/views/index.ts'
import { GroupPage } from '../features/working-groups/index.ts'
import { firstAnswer } from '../lib/first-answer.ts'
import { lazyPage } from '../lib/lazy-page.ts'
import type { Store } from '../lib/store.ts'
import { Bare } from './Bare.tsx'
import { Crashed } from './Crashed.tsx'
import { NotFound } from './NotFound.tsx'
import { Shell } from './Shell.tsx'
import { Window } from './Window.tsx'

const Letters = lazyPage(() => import('./Letters.tsx'), 'Letters')
const Projects = lazyPage(() => import('./Projects.tsx'), 'Projects')
const Reports = lazyPage(() => import('./Reports.tsx'), 'Reports')

/** The rows of a table are asked for while its screen is fetched and drawn; which those of a saved view are is not known yet. */
const rowsOf =
  (kind: CardKind, query: Store<string>) =>
  ({ location }: { location: { search: ViewSearch } }) => {
    if (location.search.v === undefined) void firstAnswer.then(() => askForCards(kind, query.get(), viewOfAll(kind)))
  }

// Addresses name places and ids, never people or what was searched for: they end in the history of the browser.
const root = createRootRoute({ component: Window })
const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: Bare })
const workspace = createRoute({ getParentRoute: () => root, id: 'workspace', component: Shell })

const routeTree = root.addChildren([
  bare.addChildren([
    createRoute({ getParentRoute: () => bare, path: '/start', component: FirstRunPage }),
    createRoute({ getParentRoute: () => bare, path: '/aabning', component: OpeningPage })
  ]),
  workspace.addChildren([
    createRoute({ getParentRoute: () => workspace, path: '/', component: OverviewPage, validateSearch: overviewSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/indstillinger', component: SettingsPage, validateSearch: settingsSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/alliancen', component: AlliancePage }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/partnere',
      component: PartnersPage,
      validateSearch: viewSearch,
      loader: rowsOf('organisation', partnersQuery)
    }),
    createRoute({ getParentRoute: () => workspace, path: '/partner/$id', component: PartnerPage }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/personer',
      component: PersonsPage,
      validateSearch: viewSearch,
      loader: rowsOf('person', personsQuery)
    }),
    createRoute({ getParentRoute: () => workspace, path: '/person/$id', component: PersonPage }),
    createRoute({ getParentRoute: () => workspace, path: '/projekter', component: Projects, validateSearch: projectsSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/gruppe/$id', component: GroupPage }),
    createRoute({ getParentRoute: () => workspace, path: '/arrangement/$id', component: EventPage }),
    createRoute({ getParentRoute: () => workspace, path: '/henvendelse/$id', component: InitiativePage }),
    createRoute({ getParentRoute: () => workspace, path: '/projekter/matrix', component: MatrixPage }),
    createRoute({ getParentRoute: () => workspace, path: '/projekt/$id', component: ProjectPage }),
    createRoute({ getParentRoute: () => workspace, path: '/breve', component: Letters, validateSearch: lettersSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/liste/$id', component: ListPage }),
    createRoute({ getParentRoute: () => workspace, path: '/skabelon/ny', component: NewTemplatePage, validateSearch: startSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/skabelon/$id', component: TemplatePage }),
    createRoute({ getParentRoute: () => workspace, path: '/udsendelse/ny', component: NewLetterPage, validateSearch: newLetterSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/udsendelse/$id', component: MailingPage, validateSearch: mailingSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/runde/$id', component: SignOnPage }),
    createRoute({ getParentRoute: () => workspace, path: '/stemmer/$id', component: VerificationPage }),
    createRoute({ getParentRoute: () => workspace, path: '/dubletter', component: DuplicatesPage, validateSearch: duplicatesSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/dubletter/$entity/$winner/$loser', component: MergePage }),
    createRoute({ getParentRoute: () => workspace, path: '/mangler', component: QualityPage, validateSearch: qualitySearch }),
    createRoute({ getParentRoute: () => workspace, path: '/mangler/$rule', component: RulePage }),
    createRoute({ getParentRoute: () => workspace, path: '/log', component: LogPage, validateSearch: logSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/rapporter', component: Reports, validateSearch: reportsSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/beretning/$id', component: AccountPage }),
    createRoute({ getParentRoute: () => workspace, path: '/vejledning', component: ManualPage, validateSearch: manualSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/moedeark', component: SheetsPage, validateSearch: sheetsSearch }),
    createRoute({ getParentRoute: () => workspace, path: '/maskinen-er-vaek', component: LostPage }),
    createRoute({ getParentRoute: () => workspace, path: '/det-skal-du-vide', component: BriefingPage }),
    createRoute({ getParentRoute: () => workspace, path: '/papirkurv', component: TrashPage }),
    createRoute({ getParentRoute: () => workspace, path: '/oensker', component: CasesPage }),
    createRoute({ getParentRoute: () => workspace, path: '/mails/$id', component: MailReviewPage }),
    createRoute({ getParentRoute: () => workspace, path: '/gennemgang/$id', component: ReviewPage }),
    createRoute({ getParentRoute: () => workspace, path: '/gennemgang/$id/kolonner', component: ColumnsPage })
  ])
])

/** Hash history: a reload asks the host for nothing but "/". */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotFound
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
