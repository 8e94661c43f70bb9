import type { RecordName } from '../../records/history-slot.tsx'
import { Links } from './Links.tsx'
import { Sources } from './Sources.tsx'

/** Who says so, and what the record has to do with others: in the form of any record, or on its page. */
export const Beside = (of: RecordName) => (
  <>
    <Sources {...of} />
    {of.subject === 'link' ? null : <Links {...of} />}
  </>
)
