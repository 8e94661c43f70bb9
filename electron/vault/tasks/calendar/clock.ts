import { type ClockDoubt, clockDoubt } from '../../../../shared/domain/clock-doubt.ts'
import { type Instant, isoDateSchema } from '../../../../shared/domain/dates.ts'
import { programLaws } from '../../../../shared/domain/terms/laws.ts'
import { type Casework, instantOf, readOf } from '../../records/change.ts'
import type { ReadHandle } from '../../store/database/handles.ts'

/** The latest time in the log before this sitting; it is read once, since every row has to be looked at. */
const latestBefore = new WeakMap<Casework, Instant | null>()

const latestOf = (read: ReadHandle): Instant | null =>
  read.get<{ at: Instant | null }>('SELECT max(at) AS at FROM audit_entry')?.at ?? null

const lastOf = (read: ReadHandle): Instant | null =>
  read.get<{ at: Instant }>('SELECT at FROM audit_entry ORDER BY seq DESC LIMIT 1')?.at ?? null

/** The day of the program's own rules of law, which were written before it was built. */
const programFrom = () => isoDateSchema.parse(programLaws().byDefault.pack.version.slice(0, 10))

/** Whether what the vault knows speaks against the clock of the computer. */
export const doubtOfClock = (work: Casework): ClockDoubt | null => {
  const read = readOf(work)
  const before = latestBefore.has(work) ? (latestBefore.get(work) ?? null) : latestOf(read)
  latestBefore.set(work, before)
  const last = lastOf(read)
  const newest = before === null || (last !== null && last > before) ? last : before
  return clockDoubt({ now: instantOf(work.now()), newest, programFrom: programFrom() })
}
