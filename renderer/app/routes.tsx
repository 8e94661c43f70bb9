import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router'
import { onlyClientOf } from '../../shared/domain/case/person-now.ts'
import { caseIdSchema, documentIdSchema, partyIdSchema } from '../../shared/domain/ids.ts'
import { CalendarPage, calendarSearchOf } from '../features/calendar/index.ts'
import { CalendarFileButton, ImportCalendarButton } from '../features/calendar-files/index.ts'
import {
  CaseConsents,
  CaseDecisions,
  CaseEvidence,
  CaseHearings,
  CaseNotes,
  CasePage,
  CaseWork,
  Chronology,
  DeskPage,
  EventsPage,
  type RelationForm,
  TasksPage,
} from '../features/case/index.ts'
import { CasesPage } from '../features/cases/index.ts'
import { CaseDocuments, DocumentPage, DocumentsPage } from '../features/documents/index.ts'
import { DossierButton } from '../features/dossier/index.ts'
import { CaseHistory, HistoryButton, type HistoryButtonProps } from '../features/history/index.ts'
import { PeoplePage, PersonPage, RelationDialog } from '../features/people/index.ts'
import { SettingsPage } from '../features/settings/index.ts'
import { Beside, SaidSources } from '../features/sources/index.ts'
import {
  CaseTableCommands,
  ListTableButton,
  PasteNamesButton,
  TableButtons,
} from '../features/tables/index.ts'
import { ReviewPage, TodayPage } from '../features/today/index.ts'
import { type BesideRecords, BesideSlot } from '../records/beside-slot.tsx'
import { HistorySlot } from '../records/history-slot.tsx'
import { ActionButton } from './ActionButton.tsx'
import { NotFoundPage, PageBroke } from './fallback-pages.tsx'
import { Shell } from './Shell.tsx'
import { usePartFocus } from './use-part-focus.ts'

// The table of pages. What several features show together is put together here, since features know nothing of each other.

/** The way to the history of a record, for the forms and pages of every feature. */
const renderHistory = (of: HistoryButtonProps['of'], isCommand: boolean) => (
  <HistoryButton of={of} isCommand={isCommand} />
)

/** The form of a tie between two people, as it is seen from the one of whom it begins; a new one from the only client. */
const relationForm: RelationForm = ({ file, relation, onClose }) => {
  const partyOf = (id: string | undefined) => file.parties.find((party) => party.id === id)
  if (relation !== undefined) {
    const party = partyOf(relation.fromId)
    return party && <RelationDialog party={party} relation={relation} onClose={onClose} />
  }
  const inCase = { caseId: file.case.id, partyIds: file.participants.map(({ partyId }) => partyId) }
  const party = partyOf(onlyClientOf(file.participations))
  return <RelationDialog party={party} inCase={inCase} onClose={onClose} />
}

/** Who says so and what has to do with what, for the same. */
const beside: BesideRecords = {
  section: (of) => <Beside {...of} />,
  said: (form) => <SaidSources {...form} />,
}

const rootRoute = createRootRoute({
  component: function RootRoute() {
    return (
      <HistorySlot value={renderHistory}>
        <BesideSlot value={beside}>
          <Shell />
        </BesideSlot>
      </HistorySlot>
    )
  },
  notFoundComponent: NotFoundPage,
})

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today', replace: true })
  },
})

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/today',
  component: function TodayRoute() {
    return <TodayPage actions={<ActionButton id="quickEntry.open" />} />
  },
})

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases',
  /** `new`: the form of a new case opens at once. */
  validateSearch: (raw: Record<string, unknown>): { new?: true } => (raw.new === true ? { new: true } : {}),
  component: function CasesRoute() {
    return <CasesPage startsNew={casesRoute.useSearch().new ?? false} tables={<TableButtons of="cases" />} />
  },
})

/** Which part of a case is shown, and which of its records opens at once. */
const caseSearchOf = (raw: Record<string, unknown>): { tab?: string; open?: string } => ({
  ...(typeof raw.tab === 'string' ? { tab: raw.tab } : {}),
  ...(typeof raw.open === 'string' ? { open: raw.open } : {}),
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
    const { tab, open } = caseRoute.useSearch()
    usePartFocus({ of: caseId, name: tab ?? 'overview', opensRecord: open !== undefined })
    return (
      <CasePage
        key={caseId}
        caseId={caseId}
        tab={tab ?? 'overview'}
        openId={open}
        chronology={<Chronology openId={open} />}
        hearings={<CaseHearings openId={open} />}
        decisions={<CaseDecisions openId={open} />}
        evidence={<CaseEvidence openId={open} />}
        documents={<CaseDocuments openId={open} />}
        notes={<CaseNotes openId={open} />}
        work={<CaseWork openId={open} />}
        consents={<CaseConsents openId={open} />}
        relationForm={relationForm}
        renderActions={(of) => (
          <>
            <CaseTableCommands caseId={caseId} openId={open} {...(tab === undefined ? {} : { tab })} />
            <CalendarFileButton caseId={caseId} look="command" />
            <DossierButton of={of} openId={open} />
          </>
        )}
      />
    )
  },
})

const caseHistoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/history',
  params: {
    parse: ({ caseId }) => ({ caseId: caseIdSchema.parse(caseId) }),
    stringify: ({ caseId }) => ({ caseId }),
  },
  component: function CaseHistoryRoute() {
    return <CaseHistory caseId={caseHistoryRoute.useParams().caseId} />
  },
})

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  /** `new`: the form of a new party opens at once; `open`: another one. */
  validateSearch: (raw: Record<string, unknown>): { view?: 'duplicates'; new?: true; open?: string } => ({
    ...(raw.view === 'duplicates' ? { view: raw.view } : {}),
    ...(raw.new === true ? { new: true } : {}),
    ...(typeof raw.open === 'string' ? { open: raw.open } : {}),
  }),
  component: function PeopleRoute() {
    const { view = 'all', new: startsNew = false, open } = peopleRoute.useSearch()
    return (
      <PeoplePage view={view} startsNew={startsNew} tables={<TableButtons of="parties" openId={open} />} />
    )
  },
})

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$partyId',
  params: {
    parse: ({ partyId }) => ({ partyId: partyIdSchema.parse(partyId) }),
    stringify: ({ partyId }) => ({ partyId }),
  },
  /** `open`: the form that opens at once. */
  validateSearch: (raw: Record<string, unknown>): { open?: string } =>
    typeof raw.open === 'string' ? { open: raw.open } : {},
  component: function PersonRoute() {
    const { partyId } = personRoute.useParams()
    const { open } = personRoute.useSearch()
    return (
      <PersonPage
        key={partyId}
        partyId={partyId}
        openId={open}
        renderMembers={() => <PasteNamesButton groupId={partyId} openId={open} look="small" />}
      />
    )
  },
})

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  validateSearch: calendarSearchOf,
  component: function CalendarRoute() {
    return (
      <CalendarPage
        search={calendarRoute.useSearch()}
        files={
          <>
            <ImportCalendarButton />
            <CalendarFileButton />
          </>
        }
      />
    )
  },
})

const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents',
  component: () => <DocumentsPage tables={<ListTableButton of="documents" />} />,
})

const eventsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/events',
  component: () => <EventsPage tables={<ListTableButton of="events" />} />,
})

const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk',
  validateSearch: (raw: Record<string, unknown>): { open?: string } =>
    typeof raw.open === 'string' ? { open: raw.open } : {},
  component: function DeskRoute() {
    const { open } = deskRoute.useSearch()
    return <DeskPage key={open ?? ''} openId={open} />
  },
})

const tasksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks',
  component: () => <TasksPage tables={<ListTableButton of="tasks" />} />,
})

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review',
  component: ReviewPage,
})

const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$documentId',
  params: {
    parse: ({ documentId }) => ({ documentId: documentIdSchema.parse(documentId) }),
    stringify: ({ documentId }) => ({ documentId }),
  },
  /** `from`: the list in whose order one goes on to the next document; without it that of the case. */
  validateSearch: (raw: Record<string, unknown>): { from?: 'documents' } =>
    raw.from === 'documents' ? { from: raw.from } : {},
  component: function DocumentRoute() {
    const { documentId } = documentRoute.useParams()
    const { from } = documentRoute.useSearch()
    return <DocumentPage documentId={documentId} from={from} />
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
  caseHistoryRoute,
  peopleRoute,
  personRoute,
  calendarRoute,
  documentsRoute,
  eventsRoute,
  tasksRoute,
  reviewRoute,
  deskRoute,
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
