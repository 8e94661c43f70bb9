import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bareDesk } from '../../../tools/bare-desk.ts'
import { createWith, openWith } from '../../support/entering.ts'
import { FIRST_PASSPHRASE, fill, PASSPHRASE } from './fill-vault.ts'
import { sightOf } from './sight.ts'

/*
 * Writes the vault of the version that package.json names into tests/fixtures/vaults/<version>/, together with its secrets and
 * what the program shows of it. Run it once for each release, and never again for one that is out:
 *
 *     node_modules/.bin/node tests/migrations/support/make-vault.ts
 */

const project = fileURLToPath(new URL('../../../', import.meta.url))
const { version }: { version: string } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
const target = join(project, 'tests', 'fixtures', 'vaults', version)
const work = mkdtempSync(join(tmpdir(), 'sandyq-release-'))
const folder = join(work, 'Vault.sandyq')

/** Each change comes a minute after the one before it. */
const FIRST_MS = Date.parse('2026-11-22T07:00:00.000Z')
let minute = 0
const now = (): number => FIRST_MS + 60_000 * minute++

const first = bareDesk(now)
const { recoveryKey } = await createWith(first.client, { folder, passphrase: FIRST_PASSPHRASE })
await fill(first.client, { folder: work, recoveryKey })
await first.session.close()

const again = bareDesk(now)
await openWith(again.client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
const sight = await sightOf(again)
const { schemaVersion } = again.session
  .work()
  .vault.database.read()
  .get<{ schemaVersion: number }>('SELECT user_version AS schemaVersion FROM pragma_user_version') ?? {
  schemaVersion: 0,
}
await again.session.close()

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
cpSync(folder, join(target, 'Vault.sandyq'), { recursive: true })
const secrets = { passphrase: PASSPHRASE, formerPassphrase: FIRST_PASSPHRASE, recoveryKey }
writeFileSync(
  join(target, 'contents.json'),
  `${JSON.stringify({ version, schemaVersion, ...secrets, sight }, null, 1)}\n`,
)
rmSync(work, { recursive: true })
