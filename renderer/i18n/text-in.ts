import type { Language } from '../../shared/domain/language.ts'
import { i18n } from './index.ts'
import { resources } from './resources.ts'

/**
 * A text by its full key, `cases:role.client`, with plain spaces and hyphens: of a language other than that of the page, or for
 * where a machine, a search or the vault reads it.
 */
export const textIn = (language: Language, key: string): string => {
  const [subject = '', path = ''] = key.split(':')
  const steps = [subject, ...path.split('.')]
  const text = steps.reduce<unknown>((node, step) => Reflect.get(Object(node), step), resources[language])
  return typeof text === 'string' ? text : ''
}

/** The same with its values, for what is kept in the vault. */
export const filledText = (
  language: Language,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string => {
  return i18n.services.interpolator?.interpolate(textIn(language, key), values, language, {}) ?? ''
}
