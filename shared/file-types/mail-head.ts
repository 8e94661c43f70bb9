import type { MediaType } from '../domain/kinds/document.ts'

/** Lines of a head that are looked at; the heads of lists and gateways are long. */
const MOST_LINES = 400

/** What a mail program writes and a person who copies a letter into a note does not (RFC 5322 §3.6, RFC 2045 §3). */
const OF_A_PROGRAM =
  /^(?:message-id|mime-version|received|return-path|delivered-to|content-transfer-encoding|x-mailer|x-ms-|x-gm-|dkim-signature|authentication-results|references|in-reply-to|snapshot-content-location)/u

const DATE_OF_A_PROGRAM =
  /^(?:\w{3}, +)?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC?|[ECMP][SD]T|Z)\b/u

const CONTENT_TYPE = /^[\w.+-]+\/[\w.+-]+/u

const CODED_WORD = /=\?[\w-]+\?[bq]\?[^?]*\?=/iu

type Field = readonly [name: string, value: string]

/** The fields above the first blank line, each with its continued lines; none where a line is of another kind. */
const fieldsOf = (text: string): readonly Field[] => {
  const fields: Field[] = []
  // The line with which a mailbox sets its letters apart (RFC 4155).
  const lines = text.replace(/^From \S+ .*\r?\n/u, '').split(/\r\n|\n|\r/u, MOST_LINES)
  for (const line of lines) {
    if (line.trim() === '') return fields
    const field = /^([A-Za-z][A-Za-z0-9-]{0,60}):\s*(.*)$/u.exec(line)
    const last = fields.at(-1)
    if (field !== null) fields.push([(field[1] ?? '').toLowerCase(), field[2] ?? ''])
    else if (/^[ \t]/u.test(line) && last !== undefined)
      fields[fields.length - 1] = [last[0], `${last[1]} ${line.trim()}`]
    else return []
  }
  return fields
}

const isOfAProgram = ([name, value]: Field): boolean =>
  OF_A_PROGRAM.test(name) ||
  (name === 'date' && DATE_OF_A_PROGRAM.test(value)) ||
  (name === 'content-type' && CONTENT_TYPE.test(value)) ||
  CODED_WORD.test(value)

/**
 * Whether a text is mail as it travels, or a web page that was saved in the form of mail. A letter whose head was copied into a note is text.
 */
export const mailTypeOf = (start: string): MediaType | undefined => {
  const fields = fieldsOf(start)
  const has = (name: string): boolean => fields.some(([known]) => known === name)
  const isLetter = has('from') || has('subject') || has('to') || has('received') || has('message-id')
  if (fields.length < 2 || !fields.some(isOfAProgram)) return undefined
  const isPage = fields.some(
    ([name, value]) =>
      name === 'snapshot-content-location' ||
      (name === 'content-type' && /^multipart\/related/iu.test(value) && !has('to')),
  )
  if (isPage) return 'multipart/related'
  return isLetter ? 'message/rfc822' : undefined
}
