import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Connection, Statement } from './addon.ts'
import type { ReadHandle, RunResult, SqlParameters, VaultDatabase, WriteHandle } from './handles.ts'
import { mapSqliteError, withSqliteErrors } from './sqlite-errors.ts'

/** Statements come from code, not from users, so there are few; the limit only catches SQL built with values in it. */
const MOST_STATEMENTS = 1000

/** Between two pauses of a transaction in steps. */
const BREATH_MS = 30

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const bindable = (parameters: SqlParameters | undefined): unknown[] => {
  if (parameters === undefined) return []
  return Array.isArray(parameters) ? [...parameters] : [parameters]
}

/** VAULT_IN_USE where something is being read, so that the log could not be emptied. */
export const emptyLogOf = (connection: Connection): void =>
  withSqliteErrors(() => {
    if (connection.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0) {
      throw new SandyqError('VAULT_IN_USE')
    }
  })

/** A database over one connection, closed by whoever opened the connection. */
export class ConnectionDatabase implements VaultDatabase {
  readonly #connection: Connection
  readonly #statements = new Map<string, Statement>()
  readonly #read: ReadHandle
  /** The transaction in steps that is under way. */
  #steps: { readonly over: Promise<void>; isStopped: boolean } | undefined

  constructor(connection: Connection) {
    this.#connection = connection
    this.#read = this.#readCalls((sql) => this.#readingStatement(sql)) as ReadHandle
  }

  read(): ReadHandle {
    return this.#read
  }

  transaction<T>(work: (write: WriteHandle) => T): T {
    if (!this.#connection.open) throw new SandyqError('LOCKED')
    if (this.#connection.inTransaction) throw new SandyqError('INTERNAL')
    let isAlive = true
    const assertAlive = (): void => {
      if (!isAlive) throw new SandyqError('INTERNAL')
    }
    try {
      this.#exec('BEGIN IMMEDIATE')
      const result = work(this.#writeHandle(assertAlive))
      if (result instanceof Promise) {
        // Its handle is dead now, so it fails too; that must not end the process as an unhandled rejection.
        result.catch(() => undefined)
        throw new SandyqError('INTERNAL')
      }
      this.#exec('COMMIT')
      return result
    } catch (error) {
      this.#rollBack()
      throw error
    } finally {
      isAlive = false
    }
  }

  async *transactionInSteps<Step, T>(
    work: (write: WriteHandle) => Generator<Step, T>,
  ): AsyncGenerator<Step, T> {
    await this.quiet()
    if (!this.#connection.open) throw new SandyqError('LOCKED')
    let isAlive = true
    const { promise: over, resolve } = Promise.withResolvers<void>()
    const steps = { over, isStopped: false }
    this.#steps = steps
    try {
      this.#exec('BEGIN IMMEDIATE')
      const working = work(
        this.#writeHandle(() => {
          if (!isAlive) throw new SandyqError('INTERNAL')
        }),
      )
      let breathedMs = performance.now()
      let step = working.next()
      while (step.done !== true) {
        if (performance.now() - breathedMs >= BREATH_MS) {
          yield step.value
          await breathe()
          if (steps.isStopped) throw new SandyqError('CANCELLED')
          breathedMs = performance.now()
        }
        step = working.next()
      }
      this.#exec('COMMIT')
      return step.value
    } finally {
      isAlive = false
      // Nothing is left to roll back after the commit.
      this.#rollBack()
      this.#steps = undefined
      resolve()
    }
  }

  get isQuiet(): boolean {
    return this.#steps === undefined
  }

  async quiet(): Promise<void> {
    while (this.#steps !== undefined) await this.#steps.over
  }

  async stopSteps(): Promise<void> {
    if (this.#steps === undefined) return
    this.#steps.isStopped = true
    await this.#steps.over
  }

  emptyLog(): void {
    if (!this.#connection.open) throw new SandyqError('LOCKED')
    emptyLogOf(this.#connection)
  }

  rewrite(): void {
    if (!this.#connection.open) throw new SandyqError('LOCKED')
    if (this.#connection.inTransaction) throw new SandyqError('INTERNAL')
    this.#exec('VACUUM')
    this.emptyLog()
  }

  /** SQLite has already rolled back after some failures; a failing rollback must not hide the first error. */
  #rollBack(): void {
    try {
      if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
    } catch (error) {
      mapSqliteError(error)
    }
  }

  #exec(sql: string): void {
    withSqliteErrors(() => this.#connection.exec(sql))
  }

  #statement(sql: string): Statement {
    if (!this.#connection.open) throw new SandyqError('LOCKED')
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear()
    const statement = withSqliteErrors(() => this.#connection.prepare(sql))
    this.#statements.set(sql, statement)
    return statement
  }

  #readingStatement(sql: string): Statement {
    const statement = this.#statement(sql)
    if (!statement.readonly || !statement.reader) throw new SandyqError('INTERNAL')
    return statement
  }

  #readCalls(statementOf: (sql: string) => Statement) {
    return {
      get: <Row>(sql: string, parameters?: SqlParameters): Row | undefined =>
        withSqliteErrors(() => statementOf(sql).get(...bindable(parameters)) as Row | undefined),
      all: <Row>(sql: string, parameters?: SqlParameters): Row[] =>
        withSqliteErrors(() => statementOf(sql).all(...bindable(parameters)) as Row[]),
      iterate: <Row>(sql: string, parameters?: SqlParameters): IterableIterator<Row> =>
        iterateRows<Row>(statementOf(sql), parameters),
    }
  }

  #writeHandle(assertAlive: () => void): WriteHandle {
    const statementOf = (sql: string): Statement => {
      assertAlive()
      return this.#statement(sql)
    }
    return {
      ...this.#readCalls(statementOf),
      run: (sql: string, parameters?: SqlParameters): RunResult =>
        withSqliteErrors(() => {
          const { changes } = statementOf(sql).run(...bindable(parameters))
          return { changes }
        }),
      exec: (sql: string): void => {
        assertAlive()
        this.#exec(sql)
      },
    } as WriteHandle
  }
}

function* iterateRows<Row>(
  statement: Statement,
  parameters: SqlParameters | undefined,
): IterableIterator<Row> {
  try {
    for (const row of statement.iterate(...bindable(parameters))) yield row as Row
  } catch (error) {
    throw mapSqliteError(error)
  }
}
