/** A value that SQLite can hold. Booleans are written as 0 and 1 by the record that knows them. */
export type SqlValue = null | number | bigint | string | Uint8Array

/** Positional (`?`) or named (`@name`) values of one statement. */
export type SqlParameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>

/** What a writing statement did. */
export interface RunResult {
  readonly changes: number
}

declare const readBrand: unique symbol
declare const writeBrand: unique symbol

/**
 * May read and nothing else: a statement that would write is refused with INTERNAL.
 *
 * Statements are prepared once per SQL text and kept, so the text must not contain values. All calls throw SandyqError:
 * DISK_FULL, DISK_FAILED, DATABASE_DAMAGED, LOCKED after closing, INTERNAL for faulty SQL.
 */
export interface ReadHandle {
  readonly [readBrand]: true
  /** The first row, or undefined. */
  get<Row>(sql: string, parameters?: SqlParameters): Row | undefined
  /** Every row. */
  all<Row>(sql: string, parameters?: SqlParameters): Row[]
  /** Row by row, for results that should not be in memory at once. No other statement may write meanwhile. */
  iterate<Row>(sql: string, parameters?: SqlParameters): IterableIterator<Row>
}

/**
 * May also write. Exists only inside a transaction and is dead after it (INTERNAL).
 *
 * In addition to the errors of {@link ReadHandle}: CONFLICT for a broken UNIQUE or primary key, IN_USE for a broken foreign key.
 */
export interface WriteHandle extends ReadHandle {
  readonly [writeBrand]: true
  run(sql: string, parameters?: SqlParameters): RunResult
  /** Several statements without values, for migrations. */
  exec(sql: string): void
}

/** The open database of a vault. */
export interface VaultDatabase {
  /** The handle for reading; every statement sees all that has been committed. */
  read(): ReadHandle
  /**
   * Runs `work` in one BEGIN IMMEDIATE transaction, durable when this returns; rolled back when `work` throws.
   * `work` is synchronous (a promise is refused with INTERNAL and rolled back); transactions do not nest (INTERNAL).
   */
  transaction<T>(work: (write: WriteHandle) => T): T
  /**
   * The same for long work, in steps: between two of them the process answers others, and what `work` yields comes out now and
   * then. Leaving the iterator rolls back. Until it is over no other transaction can begin (INTERNAL) and `read` sees what is not
   * committed, so whoever comes meanwhile waits for {@link quiet}.
   */
  transactionInSteps<Step, T>(work: (write: WriteHandle) => Generator<Step, T>): AsyncGenerator<Step, T>
  /** False while a transaction in steps is under way. */
  readonly isQuiet: boolean
  /** When no transaction in steps is under way. */
  quiet(): Promise<void>
  /** Rolls back a transaction in steps that is under way; whoever works on it gets CANCELLED. */
  stopSteps(): Promise<void>
  /**
   * Moves the log into the file and empties it, so that no earlier version of a page is left in either.
   * Errors: DISK_FULL, DISK_FAILED, VAULT_IN_USE while rows are iterated, LOCKED.
   */
  emptyLog(): void
  /**
   * Writes every page anew and empties the log. `secure_delete` overwrites a deleted row where it lies, but not the copy that
   * stays in the unused part of a page when SQLite moves rows between pages (docs/decisions/0012). Blocks: a second for some 50 MB.
   * All or nothing. Errors: as {@link emptyLog}; INTERNAL while rows are iterated.
   */
  rewrite(): void
}
