import type { CaseInput } from '../../../../shared/domain/kinds/case.ts'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import type { Like } from './likeness.ts'

type NamedCase = Pick<CaseInput, 'title' | 'number' | 'registerNumber' | 'courtNumber'> & {
  readonly id: string
}

/** Numbers of different authorities may be alike; each is looked for among its own kind, and by a line of events among all. */
const NUMBERS = ['number', 'registerNumber', 'courtNumber'] as const

const plainNumber = (number: string): string => number.toLowerCase().replace(/[\s№]/gu, '')

/** The cases of the vault by what they are called. */
export class CaseDirectory {
  readonly #byKey = new Map<string, NamedCase[]>()

  /** @param read of the vault whose cases are listed, as they are now */
  constructor(read: ReadHandle) {
    const cases = read.all<NamedCase>(
      `SELECT id, title, number, register_number AS registerNumber, court_number AS courtNumber
      FROM case_file ORDER BY id`,
    )
    for (const one of cases) this.add(one)
  }

  add(one: NamedCase): void {
    const { id, title, number, registerNumber, courtNumber } = one
    const kept = { id, title, number, registerNumber, courtNumber }
    for (const [, key] of this.#keysOf(kept)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), kept])
  }

  /** Cases that share a number or the title, with what they share. */
  alike(draft: Omit<NamedCase, 'id'>): Like[] {
    const found = new Map<string, { title: string; reasons: string[]; verdict: null }>()
    for (const [reason, key] of this.#keysOf(draft)) {
      for (const { id, title } of this.#byKey.get(key) ?? []) {
        const like = found.get(id) ?? { title, reasons: [], verdict: null }
        like.reasons.push(reason)
        found.set(id, like)
      }
    }
    return [...found].map(([id, like]) => ({ id, ...like }))
  }

  /** The cases that a text can mean: by any of their numbers, or where none has it, by the title. */
  named(text: string): string[] {
    const number = plainNumber(text)
    const byNumber = new Set(
      NUMBERS.flatMap((kind) => (this.#byKey.get(`${kind} ${number}`) ?? []).map(({ id }) => id)),
    )
    if (byNumber.size > 0) return [...byNumber]
    return [...new Set((this.#byKey.get(`title ${foldForSearch(text)}`) ?? []).map(({ id }) => id))]
  }

  *#keysOf(one: Omit<NamedCase, 'id'>): Generator<readonly [reason: string, key: string]> {
    for (const kind of NUMBERS) {
      const number = plainNumber(one[kind])
      if (number !== '') yield [kind === 'number' ? 'same-number' : `same-${kind}`, `${kind} ${number}`]
    }
    const title = foldForSearch(one.title)
    if (title !== '') yield ['same-title', `title ${title}`]
  }
}
