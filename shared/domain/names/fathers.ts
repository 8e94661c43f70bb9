import { readWord, type SoundNet } from './read-word.ts'
import type { Style } from './word-place.ts'

/*
 * The father's name in a patronymic is bent by the ending that follows it, and by each language in another way.
 *
 * - The last vowel or glide goes, changes or comes: Юрий, Юрьевич; Сергей, Сергеевич; Файзулла, Файзуллаұлы, Файзуллович, Fayzullievich.
 * - Names in -ді, -ды take an н in Russian: Амангелді, Амангельдинович; Яхия, Яхиянович.
 * - ия is written я: Яхия, Яхяевич.
 */
const BENT: readonly (readonly [end: RegExp, instead: string])[] = [
  [/[йиьyijıі]$/u, ''],
  [/(?<=.{3})[аәеиіыяуaäeiyuı]+[йyij]?$/u, ''],
  [/(?<=.{2}[иіыiyяa])[нn]$/u, ''],
  [/(?<=.{3})[иіыiy][нn]$/u, ''],
  [/(?<=.{3})(?:ия|иа|iya|ia)[нn]?$/u, ''],
  [/(?<=.{2})(?:я|ya|ja)[нn]?$/u, ''],
]

/** The father's name as it stands in a patronymic, and without what the ending may have put there. */
export const fatherNets = (root: string, style: Style): SoundNet[] => {
  const forms = [root, ...BENT.map(([end, instead]) => root.replace(end, instead))]
  return [...new Set(forms)].filter((one) => one.length > 1).map((one) => readWord(one, style))
}
