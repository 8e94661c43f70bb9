import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { migrations } from '../../electron/vault/store/migrations/index.ts'
import { CASE_PARTS } from '../../shared/domain/case/case-file.ts'
import { openWith } from '../support/entering.ts'
import { allCases } from '../support/whole-lists.ts'
import { codeOf, newDesk } from '../vault/casework/support/desk.ts'
import { hearing } from '../vault/casework/support/samples.ts'
import { temporaryFolder } from '../vault/support/temporary-folder.ts'
import { sightOf } from './support/sight.ts'

/* Vaults as earlier versions left them (tests/fixtures/vaults/README.md). A vault that was once written must open for ever. */

const RELEASES = fileURLToPath(new URL('../fixtures/vaults/', import.meta.url))
const { version: ours } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))

const contentsSchema = z.object({
  version: z.string(),
  schemaVersion: z.int(),
  passphrase: z.string(),
  formerPassphrase: z.string(),
  recoveryKey: z.string(),
  sight: z.record(z.string(), z.array(z.unknown())),
})

const releases = readdirSync(RELEASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const contentsOf = (release: string) =>
  contentsSchema.parse(JSON.parse(readFileSync(join(RELEASES, release, 'contents.json'), 'utf8')))

const eventSchema = z.looseObject({ id: z.string(), sources: z.array(z.looseObject({})).default([]) })

/** What stood in a case and stands elsewhere today: the sources of an event are records beside it, with all that they said. */
const fileOfToday = (shown: unknown): unknown => {
  const file = z.looseObject({ events: z.array(eventSchema) }).parse(shown)
  const beside = { ofSubject: 'event', stance: '', says: '', page: '', asOf: null, contradicts: false }
  const sources = file.events.flatMap((event) =>
    event.sources.map((source) => ({ ...beside, ...source, ofId: event.id })),
  )
  return { ...file, events: file.events.map(({ sources: _, ...event }) => event), sources }
}

const asShownToday = (sight: z.infer<typeof contentsSchema>['sight']) => ({
  ...sight,
  cases: (sight.cases ?? []).map(fileOfToday),
})

/** A copy to work on: opening writes. */
const copyOf = (release: string): string => {
  const folder = join(temporaryFolder(), 'Vault.sandyq')
  cpSync(join(RELEASES, release, 'Vault.sandyq'), folder, { recursive: true })
  return folder
}

const passphrase = (value: string) => ({ kind: 'passphrase' as const, value })

const openedWith = async (folder: string, secret: Parameters<typeof openWith>[1]['secret']) => {
  const desk = newDesk()
  const { vaultName, notices } = await openWith(desk.client, { folder, secret })
  // That its schema is brought up to date is said; nothing else may have to be.
  expect([vaultName, notices.filter((notice) => notice !== 'MIGRATED')]).toEqual(['Vault', []])
  return desk
}

type Sight = Awaited<ReturnType<typeof sightOf>>

/** Every record as it was; the search finds all that it found, and may find more. */
const expectSight = ({ found, ...records }: Sight, { found: foundThen, ...then }: Sight): void => {
  expect(records).toMatchObject(then)
  const wanted = (foundThen ?? []).map((hits) =>
    expect.arrayContaining(
      z
        .array(z.looseObject({}))
        .parse(hits)
        .map((hit) => expect.objectContaining(hit)),
    ),
  )
  expect(found).toEqual(wanted)
}

const schemaVersionOf = ({ session }: ReturnType<typeof newDesk>) =>
  session.work().vault.database.read().get('PRAGMA user_version')

it('the version in package.json has its vault here', () => {
  expect(releases).toContain(ours)
})

describe.each(releases)('a vault of version %s', (release) => {
  const contents = contentsOf(release)

  it('opens with its passphrase, comes up to date and shows every record as it was', async () => {
    const folder = copyOf(release)
    const desk = await openedWith(folder, passphrase(contents.passphrase))
    expect(schemaVersionOf(desk)).toEqual({ user_version: migrations.latest })
    const hasMigrated = contents.schemaVersion < migrations.latest
    expect(existsSync(join(folder, 'database', 'before-migration.db'))).toBe(hasMigrated)
    expectSight(await sightOf(desk), asShownToday(contents.sight))
    expect(await desk.client.history.verify()).toMatchObject({ finding: 'whole' })
  })

  it('opens with its recovery key, also after it was migrated, and not with the passphrase before the last', async () => {
    const folder = copyOf(release)
    const first = await openedWith(folder, { kind: 'recoveryKey', value: contents.recoveryKey })
    await first.session.close()
    const second = await openedWith(folder, { kind: 'recoveryKey', value: contents.recoveryKey })
    expectSight(await sightOf(second), asShownToday(contents.sight))
    await second.session.close()
    const secret = passphrase(contents.formerPassphrase)
    expect(await codeOf(openWith(newDesk().client, { folder, secret }))).toBe('WRONG_SECRET')
  })

  it('is worked in like a vault of today', async () => {
    const folder = copyOf(release)
    const { client, session } = await openedWith(folder, passphrase(contents.passphrase))
    const [file] = await allCases(client)
    if (file === undefined) throw new Error('The vault has a case')
    const added = await client.hearings.create(hearing(file.id))
    await session.close()
    const again = await openedWith(folder, passphrase(contents.passphrase))
    expect(await again.client.hearings.get({ id: added.id })).toEqual(added)
    expect(await again.client.history.verify()).toMatchObject({ finding: 'whole' })
  })
})

it('the vault of this version has at least one record of every kind that it knows', () => {
  const [file] = z.array(z.record(z.string(), z.unknown())).parse(contentsOf(ours).sight.cases)
  // Kinds that came since have no list in what it shows.
  const known = CASE_PARTS.filter((part) => part !== 'case' && Object.hasOwn(file ?? {}, part))
  const counts = known.map((part) => [part, Array(file?.[part]).flat().length])
  expect(counts.length).toBeGreaterThan(15)
  expect(counts.filter(([, count]) => count === 0)).toEqual([])
})

it('the format page says of every table what is in it', async () => {
  const { session } = await openedWith(copyOf(ours), passphrase(contentsOf(ours).passphrase))
  const tables = session
    .work()
    .vault.database.read()
    .all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')",
    )
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_'))
  const rows = readFileSync(new URL('../../docs/vault-format.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|')[1] ?? '')
  expect(tables.length).toBeGreaterThan(25)
  expect(tables.filter((name) => !rows.some((row) => row.includes(`\`${name}\``)))).toEqual([])
})
