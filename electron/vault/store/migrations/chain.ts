import type { WriteHandle } from '../database/handles.ts'

/** The number after N, for migration numbers below 1,000. */
export type Successor<N extends number, Counted extends unknown[] = []> = Counted['length'] extends N
  ? [...Counted, unknown]['length'] & number
  : Successor<N, [...Counted, unknown]>

/** One step of the schema: what takes a database of version N − 1 to version N (`docs/vault-format.md` §10). */
export interface Migration<out N extends number> {
  readonly version: N
  /** Words for a developer, as in the file's name; never shown. */
  readonly name: string
  /** Runs inside the step's transaction; must not begin or end one. */
  up(write: WriteHandle): void
}

/** An ordered list of migrations without gaps. `latest` is the schema version that it leads to. */
export interface MigrationChain<Latest extends number = number> {
  readonly latest: Latest
  readonly migrations: readonly Migration<number>[]
}

/** A chain that can still grow: `add` takes the migration with the next number and no other, or does not compile. */
export interface ChainBuilder<in out Latest extends number> extends MigrationChain<Latest> {
  add(migration: Migration<Successor<Latest>>): ChainBuilder<Successor<Latest>>
}

/** Keeps the number's literal type, on which the chain's check rests. */
export const defineMigration = <const N extends number>(migration: Migration<N>): Migration<N> => migration

const chainOf = <Latest extends number>(
  latest: Latest,
  migrations: readonly Migration<number>[],
): ChainBuilder<Latest> => ({
  latest,
  migrations,
  add: (migration) => chainOf<Successor<Latest>>(migration.version, [...migrations, migration]),
})

/** The empty chain; list the migrations after it: `createChain().add(first).add(second)`. */
export const createChain = (): ChainBuilder<0> => chainOf(0, [])
