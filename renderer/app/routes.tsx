import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router'
import { caseIdSchema, documentIdSchema, partyIdSchema } from '../../shared/domain/ids.ts'
import { CalendarPage, CaseHearings, calendarSearchOf } from '../features/calendar/index.ts'
import { CasePage, CasesPage } from '../features/cases/index.ts'
import { CaseDocuments, DocumentPage, DocumentsPage } from '../features/documents/index.ts'
import { DossierButton } from '../features/dossier/index.ts'
import { PeoplePage, PersonPage } from '../features/people/index.ts'
import { SettingsPage } from '../features/settings/index.ts'
import { TodayPage } from '../features/today/index.ts'
import { NotFoundPage, PageBroke } from './fallback-pages.tsx'
import { Shell } from './Shell.tsx'

// The table of pages. What several features show together is put together here, since features know nothing of each other.

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage })

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today', replace: true })
  },
})

const todayRoute = createRoute({ getParentRoute: () => rootRoute, path: '/today', component: TodayPage })

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases',
  /** `new`: the form of a new case opens at once. */
  validateSearch: (raw: Record<string, unknown>): { new?: true } => (raw.new === true ? { new: true } : {}),
  component: function CasesRoute() {
    return <CasesPage startsNew={casesRoute.useSearch().new ?? false} />
  },
})

/** Which part of a case is shown, and which of its hearings opens at once. */
const caseSearchOf = (raw: Record<string, unknown>): { tab?: string; hearing?: string } => ({
  ...(typeof raw.tab === 'string' ? { tab: raw.tab } : {}),
  ...(typeof raw.hearing === 'string' ? { hearing: raw.hearing } : {}),
})

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId',
  params: {
    parse: ({ caseId }) => ({ caseId: caseIdSchema.parse(caseId) }),
    stringify: ({ caseId }) => ({ caseId }),
  },
  validateSearch: caseSearchOf,
  component: function CaseRoute() {
    const { caseId } = caseRoute.useParams()
    const { tab, hearing } = caseRoute.useSearch()
    return (
      <CasePage
        key={caseId}
        caseId={caseId}
        tab={tab ?? 'overview'}
        hearings={<CaseHearings caseId={caseId} openId={hearing} />}
        documents={<CaseDocuments caseId={caseId} />}
        renderActions={(of) => <DossierButton of={of} />}
      />
    )
  },
})

const peopleRoute = createRoute({ getParentRoute: () => rootRoute, path: '/people', component: PeoplePage })

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$partyId',
  params: {
    parse: ({ partyId }) => ({ partyId: partyIdSchema.parse(partyId) }),
    stringify: ({ partyId }) => ({ partyId }),
  },
  component: function PersonRoute() {
    const { partyId } = personRoute.useParams()
    return <PersonPage key={partyId} partyId={partyId} />
  },
})

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  validateSearch: calendarSearchOf,
  component: function CalendarRoute() {
    return <CalendarPage search={calendarRoute.useSearch()} />
  },
})

const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents',
  component: DocumentsPage,
})

const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$documentId',
  params: {
    parse: ({ documentId }) => ({ documentId: documentIdSchema.parse(documentId) }),
    stringify: ({ documentId }) => ({ documentId }),
  },
  component: function DocumentRoute() {
    const { documentId } = documentRoute.useParams()
    return <DocumentPage key={documentId} documentId={documentId} />
  },
})

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: SettingsPage,
})

const routeTree = rootRoute.addChildren([
  startRoute,
  todayRoute,
  casesRoute,
  caseRoute,
  peopleRoute,
  personRoute,
  calendarRoute,
  documentsRoute,
  documentRoute,
  settingsRoute,
])

/** A fresh one for each opened vault: its history names cases and dies with the lock. */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: ['/today'] }),
    scrollRestoration: false,
    defaultErrorComponent: PageBroke,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: false,
  })

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
