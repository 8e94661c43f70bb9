import { describe, expect, test } from 'vitest'
import {
  newQuickEntry,
  quickEntryDraftSchema,
} from '../../../renderer/features/quick-entry/quick-entry-draft.ts'
import { DraftKeeper } from '../../../renderer/records/drafts/draft-keeper.ts'
import { isOfPlace } from '../../../renderer/records/drafts/draft-places.ts'
import { readDraft } from '../../../renderer/records/drafts/read-draft.ts'
import { newHearingDraft } from '../../../renderer/records/forms/hearing-draft.ts'
import type { DraftInput, DraftLine } from '../../../shared/domain/draft.ts'
import { blankOf } from '../../../shared/domain/field-forms.ts'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { hearingInputSchema } from '../../../shared/domain/kinds/hearing.ts'
import { blankParty, partyInputSchema } from '../../../shared/domain/kinds/party.ts'
import { sentenceFields, sentenceInputSchema } from '../../../shared/domain/kinds/sentence.ts'

const readHearing = (content: string) => readDraft(content, hearingInputSchema, newHearingDraft({}))

describe('a draft that is read back', () => {
  test('fits its form however little was filled in, or however wrongly', () => {
    for (const half of [
      {},
      { court: 'Суд' },
      { startsAt: '2026-13-45T', court: 'х'.repeat(5_000) },
      { ...newHearingDraft({}), caseId: '' },
    ]) {
      expect(readHearing(JSON.stringify(half))).toEqual({
        kind: 'fits',
        values: { ...newHearingDraft({}), ...half },
      })
    }
    const entry = {
      ...newQuickEntry('2026-11-30'),
      client: { partyId: null, name: 'Ким', kind: 'person' } as const,
    }
    expect(readDraft(JSON.stringify(entry), quickEntryDraftSchema, newQuickEntry('2026-12-01'))).toEqual({
      kind: 'fits',
      values: entry,
    })
    const party = { ...blankParty(''), names: [{ text: '', kind: 'main', language: '', source: '' }] }
    expect(readDraft(JSON.stringify(party), partyInputSchema, blankParty('')).kind).toBe('fits')
    const sentence = {
      ...blankOf(sentenceInputSchema, sentenceFields),
      caseId: '',
      partyId: '',
      decisionId: '',
    }
    expect(readDraft(JSON.stringify(sentence), sentenceInputSchema as never, sentence).kind).toBe('fits')
  })

  test('takes what a newer form asks more from what the form starts with', () => {
    const { judge: _newer, ...older } = newHearingDraft({ day: '2026-12-01' })
    expect(readHearing(JSON.stringify({ ...older, court: 'Суд' }))).toEqual({
      kind: 'fits',
      values: { ...newHearingDraft({ day: '2026-12-01' }), court: 'Суд' },
    })
  })

  test.each([
    ['a field that the form has no more', { clerk: 'Секретарь Ли' }, 'Секретарь Ли'],
    ['a word that the list has no more', { kind: 'ордалия' }, 'ордалия'],
    ['a field of another form', { room: ['зал 7', 12] }, 'зал 7\n12'],
  ])('fits in part where it has %s, and gives the words of the rest', (_, change, text) => {
    const read = readHearing(JSON.stringify({ ...newHearingDraft({}), court: 'Суд', ...change }))
    expect(read).toEqual({ kind: 'partly', values: { ...newHearingDraft({}), court: 'Суд' }, text })
  })

  test('is shown as words where it has no fields at all', () => {
    expect(readHearing('["Суд"]')).toEqual({ kind: 'words', text: 'Суд' })
  })

  test('is shown as it is where it cannot be read', () => {
    expect(readHearing('{"court":"Суд')).toEqual({ kind: 'words', text: '{"court":"Суд' })
  })
})

const place = { form: 'hearing', caseId: null, ownerId: null, recordId: null, revision: null } as const

/** A vault that answers when it is told to. */
const slowVault = () => {
  const kept = new Map<string, string>()
  const heard: string[] = []
  const waiting: (() => void)[] = []
  const answer = (work: () => void): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(() => {
        work()
        resolve()
      })
    })
  const keeper = new DraftKeeper({
    keep: ({ id, content }: DraftInput) => {
      heard.push(content)
      return answer(() => kept.set(id, content))
    },
    forget: ({ id, isSaved }) => {
      heard.push(isSaved ? 'saved' : 'thrown away')
      return answer(() => kept.delete(id))
    },
  })
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) {
      waiting.shift()?.()
      await Promise.resolve()
    }
  }
  const type = (content: string) => {
    keeper.change(() => ({ ...place, content }))
    void keeper.flush()
  }
  return { keeper, kept, heard, settle, type }
}

describe('what keeps a draft', () => {
  test('lets no earlier state come after the form was saved', async () => {
    const { keeper, kept, heard, settle, type } = slowVault()
    type('1')
    await settle()
    type('2')
    await Promise.resolve()
    void keeper.end(true)
    await settle()
    expect([heard, kept.size]).toEqual([['1', '2', 'saved'], 0])
    void keeper.flush()
    await settle()
    expect(kept.size).toBe(0)
    type('of the next one')
    await settle()
    expect([...kept.values()]).toEqual(['of the next one'])
  })

  test('takes it back where nothing differs any more, and asks for nothing where nothing was kept', async () => {
    const { keeper, kept, heard, settle, type } = slowVault()
    keeper.change(() => 'clean')
    void keeper.flush()
    await settle()
    expect(heard).toEqual([])
    type('1')
    await settle()
    keeper.change(() => 'too-long')
    void keeper.flush()
    await settle()
    expect([...kept.values()]).toEqual(['1'])
    keeper.change(() => 'clean')
    void keeper.flush()
    await settle()
    expect([heard, kept.size]).toEqual([['1', 'thrown away'], 0])
  })

  test('leaves what was typed before the draft was gone on with as a draft of its own', async () => {
    const { keeper, kept, settle, type } = slowVault()
    type('typed without looking')
    await settle()
    const [, begun] = [kept.size, keeper.id]
    const other = slowVault().keeper.id
    void keeper.goOnWith(other)
    await settle()
    type('gone on with')
    await settle()
    expect(Object.fromEntries(kept)).toEqual({ [begun]: 'typed without looking', [other]: 'gone on with' })
  })
})

test('a draft is offered where it was begun, and in a form of no case yet wherever it was begun', () => {
  const [one, other] = ['1', '2'].map((digit) => caseIdSchema.parse(digit.repeat(32)))
  const id = '3'.repeat(32)
  const line = (change: Partial<DraftLine>): DraftLine =>
    ({ ...place, id, begunAt: '', title: [], caseTitle: '', ...change }) as DraftLine
  const ofCase = { ...place, caseId: one ?? null }
  expect([
    isOfPlace(line({ caseId: one ?? null }), ofCase),
    isOfPlace(line({ caseId: other ?? null }), ofCase),
    isOfPlace(line({ caseId: one ?? null }), place),
    isOfPlace(line({ form: 'task', caseId: one ?? null }), ofCase),
    isOfPlace(line({ recordId: id, caseId: one ?? null }), ofCase),
    isOfPlace(line({ recordId: id, ownerId: 'a' }), { ...place, recordId: id, ownerId: 'b' }),
    isOfPlace(line({ ownerId: 'a', caseId: one ?? null }), { ...ofCase, ownerId: 'b' }),
  ]).toEqual([true, false, true, false, false, true, false])
})
