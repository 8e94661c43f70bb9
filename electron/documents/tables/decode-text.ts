import { SandyqError } from '../../../shared/contract/errors.ts'
import { guessEncoding } from '../../../shared/text-encoding/guess-encoding.ts'
import { readText } from '../../../shared/text-encoding/read-text.ts'

/**
 * The text of a table whose encoding nobody names, read as every text of the program is. A text that mixes encodings is refused: a
 * letter that is lost in a name would not be seen among thousands of rows.
 *
 * @throws SandyqError TABLE_UNREADABLE
 */
export const decodeText = (bytes: Uint8Array): string => {
  const { encoding, isText } = guessEncoding(bytes)
  const { text, badBytes } = readText(bytes, encoding)
  if (!isText || badBytes > 0) throw new SandyqError('TABLE_UNREADABLE')
  return text
}
