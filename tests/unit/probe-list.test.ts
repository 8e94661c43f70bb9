import { expect, it } from 'vitest'
import { ListProblem } from '../../tools/list-file.ts'
import { isGoodEnough, judgeProbe } from '../../tools/probes/judge-probes.ts'
import { readProbeList } from '../../tools/probes/probe-list.ts'

const PROBE = { group: 'dates', question: '16 сентября', want: { kind: 'event', contains: 'Обыск' } }

it('a list of questions that cannot be read says what is wrong with it', () => {
  const lists = ['', '{', '[]', '{"probes":[]}', '{"probes":[{"group":"x"}]}']
  const wrongDate = { probes: [PROBE], events: [{ date: '31.02', title: 'x' }] }
  for (const list of [...lists, JSON.stringify(wrongDate)])
    expect(() => readProbeList(list)).toThrow(ListProblem)
  expect(readProbeList(`\uFEFF${JSON.stringify({ probes: [PROBE] })}`).probes).toEqual([PROBE])
})

it('only the first three answers count, of the wanted kind and with the wanted words', () => {
  const hit = (kind: 'event' | 'party', text: string) => ({
    kind,
    id: 'x',
    title: [{ is: 'text' as const, text }],
    detail: '',
    startsAt: null,
    date: null,
    caseId: null,
    opens: { subject: kind, id: 'x' },
    isNear: false,
  })
  const other = hit('event', 'Допрос')
  const wanted = hit('event', 'Обыск в редакции')
  expect(judgeProbe(PROBE, [other, wanted]).place).toBe(2)
  expect(judgeProbe(PROBE, [other, other, other, wanted]).place).toBeUndefined()
  expect(judgeProbe(PROBE, [hit('party', 'Обыск')]).place).toBeUndefined()
  const [found, missed] = [judgeProbe(PROBE, [wanted]), judgeProbe(PROBE, [])]
  expect(isGoodEnough([found])).toBe(true)
  expect(isGoodEnough([found, missed])).toBe(false)
})
