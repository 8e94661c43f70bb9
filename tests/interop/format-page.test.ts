import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'

/* The commands of docs/vault-format.md §13 are run as they stand on the page. */

const page = readFileSync(new URL('../../docs/vault-format.md', import.meta.url), 'utf8')
const RELEASE = new URL('../fixtures/vaults/0.1.0/', import.meta.url)
const json = (place: string) => JSON.parse(readFileSync(new URL(place, RELEASE), 'utf8'))
const commands = [...page.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, text = '']) => text)

const folder = mkdtempSync(join(tmpdir(), 'sandyq-page-'))
cpSync(new URL('Vault.sandyq', RELEASE), folder, { recursive: true })
after(() => rmSync(folder, { recursive: true, force: true }))

const run = (script: string, env: NodeJS.ProcessEnv): string => {
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    env: { ...process.env, ...env },
  })
  assert.equal(String(stderr), '')
  return String(stdout)
}

describe('the commands of the format page', () => {
  const [keys = '', document = ''] = commands
  const { recoveryKey, sight } = json('contents.json')

  it('lead from the recovery key to the key of the database', () => {
    assert.equal(commands.length, 2)
    const printed = run(`${keys}\nprintf %s "$database_key"`, { key: recoveryKey })
    assert.equal(printed, json('steps.json').recoveryKey.database)
  })

  it('say that another recovery key does not fit', () => {
    const other = recoveryKey.replace(/^\d/, (digit: string) => String(5 - Number(digit)))
    assert.match(run(keys, { key: other }), /does not fit/)
  })

  it('decrypt every document', () => {
    const blobIds = readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
    assert.equal(blobIds.length, sight.documents.length)
    const hashes = blobIds.map((blob) => {
      run(keys + document, { key: recoveryKey, blob })
      return createHash('sha256')
        .update(readFileSync(join(folder, 'document')))
        .digest('hex')
    })
    assert.deepEqual(hashes.sort(), [...sight.contentHashes].sort())
  })
})
