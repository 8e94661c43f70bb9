import { expect, test } from 'vitest'
import { limitsOf } from '../../../renderer/features/documents/chosen-limits.ts'
import { MAX_EXHIBITS } from '../../../shared/domain/dossier-texts.ts'
import { MOST_DOCUMENTS_AT_ONCE } from '../../../shared/domain/kinds/document.ts'

const of = (count: number, isPrivileged = false) => Array.from({ length: count }, () => ({ isPrivileged }))

test('what cannot be done with so many documents is known before it is tried', () => {
  expect(limitsOf(of(MOST_DOCUMENTS_AT_ONCE)).isTooMany).toBe(false)
  expect(limitsOf(of(MOST_DOCUMENTS_AT_ONCE + 1)).isTooMany).toBe(true)
  expect(limitsOf(of(MAX_EXHIBITS)).isBeyondDossier).toBe(false)
  expect(limitsOf(of(MAX_EXHIBITS + 1)).isBeyondDossier).toBe(true)
})

test('privileged documents among the chosen ones are counted and take no place in a dossier', () => {
  expect(limitsOf([...of(MAX_EXHIBITS), ...of(2, true)])).toMatchObject({
    privileged: 2,
    isAllPrivileged: false,
    isBeyondDossier: false,
  })
  expect(limitsOf(of(3, true))).toMatchObject({ privileged: 3, isAllPrivileged: true })
})
