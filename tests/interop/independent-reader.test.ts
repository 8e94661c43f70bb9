import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

/*
 * The reader in reader/ was written from docs/vault-format.md alone, in another language and on other libraries. What it opens here can
 * be opened by someone who has the page and not the program.
 */

const fileOf = (place: string): string => fileURLToPath(new URL(place, import.meta.url))
const RELEASE = fileOf('../fixtures/vaults/0.1.0/')
const VAULT = join(RELEASE, 'Vault.sandyq')

type Row = Record<string, unknown>
type Kind = 'passphrase' | 'recovery-key'
interface Report {
  steps: Record<string, string>
  audit: string
  documents: { id: string; name: string; sha256: string; isAsImported: boolean }[]
  tables: Record<string, Row[]>
}

const json = (place: string) => JSON.parse(readFileSync(place, 'utf8'))
const contents = json(join(RELEASE, 'contents.json'))
const temporary = mkdtempSync(join(tmpdir(), 'sandyq-reader-'))
after(() => rmSync(temporary, { recursive: true, force: true }))

const python = (script: string, args: readonly string[], input: string) =>
  spawnSync('python3', ['-B', fileOf(`reader/${script}`), ...args], { input, maxBuffer: 2 ** 28 })

const readerOf = (vault: string, kind: Kind, secret: string, ...more: string[]) =>
  python('read.py', [vault, kind, ...more], secret)

const reportOf = (vault: string, kind: Kind, secret: string): Report => {
  const { status, stdout, stderr } = readerOf(vault, kind, secret)
  assert.equal(status, 0, String(stderr))
  return JSON.parse(String(stdout))
}

/** The vault of the release after a change to one of its files. */
const changed = (place: string, change: (bytes: Buffer) => void): string => {
  const vault = mkdtempSync(join(temporary, 'changed-'))
  cpSync(VAULT, vault, { recursive: true })
  const bytes = readFileSync(join(vault, place))
  change(bytes)
  writeFileSync(join(vault, place), bytes)
  return vault
}

const flip = (at: number) => (bytes: Buffer) => {
  bytes[at] = (bytes[at] ?? 0) ^ 1
}

/** Records anywhere in what the program shows, each with its id. */
const recordsIn = (value: unknown): Row[] => {
  if (Array.isArray(value)) return value.flatMap(recordsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && 'revision' in value ? [value as Row] : []
  return [...own, ...Object.values(value).flatMap(recordsIn)]
}

const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

describe('a reader written from the format page', () => {
  const report = reportOf(VAULT, 'passphrase', contents.passphrase)

  it('opens the vault of version 0.1.0 with the passphrase, blanks and all, and finds the audit log whole', () => {
    assert.equal(report.audit, 'whole')
    assert.equal(report.tables.audit_entry?.length, 39)
    const trimmed = readerOf(VAULT, 'passphrase', contents.passphrase.trim())
    assert.equal(String(trimmed.stderr), 'the secret does not fit.\n')
  })

  it('gets to the same keys with the recovery key, by the steps that are written down', () => {
    const other = reportOf(VAULT, 'recovery-key', contents.recoveryKey)
    assert.deepEqual(other.tables, report.tables)
    const steps = { passphrase: report.steps, recoveryKey: other.steps }
    assert.deepEqual(steps, json(join(RELEASE, 'steps.json')))
  })

  it('finds every record that the program shows, with the same words in it', () => {
    const rows = new Map(Object.values(report.tables).flatMap((table) => table.map((row) => [row.id, row])))
    const compared = recordsIn([contents.sight.cases, contents.sight.parties]).map((record) => {
      const row = rows.get(record.id)
      assert.ok(row, `no row for ${String(record.id)}`)
      const texts = Object.entries(record).filter(([field, value]) => {
        return typeof value === 'string' && columnOf(field) in row
      })
      for (const [field, value] of texts) assert.equal(row[columnOf(field)], value)
      return texts.length
    })
    assert.ok(compared.length > 15)
    assert.ok(Math.min(...compared) >= 2)
  })

  it('decrypts every document to what was taken in, names and all', () => {
    const expected = contents.sight.documents.map((document: Row) => [document.id, document.originalName])
    assert.deepEqual(report.documents.map(({ id, name }) => [id, name]).sort(), expected.sort())
    for (const { id, sha256, isAsImported } of report.documents) {
      assert.ok(isAsImported)
      const { stdout } = readerOf(VAULT, 'passphrase', contents.passphrase, id)
      assert.equal(createHash('sha256').update(stdout).digest('hex'), sha256)
    }
    assert.deepEqual(
      report.documents.map(({ sha256 }) => sha256).sort(),
      [...contents.sight.contentHashes].sort(),
    )
  })

  it('finds nothing of what was removed', () => {
    assert.doesNotMatch(JSON.stringify(report), /Снят|черновик/i)
  })

  it('refuses what was changed: header, page of the database, document', () => {
    const [document] = report.documents
    const blobId = String(report.tables.document?.find(({ id }) => id === document?.id)?.blob_id)
    const refusals = [
      changed('database/vault.db', flip(3 * 4096 + 100)),
      changed('database/vault.db', (bytes) => bytes.copyWithin(4096, 2 * 4096, 3 * 4096)),
      changed(`blobs/${blobId.slice(0, 2)}/${blobId}`, flip(500)),
    ].map((vault) => String(readerOf(vault, 'passphrase', contents.passphrase).stderr))
    assert.deepEqual(refusals, [
      'page 4 of the database is not authentic.\n',
      'page 2 of the database is not authentic.\n',
      'a seal does not open.\n',
    ])
  })

  it('reads the log that a killed process left, without which the database looks whole and is not', () => {
    const vault = changed('header.a', () => undefined)
    const name = 'Кеңесбай Жазба'
    const { signal } = spawnSync(process.execPath, [
      fileOf('leave-open.ts'),
      vault,
      contents.passphrase,
      name,
    ])
    assert.equal(signal, 'SIGKILL')
    const found = () => {
      const { audit, tables } = reportOf(vault, 'passphrase', contents.passphrase)
      const names = tables.party_name?.map(({ text }) => text) ?? []
      return { audit, entries: tables.audit_entry?.length, isThere: names.includes(name) }
    }
    assert.deepEqual(found(), { audit: 'whole', entries: 42, isThere: true })
    rmSync(join(vault, 'database', 'vault.db-wal'))
    assert.deepEqual(found(), { audit: 'whole', entries: 40, isThere: false })
  })

  it('makes the known answers of the blob format that tests/vault/blobs is tried with', () => {
    const unpacked = (text: string) =>
      JSON.parse(text).testGroups[0].tests.map((test: { ct: string }) => ({
        ...test,
        ct: inflateSync(Buffer.from(test.ct, 'hex')).toString('hex'),
      }))
    const made = execFileSync('python3', ['-B', fileOf('reader/vectors.py')], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    const kept = readFileSync(fileOf('../fixtures/blobs/known-answers.json'), 'utf8')
    assert.deepEqual(unpacked(made), unpacked(kept))
  })
})
