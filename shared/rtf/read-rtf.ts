import { guessOneByte } from '../text-encoding/guess-one-byte.ts'
import { ONE_BYTE_UNITS } from '../text-encoding/one-byte-tables.ts'
import { PAGE_OF_CHARSET, unitsOfPage } from './code-pages.ts'
import { type RtfToken, RtfTokens } from './tokens.ts'
import { LETTERS, OWN_LINES, SHOWN_GROUPS, SKIPPED_GROUPS, SYMBOLS } from './words.ts'

/** Groups within groups that are followed; a deeper one is read with the settings of this one. */
const DEEPEST = 500

/** Fonts whose bytes are signs rather than letters. */
const SYMBOL_CHARSET = 2

const MOST_FONTS = 4_096

/** Letters that stand for one that is given by its number. */
const MOST_FALLBACKS = 16

export interface RtfText {
  readonly text: string
  /** Something in the file is marked as hidden, and is not in the text. */
  readonly hasHidden: boolean
  /** Something in the file is marked as deleted while changes were tracked, and is not in the text. */
  readonly hasDeleted: boolean
  /** The file has pictures or embedded objects, which are not in the text. */
  readonly hasPictures: boolean
  /** There was more text than wanted. */
  readonly isCut: boolean
}

/** What holds within one group. */
interface Group {
  isSkipped: boolean
  isFontTable: boolean
  isHidden: boolean
  isDeleted: boolean
  ownLines: boolean
  font: number
  /** How many letters after a letter by its number stand for the same one. */
  fallbacks: number
}

interface Reading {
  /** Units of the file's own code page where the file names none. */
  readonly units: Uint16Array | undefined
  readonly mostCharacters: number
}

class RtfReader {
  readonly #tokens: RtfTokens
  readonly #reading: Reading
  readonly #pieces: string[] = []
  readonly #groups: Group[] = []
  readonly #charsets = new Map<number, number>()
  /** Bytes above ASCII that were read in the code page of the file. */
  readonly upperBytes: number[] = []
  #group: Group = {
    isSkipped: false,
    isFontTable: false,
    isHidden: false,
    isDeleted: false,
    ownLines: false,
    font: -1,
    fallbacks: 1,
  }
  #tooDeep = 0
  #length = 0
  #ignored = 0
  #isStarred = false
  #isFirst = false
  #tableFont = 0
  #defaultFont = -1
  #page: number | undefined
  #hasHidden = false
  #hasDeleted = false
  #hasPictures = false

  constructor(bytes: Uint8Array, reading: Reading) {
    this.#tokens = new RtfTokens(bytes)
    this.#reading = reading
  }

  /** Whether the file says which code page it is in. */
  get namesPage(): boolean {
    return this.#page !== undefined
  }

  read(): RtfText {
    for (let token = this.#tokens.next(); token !== undefined; token = this.#tokens.next()) {
      if (this.#length > this.#reading.mostCharacters) break
      this.#take(token)
    }
    const isCut = this.#length > this.#reading.mostCharacters
    const whole = this.#pieces.join('').slice(0, this.#reading.mostCharacters)
    // The last cell of a row ends with a tab that stands before nothing.
    const text = whole.replace(/\t+\n/gu, '\n').toWellFormed()
    const [hasHidden, hasDeleted] = [this.#hasHidden, this.#hasDeleted]
    return { text, hasHidden, hasDeleted, hasPictures: this.#hasPictures, isCut }
  }

  #take(token: RtfToken): void {
    const isFirst = this.#isFirst
    if (token.kind !== 'open') this.#isFirst = false
    switch (token.kind) {
      case 'open':
        this.#open()
        break
      case 'close':
        this.#close()
        break
      case 'byte':
        this.#byte(token.byte)
        break
      case 'symbol':
        this.#symbol(token.name, isFirst)
        break
      case 'word':
        this.#control(token.name, token.value, isFirst)
    }
  }

  #control(name: string, value: number | undefined, isFirst: boolean): void {
    const isStarred = this.#isStarred
    this.#isStarred = false
    if (name === 'bin') {
      this.#tokens.pass(value ?? 0)
      return
    }
    if (isFirst || isStarred) this.#begins(name, isStarred)
    if (!this.#isIgnored()) this.#word(name, value)
  }

  #open(): void {
    this.#ignored = 0
    this.#isStarred = false
    this.#isFirst = true
    if (this.#groups.length >= DEEPEST) this.#tooDeep += 1
    else {
      this.#groups.push(this.#group)
      this.#group = { ...this.#group, ownLines: false }
    }
  }

  #close(): void {
    this.#ignored = 0
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1
      return
    }
    if (this.#group.ownLines && !this.#group.isSkipped) this.#lineEnd()
    this.#group = this.#groups.pop() ?? this.#group
  }

  /** The first word of a group says what it is. */
  #begins(name: string, isStarred: boolean): void {
    if (this.#tooDeep > 0) return
    if (name === 'pict' || name === 'objdata') this.#hasPictures = true
    if (name === 'fonttbl') this.#group.isFontTable = true
    const isUnknown = isStarred && !SHOWN_GROUPS.has(name) && name !== 'fonttbl' && !OWN_LINES.has(name)
    if (isUnknown || SKIPPED_GROUPS.has(name)) this.#group.isSkipped = true
    if (OWN_LINES.has(name) && !this.#group.isSkipped) {
      this.#group.ownLines = true
      this.#lineEnd()
    }
  }

  /** A letter after one that was given by its number stands for the same, for programs that cannot read numbers. */
  #isIgnored(): boolean {
    if (this.#ignored === 0) return false
    this.#ignored -= 1
    return true
  }

  #byte(byte: number): void {
    if (this.#isIgnored() || this.#group.isFontTable) return
    const charset = this.#charsets.get(this.#group.font === -1 ? this.#defaultFont : this.#group.font) ?? 0
    if (charset === SYMBOL_CHARSET) {
      this.#add(byte < 0x80 ? String.fromCharCode(byte) : '•')
      return
    }
    const page = PAGE_OF_CHARSET.get(charset)
    if (page === undefined && byte >= 0x80 && !this.#group.isSkipped) this.upperBytes.push(byte)
    const units = page === undefined ? this.#ownUnits() : unitsOfPage(page)
    this.#add(String.fromCharCode(units[byte] ?? 0xfffd))
  }

  #ownUnits(): Uint16Array {
    return this.#reading.units ?? unitsOfPage(this.#page ?? 1252)
  }

  #symbol(name: string, isFirst: boolean): void {
    if (name === '*') {
      this.#isStarred = true
      this.#isFirst = isFirst
      return
    }
    const letter = SYMBOLS[name]
    if (letter !== undefined && !this.#isIgnored()) this.#add(letter)
  }

  #word(name: string, value: number | undefined): void {
    const letter = Object.hasOwn(LETTERS, name) ? LETTERS[name] : undefined
    if (letter !== undefined) this.#add(letter)
    else if (name === 'u') this.#letterByNumber(value ?? 0xfffd)
    else if (name === 'f' || name === 'fcharset') this.#font(name, value ?? 0)
    else this.#settings(name, value)
  }

  #font(name: 'f' | 'fcharset', value: number): void {
    if (name === 'f' && this.#group.isFontTable) this.#tableFont = value
    else if (name === 'f') this.#group.font = value
    else if (this.#charsets.size < MOST_FONTS) this.#charsets.set(this.#tableFont, value)
  }

  #settings(name: string, value: number | undefined): void {
    const group = this.#group
    if (name === 'uc') group.fallbacks = Math.min(MOST_FALLBACKS, Math.max(0, value ?? 1))
    if (name === 'plain') group.font = -1
    if (name === 'plain' || name === 'v') group.isHidden = name === 'v' && value !== 0
    if (name === 'plain' || name === 'deleted') group.isDeleted = name === 'deleted' && value !== 0
    if (name === 'deff') this.#defaultFont = value ?? -1
    if (name === 'mac') this.#page ??= 10_000
    if (name === 'pc' || name === 'pca') this.#page ??= 866
    if (name === 'ansicpg' && value !== undefined && value > 0) this.#page = value
  }

  #letterByNumber(value: number): void {
    this.#add(String.fromCharCode(value & 0xffff))
    this.#ignored = this.#group.fallbacks
  }

  #lineEnd(): void {
    if (this.#pieces.length > 0 && this.#pieces.at(-1) !== '\n') this.#add('\n')
  }

  #add(text: string): void {
    if (this.#group.isSkipped || this.#group.isFontTable) return
    if (this.#group.isHidden || this.#group.isDeleted) {
      if (this.#group.isHidden) this.#hasHidden = true
      else this.#hasDeleted = true
      return
    }
    this.#pieces.push(text)
    this.#length += text.length
  }
}

/** Bytes of the file's own page from which it is worth guessing. */
const ENOUGH_TO_GUESS = 4

/**
 * The text of a rich text file (RTF 1.9.1): paragraphs as lines, cells of tables apart by tabs; without pictures, objects and what is marked as
 * hidden or deleted. Headers, footers and notes stand where the file has them. No byte makes it fail, and no depth of groups costs more than a number.
 *
 * A file that names no code page is read in the one in which its letters read best.
 *
 * @param mostCharacters of the text; what is more is cut off
 */
export const readRtf = (bytes: Uint8Array, mostCharacters: number): RtfText => {
  const reader = new RtfReader(bytes, { units: undefined, mostCharacters })
  const read = reader.read()
  if (reader.namesPage || reader.upperBytes.length < ENOUGH_TO_GUESS) return read
  const { encoding } = guessOneByte(Uint8Array.from(reader.upperBytes))
  return new RtfReader(bytes, { units: ONE_BYTE_UNITS[encoding], mostCharacters }).read()
}
