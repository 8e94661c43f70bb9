import { SandyqError } from '../../../shared/contract/errors.ts'
import { guessEncoding } from '../../../shared/text-encoding/guess-encoding.ts'
import { readText } from '../../../shared/text-encoding/read-text.ts'

/** One property of a file: `DTSTART;TZID=Asia/Almaty:20261201T103000`. Names are in capitals. */
export interface ContentLine {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
}

const [LF, CR, SPACE, TAB] = [10, 13, 32, 9]

/** A folded line is put together again before it is read as text: some programs fold within a letter. */
const unfolded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const end = bytes[at] === CR && bytes[at + 1] === LF ? 2 : bytes[at] === LF || bytes[at] === CR ? 1 : 0
    const next = bytes[at + end]
    if (end > 0 && (next === SPACE || next === TAB)) {
      at += end
      continue
    }
    whole[length] = bytes[at] ?? 0
    length += 1
  }
  return whole.subarray(0, length)
}

/** Encodings of which a byte is a letter can be unfolded as bytes; the others when they are text. */
const isWide = (encoding: string): boolean => encoding.startsWith('utf-16') || encoding.startsWith('utf-32')

const textOf = (bytes: Uint8Array): string => {
  const whole = unfolded(bytes)
  const { encoding, isText } = guessEncoding(whole)
  const wide = guessEncoding(bytes)
  const isReallyWide = isWide(wide.encoding)
  const { text, badBytes } = readText(isReallyWide ? bytes : whole, isReallyWide ? wide.encoding : encoding)
  if (!(isReallyWide ? wide.isText : isText) || badBytes > 0) throw new SandyqError('CALENDAR_UNREADABLE')
  return isReallyWide ? text.replace(/(?:\r\n|\r|\n)[ \t]/gu, '') : text
}

const NAME = /^[A-Za-z0-9-]{1,60}$/u

/** The parts of a line up to its first colon that stands in no quotation marks. */
const parse = (line: string): ContentLine | undefined => {
  const parts: string[] = []
  let isQuoted = false
  let from = 0
  for (let at = 0; at < line.length; at += 1) {
    const mark = line[at]
    if (mark === '"') isQuoted = !isQuoted
    else if (!isQuoted && (mark === ';' || mark === ':')) {
      parts.push(line.slice(from, at))
      from = at + 1
      if (mark === ':') break
    }
    if (at === line.length - 1) return
  }
  const [name = '', ...parameters] = parts
  if (!NAME.test(name)) return
  return {
    name: name.toUpperCase(),
    value: line.slice(from),
    parameters: new Map(
      parameters.map((text) => {
        const at = text.indexOf('=')
        return [text.slice(0, at).toUpperCase(), text.slice(at + 1).replaceAll('"', '')]
      }),
    ),
  }
}

/**
 * The lines of a calendar file. A line that cannot be one is the rest of the line before it, as programs write that do not fold.
 *
 * @throws SandyqError CALENDAR_UNREADABLE
 */
export const contentLines = (bytes: Uint8Array): ContentLine[] => {
  const lines: ContentLine[] = []
  for (const line of textOf(bytes).split(/\r\n|\r|\n/u)) {
    if (line === '') continue
    const parsed = parse(line)
    const before = lines.at(-1)
    if (parsed !== undefined) lines.push(parsed)
    else if (before !== undefined) lines[lines.length - 1] = { ...before, value: `${before.value}\n${line}` }
  }
  if (lines[0]?.name !== 'BEGIN' || lines[0].value.trim().toUpperCase() !== 'VCALENDAR')
    throw new SandyqError('CALENDAR_UNREADABLE')
  return lines
}
