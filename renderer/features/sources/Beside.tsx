import type { RecordName } from '../../records/history-slot.tsx'
import { Links } from './Links.tsx'
import { Sources } from './Sources.tsx'

/** Who says so, and what the record has to do with others: in the form of any record, or on its page. */
export const Beside = (of: RecordName) => (
  <>
    {/* An event has them in a list of its own. */}
    {of.subject === 'event' ? null : <Sources {...of} />}
    {of.subject === 'link' ? null : <Links {...of} />}
  </>
)
