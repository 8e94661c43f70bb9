import { LANGUAGES } from '../../shared/domain/language.ts'
import { textIn } from '../i18n/text-in.ts'
import type { Action, LabelKey } from './action.ts'
import { type CommandNames, namesIn } from './command-fit.ts'

const kept = new Map<string, CommandNames>()

/** All that a command is called, in every language: a Kazakh word finds it on a Russian page. */
export const spokenNames = ({ label, said, kind }: Pick<Action, 'label' | 'said' | 'kind'>): CommandNames => {
  const key = `${label} ${said} ${kind}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const named = (keys: readonly (LabelKey | undefined)[]) =>
    namesIn(LANGUAGES.flatMap((language) => keys.map((of) => (of === undefined ? '' : textIn(language, of)))))
  const names: CommandNames = { called: named([label]), said: named([said, kind]) }
  kept.set(key, names)
  return names
}
