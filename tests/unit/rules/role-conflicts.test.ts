import { describe, expect, it } from 'vitest'
import { type PlayedRole, roleConflicts } from '../../../shared/domain/case/role-conflicts.ts'
import { ROLES, type Role } from '../../../shared/domain/kinds/participation.ts'
import { on } from './support/records.ts'

const part = (role: Role, change: Partial<PlayedRole> = {}): PlayedRole => ({
  role,
  since: null,
  until: null,
  ...change,
})

const pairs = (...parts: PlayedRole[]): string[] =>
  roleConflicts(parts).map(({ one, other }) => [one, other].toSorted().join(' + '))

describe('roles of one person in one case', () => {
  it('conflict for a spouse who is witness, lay defender and victim at once', () => {
    expect(pairs(part('relative'), part('witness'), part('lay-defender'), part('victim'))).toEqual([
      'lay-defender + witness',
      'lay-defender + victim',
    ])
  })

  it.each([
    ['client', 'relative'],
    ['witness', 'victim'],
    ['client', 'witness'],
    ['relative', 'lay-defender'],
    ['client', 'claimant'],
    ['client', 'respondent'],
    ['client', 'third-party-claiming'],
    ['client', 'interested-person'],
    ['claimant', 'applicant'],
    ['respondent', 'official'],
    ['claimant', 'victim'],
  ] as const)('do not conflict for %s and %s', (one, other) => {
    expect(pairs(part(one), part(other))).toEqual([])
  })

  it.each([
    ['judge', 'relative'],
    ['prosecutor', 'investigator'],
    ['lawyer', 'witness'],
    ['co-defendant', 'witness'],
    ['client', 'victim'],
    ['claimant', 'respondent'],
    ['claimant', 'third-party'],
    ['third-party-claiming', 'third-party'],
    ['applicant', 'interested-person'],
    ['lawyer', 'respondent'],
    ['judge', 'claimant'],
    ['expert', 'third-party'],
  ] as const)('conflict for %s and %s, whichever comes first', (one, other) => {
    expect(pairs(part(one), part(other))).toHaveLength(1)
    expect(pairs(part(other), part(one))).toHaveLength(1)
  })

  it('do not conflict where one had certainly ended before the other began', () => {
    const witness = part('witness', { until: on('2026-03') })
    expect(pairs(witness, part('lay-defender', { since: on('2026-04') }))).toEqual([])
    expect(pairs(witness, part('lay-defender', { since: on('2026') }))).toHaveLength(1)
  })

  it('never conflict with themselves', () => {
    for (const role of ROLES) expect(pairs(part(role), part(role))).toEqual([])
  })
})
