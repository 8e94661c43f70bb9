import { readFileSync } from 'node:fs'

interface Suffix {
  strip: string
  add: string
  condition: RegExp
}

/** A spelling dictionary as hunspell stores it: stems with flags, and what each flag may append. */
export interface Dictionary {
  flagsOf: Map<string, string[]>
  formsOf(stem: string): Set<string>
}

const readText = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '')

const zeroIsEmpty = (field: string): string => (field === '0' ? '' : (field.split('/')[0] ?? ''))

const readSuffixes = (path: string): Map<string, Suffix[]> => {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of readText(path).split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined || !condition)
      continue
    const rule = {
      strip: zeroIsEmpty(strip),
      add: zeroIsEmpty(add),
      condition: new RegExp(`(?:${condition})$`, 'u'),
    }
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), rule])
  }
  return suffixes
}

const readFlags = (path: string): Map<string, string[]> => {
  const flagsOf = new Map<string, string[]>()
  for (const line of readText(path).split('\n').slice(1)) {
    const [stem, flags = ''] = line.trim().split('/')
    if (stem) flagsOf.set(stem, [...(flagsOf.get(stem) ?? []), flags])
  }
  return flagsOf
}

/** Reads `<base>.dic` and `<base>.aff`, both UTF-8. */
export const readDictionary = (base: string): Dictionary => {
  const flagsOf = readFlags(`${base}.dic`)
  const suffixes = readSuffixes(`${base}.aff`)
  const formsOf = (stem: string): Set<string> => {
    const forms = new Set([stem])
    for (const flag of (flagsOf.get(stem) ?? []).join('')) {
      for (const { strip, add, condition } of suffixes.get(flag) ?? []) {
        if (condition.test(stem)) forms.add(stem.slice(0, stem.length - strip.length) + add)
      }
    }
    return forms
  }
  return { flagsOf, formsOf }
}
