import type { Statement, StatementStanding } from '../kinds/statement.ts'

/** What the rule asks of a statement. */
export type WithdrawalStep = Pick<Statement, 'id' | 'withdraws'>

/**
 * What has become of each statement of a case. It is withdrawn where a later one takes it back, and restored where everything that
 * took it back was taken back in its turn: a withdrawal of a withdrawal lets the first words stand again, and says so. A ring, which
 * the vault refuses, ends the walk.
 */
export const standingsOf = (
  statements: readonly WithdrawalStep[],
): ReadonlyMap<string, StatementStanding> => {
  const takenBackBy = Map.groupBy(statements, ({ withdraws }) => withdraws)
  const standings = new Map<string, StatementStanding>()
  const standingOf = (statement: WithdrawalStep, walked: ReadonlySet<string>): StatementStanding => {
    const known = standings.get(statement.id)
    if (known !== undefined) return known
    const further = new Set(walked).add(statement.id)
    const back = (takenBackBy.get(statement.id) ?? []).filter(({ id }) => !further.has(id))
    const isHeld = back.some((one) => standingOf(one, further) !== 'withdrawn')
    const standing = back.length === 0 ? '' : isHeld ? 'withdrawn' : 'restored'
    standings.set(statement.id, standing)
    return standing
  }
  for (const statement of statements) standingOf(statement, new Set())
  return standings
}
