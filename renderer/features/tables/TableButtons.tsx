import type { CaseId } from '../../../shared/domain/ids.ts'
import type { ListName } from '../../../shared/domain/list-views.ts'
import type { ExportList } from '../../../shared/domain/table-export.ts'
import { ExportTableButton } from './ExportTableButton.tsx'
import { ImportTableButton } from './ImportTableButton.tsx'
import { PasteNamesButton } from './PasteNamesButton.tsx'

/** A list over all cases as it is on the screen, out. */
export const ListTableButton = ({ of }: { readonly of: ListName }) => <ExportTableButton lists={[of]} />

/** Tables in and out beside the list of everyone, or of all cases. */
export const TableButtons = ({
  of,
  openId,
}: {
  readonly of: 'parties' | 'cases'
  /** The form that an address asks for. */
  readonly openId?: string | undefined
}) => (
  <>
    {of === 'parties' ? <PasteNamesButton openId={openId} /> : null}
    <ImportTableButton kind={of} />
    <ListTableButton of={of} />
  </>
)

const LISTS_OF_CASE = [
  'chronology',
  'events',
  'hearings',
  'decisions',
  'sentences',
  'charges',
  'risks',
  'restraints',
  'documents',
  'deadlines',
  'tasks',
  'contacts',
  'interventions',
  'disclosures',
  'statements',
  'figures',
  'sources',
  'items',
] as const satisfies readonly ExportList[]

/** The list that belongs to a part of the page of a case. */
const LIST_OF_TAB: Readonly<Partial<Record<string, ExportList>>> = {
  chronology: 'chronology',
  charges: 'charges',
  restraints: 'restraints',
  court: 'hearings',
  evidence: 'statements',
  documents: 'documents',
  work: 'deadlines',
  consents: 'disclosures',
}

/** Tables in and out as commands of the page of a case; the list of the part that is shown comes first. */
export const CaseTableCommands = ({
  caseId,
  tab = '',
  openId,
}: {
  readonly caseId: CaseId
  /** The form that an address asks for. */
  readonly openId?: string | undefined
  readonly tab?: string
}) => {
  const first: ExportList = LIST_OF_TAB[tab] ?? 'events'
  return (
    <>
      {tab === 'people' ? <PasteNamesButton caseId={caseId} openId={openId} look="command" /> : null}
      <ImportTableButton kind="events" caseId={caseId} look="command" />
      <ExportTableButton
        key={first}
        caseId={caseId}
        lists={[first, ...LISTS_OF_CASE.filter((list) => list !== first)]}
        look="command"
      />
    </>
  )
}
