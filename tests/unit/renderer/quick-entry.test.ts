import { describe, expect, it } from 'vitest'
import {
  newQuickEntry,
  type QuickEntryDraft,
  quickEntryDraftSchema,
} from '../../../renderer/features/quick-entry/quick-entry-draft.ts'
import { stayKindOf } from '../../../renderer/features/quick-entry/stay-kind.ts'
import { titleOfEntry, toQuickEntry } from '../../../renderer/features/quick-entry/to-quick-entry.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { quickEntrySchema } from '../../../shared/domain/quick-entry.ts'

const TODAY = isoDateSchema.parse('2026-11-22')

const draft = (change: Partial<QuickEntryDraft> = {}): QuickEntryDraft => ({
  ...newQuickEntry(TODAY),
  client: { partyId: null, name: 'Суюндикова Кундыз', kind: 'person' },
  title: 'Суюндикова',
  ...change,
})

const entryOf = (change: Partial<QuickEntryDraft>) =>
  toQuickEntry(quickEntryDraftSchema.parse(draft(change)), TODAY)

const faults = (change: Partial<QuickEntryDraft>): string[] =>
  (quickEntryDraftSchema.safeParse(draft(change)).error?.issues ?? []).map(({ path }) => path.join('.'))

describe('what is typed at the first call', () => {
  it('becomes one request that the contract takes', () => {
    const entry = entryOf({
      born: '1987-03',
      detainedAt: '21:40',
      detainedBy: 'ДП Алматы',
      place: 'ИВС Алматы',
      charges: 'УК 272 ч. 2; 405(1)',
      hearingOn: '2026-11-24',
      hearingAt: '10:30',
      court: 'Следственный суд',
      task: 'Свидание',
    })
    expect(quickEntrySchema.parse(entry)).toEqual(entry)
    expect(entry).toMatchObject({
      case: { title: 'Суюндикова', kind: 'criminal', openedOn: TODAY, authority: '' },
      party: { id: null, value: { names: [{ text: 'Суюндикова Кундыз' }], born: '1987-03' } },
      role: 'client',
      status: { status: 'suspect', since: TODAY, articles: 'УК 272(2), УК 405(1)' },
      charges: [
        { code: 'УК', article: '272', part: '2', since: TODAY },
        { code: 'УК', article: '405', part: '1', since: TODAY },
      ],
      restraint: {
        kind: 'detention',
        from: TODAY,
        fromTime: '21:40',
        place: 'ИВС Алматы',
        order: 'ДП Алматы',
      },
      stay: { kind: 'temporary-holding', place: 'ИВС Алматы', from: TODAY },
      hearing: { startsAt: '2026-11-24T10:30', kind: 'custody', court: 'Следственный суд' },
      task: { title: 'Свидание' },
    })
  })

  it('makes an administrative case of articles of that code, and nobody a suspect', () => {
    expect(entryOf({ charges: 'КоАП 488 ч. 1' })).toMatchObject({
      case: { kind: 'administrative-offence' },
      status: { status: 'administrative-offender' },
    })
  })

  it('says nothing of a detention, a hearing or a task that nobody spoke of', () => {
    expect(entryOf({ detainedOn: null, court: 'Суд' })).toMatchObject({
      case: { authority: 'Суд' },
      status: null,
      restraint: null,
      stay: null,
      hearing: null,
      task: null,
      charges: [],
    })
  })

  it('is refused with half a moment, an end before its beginning, or nobody', () => {
    expect(faults({})).toEqual([])
    expect(faults({ hearingOn: '2026-11-24' })).toEqual([])
    expect(faults({ hearingOn: '2026-11', hearingAt: '10:30' })).toEqual(['hearingOn'])
    expect(faults({ hearingAt: '10:30' })).toEqual(['hearingOn'])
    expect(faults({ until: '2026-11-21' })).toEqual(['until'])
    expect(faults({ detainedOn: null, until: '2026-11-23' })).toEqual(['detainedOn'])
    expect(faults({ client: { partyId: null, name: ' ', kind: 'person' } })).toEqual(['client'])
  })

  it('names the case after the client and the articles', () => {
    expect(titleOfEntry(' Суюндикова Кундыз ', 'УК 272 ч.2; беспорядки')).toBe(
      'Суюндикова Кундыз: УК 272(2), беспорядки',
    )
    expect(titleOfEntry('Суюндикова', '')).toBe('Суюндикова')
  })
})

it.each([
  ['ИВС Алматы', 'temporary-holding'],
  ['СИЗО ЛА-155/18', 'remand-prison'],
  ['Тергеу изоляторы', 'remand-prison'],
  ['УП Медеуского района', 'police'],
  ['Городская больница № 7', 'hospital'],
  ['Спецприёмник', 'special-reception'],
  ['Акимат', 'other'],
])('"%s" is a place of the kind %s', (place, kind) => {
  expect(stayKindOf(place)).toBe(kind)
})
