import type { Language } from '../../shared/domain/language.ts'
import { resources } from './resources.ts'

/** A text of a language other than the one the page is in, by its full key: `cases:role.client`. */
export const textIn = (language: Language, key: string): string => {
  const [subject = '', path = ''] = key.split(':')
  const steps = [subject, ...path.split('.')]
  const text = steps.reduce<unknown>((node, step) => Reflect.get(Object(node), step), resources[language])
  return typeof text === 'string' ? text : ''
}
