import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { ImportKind } from '../../../../shared/domain/table-import.ts'
import { type TableWord, wordCodes } from '../../../../shared/domain/table-words.ts'
import type { Casework } from '../../records/change.ts'
import { markStalePages } from '../../records/residue.ts'
import type { ReadHandle } from '../../store/database/handles.ts'

/** What a word means in this vault. */
export type OwnWord = TableWord

/** Words are compared without case, dots and the dots of `ё`. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.\s]+/gu, ' ')
    .trim()

const canMean = (kind: ImportKind, { field, code }: Omit<OwnWord, 'word'>): boolean => {
  const codes = wordCodes(kind, field)
  return codes.length > 0 && (code === '' || codes.includes(code))
}

/** What the vault remembers for a list; a code that this version of the program does not have is passed over, and kept. */
export const ownWordsOf = (read: ReadHandle, kind: ImportKind): OwnWord[] =>
  read
    .all<OwnWord>('SELECT field, word, code FROM table_word WHERE list = ? ORDER BY field, folded', [kind])
    .filter((word) => canMean(kind, word))

/**
 * Remembers what words mean, in the place of what they meant before. No change of the vault: it is in no log, and to forget a word
 * is to take it back.
 *
 * @throws INVALID_INPUT where a column has no such code, or nothing of a word is left
 */
export const keepWords = (
  work: Casework,
  { kind, words }: { readonly kind: ImportKind; readonly words: readonly OwnWord[] },
): void => {
  const areFit = words.every((word) => canMean(kind, word) && foldWord(word.word) !== '')
  if (!areFit) throw new SandyqError('INVALID_INPUT')
  work.vault.database.transaction((write) => {
    for (const { field, word, code } of words)
      write.run(
        'INSERT OR REPLACE INTO table_word (list, field, folded, word, code) VALUES (?, ?, ?, ?, ?)',
        [kind, field, foldWord(word), word.toWellFormed(), code],
      )
  })
}

/** Forgets what a word means; one that is not remembered is no failure. It may stay in no page either. */
export const forgetWord = (
  work: Casework,
  { kind, field, word }: { readonly kind: ImportKind } & Omit<OwnWord, 'code'>,
): void =>
  work.vault.database.transaction((write) => {
    const { changes } = write.run('DELETE FROM table_word WHERE list = ? AND field = ? AND folded = ?', [
      kind,
      field,
      foldWord(word),
    ])
    if (changes > 0) markStalePages(write, 'word')
  })
