import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { blankCase } from '../../../shared/domain/kinds/case.ts'
import type { Role } from '../../../shared/domain/kinds/participation.ts'
import { blankParty } from '../../../shared/domain/kinds/party.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { prepareVault, showIn } from '../fixture/prepared-vault.ts'
import { type Client, startProgram } from '../fixture/start-program.ts'
import { complaintsOf } from '../person/barriers.ts'
import { type Person, sitDown } from '../person/person.ts'

/** A person before an open vault, and a folder for what leaves it. */
export interface Seat {
  readonly person: Person
  readonly folder: string
}

interface Situation {
  readonly language: Language
  /** What is in the vault already and is not what the test is about. */
  readonly prepare: (client: Client) => Promise<void>
}

/** Sits a person down before a vault in which something is prepared; the browser has nothing to complain about until the end. */
export const inVault = async (
  { language, prepare }: Situation,
  act: (seat: Seat) => Promise<void>,
): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-situation-'))
  try {
    await using program = await startProgram()
    await prepareVault(program, folder)
    await prepare(program.client)
    await program.page.emulateMedia({ reducedMotion: 'reduce' })
    await showIn(program, { language, theme: 'light' })
    const complaints = complaintsOf(program.page)
    await act({ person: await sitDown(program, language), folder })
    expect(complaints).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A case that names some people and says nothing else yet. */
export const haveCase = async (
  client: Client,
  title: string,
  people: readonly (readonly [name: string, role: Role])[] = [],
): Promise<CaseId> => {
  const { id: caseId } = await client.cases.create(blankCase(title))
  for (const [name, role] of people) {
    const { id: partyId } = await client.parties.create(blankParty(name))
    await client.participations.create({ caseId, partyId, role, detail: '', since: null, until: null })
  }
  return caseId
}
