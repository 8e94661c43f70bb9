import { expect, test } from 'vitest'
import { casework } from '../../electron/vault/store/migrations/0001-casework.ts'
import { caseRecords } from '../../electron/vault/store/migrations/0002-case-records.ts'
import { longLists } from '../../electron/vault/store/migrations/0003-long-lists.ts'
import { residueKept } from '../../electron/vault/store/migrations/0004-residue.ts'
import { createChain } from '../../electron/vault/store/migrations/chain.ts'
import { ID, migratedDocument } from './support/one-document.ts'

const before = createChain().add(casework).add(caseRecords).add(longLists).add(residueKept)

test('a document of an earlier version is read by a guess until a person says otherwise, and is not privileged', async () => {
  const opened = await migratedDocument(before)
  expect(opened.database.read().all('SELECT id, read_as, is_privileged FROM document')).toEqual([
    { id: ID, read_as: '', is_privileged: 0 },
  ])
  await opened.close()
})
