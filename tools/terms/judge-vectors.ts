import { computeTerm } from '../../shared/domain/terms/compute-term.ts'
import { kazakhstanLaw } from '../../shared/domain/terms/packs.ts'
import type { TermReading } from '../../shared/domain/terms/term.ts'
import type { Vector } from './vector-list.ts'

/** What a vector wants and what it gets otherwise. */
interface Wrong {
  readonly field: 'rule' | 'reading' | 'end' | 'last' | 'safe'
  readonly wanted: string | null
  readonly got: string | null
}

export interface JudgedVector {
  readonly vector: Vector
  readonly wrong: readonly Wrong[]
}

const FIELDS = ['end', 'last', 'safe'] as const

const compared = (vector: Vector, reading: TermReading): Wrong[] =>
  FIELDS.flatMap((field) => {
    const wanted = vector[field]
    return wanted === undefined || wanted === reading[field] ? [] : [{ field, wanted, got: reading[field] }]
  })

const judge = (vector: Vector): JudgedVector => {
  const law = kazakhstanLaw()
  const rule = law.pack.rules.find(({ id }) => id === vector.rule)
  if (rule === undefined) return { vector, wrong: [{ field: 'rule', wanted: vector.rule, got: null }] }
  const { readings } = computeTerm(rule, { at: vector.start }, law)
  const reading = readings.find((each) => each.reading === vector.reading)
  if (reading !== undefined) return { vector, wrong: compared(vector, reading) }
  // Where the law sets no limit, a vector that wants no date is right.
  const isNone = readings.length === 0 && FIELDS.every((field) => (vector[field] ?? null) === null)
  return { vector, wrong: isNone ? [] : [{ field: 'reading', wanted: vector.reading, got: null }] }
}

export const judgeVectors = (vectors: readonly Vector[]): readonly JudgedVector[] => vectors.map(judge)

const text = (value: string | null): string => value ?? 'nothing'

/** One line: the rule, its start and reading, and each date that is wrong with what was wanted. */
export const wrongLine = ({ vector, wrong }: JudgedVector): string => {
  const found = wrong.map(({ field, wanted, got }) => `${field}: wanted ${text(wanted)}, got ${text(got)}`)
  return `WRONG ${vector.rule} from ${vector.start} (${vector.reading})  ${found.join('; ')}`
}

export const sumLine = (judged: readonly JudgedVector[]): string => {
  const right = judged.filter(({ wrong }) => wrong.length === 0).length
  return `${right} of ${judged.length} are right, ${judged.length - right} wrong`
}
