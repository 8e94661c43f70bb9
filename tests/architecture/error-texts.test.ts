import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../shared/contract/errors.ts'
import { readTranslations } from '../../tools/i18n/texts.ts'
import { root } from './guards/source-tree.ts'

const translations = readTranslations(path.join(root, 'renderer', 'i18n'))
const wanted = ERROR_CODES.flatMap((code) => [`errors:${code}.what`, `errors:${code}.next`])

describe('every way to fail', () => {
  it.each(Object.entries(translations))('has a sentence and a next step in %s', (_, texts) => {
    expect(wanted.filter((key) => (texts.get(key) ?? '') === '')).toEqual([])
  })

  it('is told apart from the others in its sentence', () => {
    for (const texts of Object.values(translations)) {
      const sentences = ERROR_CODES.map((code) => texts.get(`errors:${code}.what`))
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
    }
  })

  it('is on the closed list', () => {
    const told = [...translations.en.keys()].filter((key) => /^errors:[A-Z_]+\./.test(key))
    expect(told.filter((key) => !wanted.includes(key))).toEqual([])
  })
})
