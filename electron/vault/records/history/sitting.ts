import type { Held } from '../../../../shared/domain/case/custody.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { Undoable } from '../../../../shared/domain/history.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { CaseStatus } from '../../../../shared/domain/kinds/case.ts'
import type { Laws } from '../../../../shared/domain/terms/laws.ts'
import type { AuditFact } from '../audit/audit-entry.ts'
import type { CapturedRow } from './capture.ts'

/** More than anyone goes back by hand. */
const MOST_UNITS = 200

/** A change larger than this, such as an import of a long table, cannot be taken back; a removal can, whatever it takes along. */
export const MOST_ROWS = 20_000

/** Rows of all changes together: behind a large one the oldest go. */
const MOST_ROWS_IN_ALL = 200_000

/** One change of this sitting, with all that is needed to take it back. */
export interface UndoUnit extends Undoable {
  readonly rows: readonly CapturedRow[]
  /** What the log says of it, in order. */
  readonly facts: readonly AuditFact[]
}

/** By case, who is held in it, the one to look at first on top. */
export type CustodyWatch = ReadonlyMap<
  CaseId,
  { readonly status: CaseStatus; readonly held: readonly Held[] }
>

/** What the list of cases is ordered by where it depends on who is held, as JSON for its statements. */
export interface CustodyOrders {
  readonly held: string
  readonly pressing: string
}

/** What is remembered between opening and closing a vault, in memory alone: the ways back, who is held, and the laws. */
export class Sitting {
  #units: UndoUnit[] = []
  /** Who is held on a day (`cases/custody-watch.ts`); nothing where a change may have touched it. */
  custody: { readonly day: IsoDate; readonly watch: CustodyWatch; orders?: CustodyOrders } | undefined

  /** The laws by which the vault counts (`laws.ts`); nothing where a change may have touched them. */
  laws: Laws | undefined

  remember(unit: UndoUnit): void {
    let rows = 0
    const isKept = (one: UndoUnit): boolean => {
      rows += one.rows.length
      return one === unit || rows <= MOST_ROWS_IN_ALL
    }
    this.#units = [unit, ...this.#units].slice(0, MOST_UNITS).filter(isKept)
  }

  forget(seq: number): void {
    this.#units = this.#units.filter((unit) => unit.seq !== seq)
  }

  /** The newest first. */
  get units(): readonly UndoUnit[] {
    return this.#units
  }
}
