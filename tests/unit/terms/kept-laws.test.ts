import { describe, expect, it } from 'vitest'
import { computeTerms } from '../../../shared/domain/terms/compute-terms.ts'
import { countableRules, findRule } from '../../../shared/domain/terms/computed-deadline.ts'
import { type KeptLaws, NOTHING_KEPT } from '../../../shared/domain/terms/kept-laws.ts'
import { changeLaws, type LawChange } from '../../../shared/domain/terms/law-change.ts'
import { mergedFile } from '../../../shared/domain/terms/law-files.ts'
import { lawFilesOf, lawOfCase, lawsOf, READERS } from '../../../shared/domain/terms/laws.ts'
import { OWN_PACKS } from '../../../shared/domain/terms/packs.ts'
import type { Rule } from '../../../shared/domain/terms/rule-pack.ts'
import { exampleCalendar, examplePack } from './support/example-files.ts'
import { day, startAt } from './support/terms.ts'

const taken = (change: LawChange, kept: KeptLaws = NOTHING_KEPT): KeptLaws => {
  const changed = changeLaws(kept, change)
  if (!changed.isTaken) throw new Error(JSON.stringify(changed.problems))
  return changed.kept
}

const refusals = (change: LawChange, kept: KeptLaws = NOTHING_KEPT): string[] => {
  const changed = changeLaws(kept, change)
  return changed.isTaken ? [] : changed.problems.map(({ place, reason }) => `${place} ${reason}`)
}

const laws = (kept: KeptLaws) => lawsOf(lawFilesOf(kept))
const packIn = (kept: KeptLaws, id = 'kazakhstan') => lawFilesOf(kept).packs.find((file) => file.id === id)
const ruleIn = (kept: KeptLaws, id: string) => findRule('kazakhstan', id, laws(kept))?.rule

const appeal = ruleIn(NOTHING_KEPT, 'cpc-418') as Rule
const longer: Rule = { ...appeal, term: { kind: 'counted', amount: 20, unit: 'sutki', isBackwards: false } }

const parts = (
  list: 'rules' | 'days' | 'moved' | 'years' | 'sources',
  key: string,
  changed: unknown,
  isOff = false,
) =>
  ({
    do: 'parts',
    kind: list === 'rules' || list === 'sources' ? 'pack' : 'calendar',
    file: 'kazakhstan',
    parts: [{ list, key, changed: changed === null ? null : JSON.stringify(changed), isOff }],
  }) as const satisfies LawChange

const take = (content: unknown, kind: 'pack' | 'calendar' = 'pack') =>
  ({ do: 'take', kind, content: JSON.stringify(content) }) as const satisfies LawChange

describe('a rule that somebody has changed', () => {
  const kept = taken(parts('rules', appeal.id, longer))

  it('holds, says so in the version of its pack, and is kept beside what the program says', () => {
    expect(ruleIn(kept, appeal.id)?.term).toEqual(longer.term)
    const merged = packIn(kept)?.merged
    const version = merged?.original.version
    expect([merged?.value.version, merged?.parts.map(({ state }) => state)]).toEqual([
      `${version} +1`,
      ['own'],
    ])
  })

  it('is as before where it is given back, or changed to what it was', () => {
    const back = {
      do: 'restore-part',
      kind: 'pack',
      file: 'kazakhstan',
      list: 'rules',
      key: appeal.id,
    } as const
    expect(taken(back, kept)).toEqual(NOTHING_KEPT)
    expect(taken(parts('rules', appeal.id, appeal), kept)).toEqual(NOTHING_KEPT)
    expect(taken({ do: 'restore-file', kind: 'pack', file: 'kazakhstan' }, kept)).toEqual(NOTHING_KEPT)
  })

  it('stays when the program brings a newer pack, which is pointed out where both have changed it', () => {
    const newer = (change: Partial<Rule>, id = appeal.id) => {
      const own = structuredClone(OWN_PACKS.kazakhstan) as { rules: Rule[] }
      const rules = own.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule))
      return mergedFile({ ...own, rules }, kept.parts, READERS.pack)
    }
    const stateOf = (merged: ReturnType<typeof newer>) =>
      merged.isRead
        ? [merged.value.parts[0]?.state, merged.value.value.rules.find(({ id }) => id === appeal.id)?.term]
        : []
    expect(stateOf(newer({ article: '418(9)' }))).toEqual(['both', longer.term])
    expect(stateOf(newer({ article: '999' }, 'cpc-107-2'))).toEqual(['own', longer.term])
    expect(stateOf(newer({ term: longer.term }))).toEqual(['same', longer.term])
  })

  it('does not hold where the newer pack has nothing any more that it needs, and the rest does', () => {
    const own = structuredClone(OWN_PACKS.kazakhstan) as { rules: Rule[]; triggers: { id: string }[] }
    const trigger = 'trigger' in appeal.starts ? appeal.starts.trigger : ''
    const other = own.triggers.find(({ id }) => id !== trigger)?.id ?? ''
    const without = {
      ...own,
      triggers: own.triggers.filter(({ id }) => id !== trigger),
      rules: own.rules.map((rule) =>
        'trigger' in rule.starts && rule.starts.trigger === trigger
          ? { ...rule, starts: { trigger: other } }
          : rule,
      ),
    }
    const both = taken(
      parts('rules', 'cpc-107-2', { ...ruleIn(NOTHING_KEPT, 'cpc-107-2'), article: '107(9)' }),
      kept,
    )
    const merged = mergedFile(without, both.parts, READERS.pack)
    expect(merged.isRead && merged.value.parts.map(({ state }) => state)).toEqual(['unfit', 'own'])
  })
})

describe('a rule that is switched off', () => {
  const kept = taken(parts('rules', appeal.id, null, true))

  it('is offered to no new deadline and counted by nothing, and a kept deadline still finds it', () => {
    const law = laws(kept).byDefault
    expect(countableRules(law).map(({ id }) => id)).not.toContain(appeal.id)
    const trigger = 'trigger' in appeal.starts ? appeal.starts.trigger : ''
    const counted = computeTerms([{ trigger, start: startAt('2026-05-04') }], law).map(
      ({ term }) => term.rule.id,
    )
    expect(counted).not.toContain(appeal.id)
    expect(ruleIn(kept, appeal.id)).toEqual(appeal)
  })
})

describe('a day off that somebody has changed', () => {
  const whyOff = (kept: KeptLaws, date: string) => laws(kept).byDefault.days.whyOff(day(date))

  it('is added, confirmed and taken out', () => {
    const ait = { date: '2027-05-17', holiday: 'kurban-ait', source: 'press', isConfirmed: true }
    const kept = taken(parts('days', ait.date, ait))
    expect([whyOff(NOTHING_KEPT, ait.date), whyOff(kept, ait.date)]).toMatchObject([
      null,
      { holiday: 'kurban-ait' },
    ])
    expect(taken(parts('days', ait.date, null), kept)).toEqual(NOTHING_KEPT)
  })

  it('cannot be off and worked at once, nor of a holiday that nobody knows', () => {
    const ait = { date: '2027-05-22', holiday: 'kurban-ait', source: 'press', isConfirmed: true }
    const moved = { off: '2027-05-21', working: '2027-05-22', source: 'law', isConfirmed: true }
    const kept = taken(parts('days', ait.date, ait))
    expect(refusals(parts('moved', moved.off, moved), kept)).toEqual([
      expect.stringMatching(/^days.*off-and-working$/u),
      expect.stringMatching(/^moved.*off-and-working$/u),
    ])
    expect(refusals(parts('days', ait.date, { ...ait, holiday: 'rain' }))).toEqual([
      expect.stringContaining('unknown-holiday'),
    ])
  })

  it('makes a year sure when somebody has confirmed it, also one that the calendar did not cover', () => {
    const doubt = (kept: KeptLaws, year: number) => laws(kept).byDefault.days.doubtOf(year)
    const kept = taken(parts('years', '2036', 2036), taken(parts('years', '2027', 2027)))
    expect([doubt(NOTHING_KEPT, 2027), doubt(NOTHING_KEPT, 2036)]).toEqual(['unconfirmed', 'not-covered'])
    expect([doubt(kept, 2027), doubt(kept, 2036)]).toEqual([null, null])
    expect(whyOff(kept, '2036-12-16')).toMatchObject({ kind: 'holiday' })
  })
})

describe('a pack of another country', () => {
  const kept = taken(take(exampleCalendar(), 'calendar'), taken(take(examplePack())))

  it('stands beside that of Kazakhstan, each for the cases that name its country, with its own days off', () => {
    const lawFor = (jurisdiction: string) => lawOfCase({ jurisdiction }, laws(kept))
    expect(
      [lawFor('Мысал'), lawFor('Казахстан'), lawFor(''), lawFor('France')].map(({ pack }) => pack.id),
    ).toEqual(['example', 'kazakhstan', 'kazakhstan', 'plain'])
    expect(lawFor('Example').days.id).toBe('example')
  })

  it('is that of every case which names no country once somebody says so, and of none when it is not used', () => {
    const first = taken({ do: 'stand', file: 'example', standing: 'default' }, kept)
    expect(laws(first).inUse.map(({ pack }) => pack.id)).toEqual(['example', 'kazakhstan'])
    const unused = taken({ do: 'stand', file: 'example', standing: 'unused' }, first)
    expect(laws(unused).inUse.map(({ pack }) => pack.id)).toEqual(['kazakhstan'])
    expect(laws(unused).known.map(({ pack }) => pack.id)).toEqual(['kazakhstan', 'example'])
  })

  it('counts by weekends where it has no calendar, and by the one that somebody chooses', () => {
    const alone = taken(take(examplePack()))
    const days = (now: KeptLaws) => laws(now).known.find(({ pack }) => pack.id === 'example')?.days.id
    expect(days(alone)).toBe('weekends')
    expect(days(taken({ do: 'calendar', file: 'example', calendar: 'kazakhstan' }, alone))).toBe('kazakhstan')
  })

  it('goes whole when it is given back', () => {
    const gone = taken({ do: 'restore-file', kind: 'pack', file: 'example' }, taken(take(examplePack())))
    expect(gone).toEqual(NOTHING_KEPT)
  })
})

describe('what is refused, with its place', () => {
  const pack = examplePack()
  const [first] = pack.rules
  it.each([
    ['what is no JSON', { do: 'take', kind: 'pack', content: '{"id":' }, [' not-json']],
    ['a name of the program', take({ ...pack, id: 'plain' }), ['id reserved-id']],
    [
      'a part of a file that is not there',
      { ...parts('rules', 'x', null, true), file: 'nowhere' },
      [' unknown-file'],
    ],
    ['a part under another name', parts('rules', 'cpc-107-2', longer), [' wrong-form']],
    [
      'a rule without an article',
      parts('rules', appeal.id, { ...appeal, article: '' }),
      [expect.stringMatching(/^rules\[\d+\]\.article missing$/u)],
    ],
    [
      'a rule that begins at its own end',
      parts('rules', appeal.id, { ...appeal, starts: { endOf: [appeal.id] } }),
      [expect.stringMatching(/cycle$/u)],
    ],
    [
      'a key of the language',
      { do: 'take', kind: 'pack', content: JSON.stringify(pack).replace('{', '{"__proto__":{"x":1},') },
      [expect.stringMatching(/unknown-key$/u)],
    ],
    [
      'a text that goes on and on',
      { do: 'take', kind: 'pack', content: `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}` },
      [expect.stringMatching(/not-json|not-an-object/u)],
    ],
    [
      '100,000 rules',
      take({ ...pack, rules: Array.from({ length: 100_000 }, () => first) }),
      ['rules too-many'],
    ],
    ['a calendar that is a pack', take(pack, 'calendar'), expect.any(Array)],
  ] as const)('%s', (_what, change, problems) => {
    expect(refusals(change as LawChange)).toEqual(problems)
  })
})
