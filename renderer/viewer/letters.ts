import type { ReadAs } from '../../shared/domain/kinds/document.ts'
import { fileTypeOf } from '../../shared/file-types/file-type.ts'
import type { ViewerWords } from '../../shared/port/viewer-messages.ts'
import { readRtf } from '../../shared/rtf/read-rtf.ts'
import { readText } from '../../shared/text-encoding/read-text.ts'
import type { Beside } from './beside.ts'
import { MAX_CHARACTERS, showText } from './plain-text.ts'
import type { Say, Stage } from './stage.ts'

interface Letters {
  readonly bytes: ArrayBuffer
  /** In which encoding a text is read; empty where it is guessed. */
  readonly readAs: ReadAs
  readonly words: ViewerWords
  readonly beside: Beside
}

/**
 * Shows what was recorded as text or as rich text. Its bytes decide: an earlier version took mail, web pages and rich text for text, and the
 * source of those is not what the document says.
 */
export const showLetters = (
  stage: HTMLElement,
  { bytes, readAs, words, beside }: Letters,
  say: Say,
): Stage | undefined => {
  const all = new Uint8Array(bytes)
  const mediaType = fileTypeOf(all, '')
  if (mediaType === 'application/rtf') {
    const { text, hasHidden, hasDeleted } = readRtf(all, MAX_CHARACTERS)
    beside.say(words.rich)
    if (hasHidden) beside.say(words.hidden)
    if (hasDeleted) beside.say(words.deleted)
    return showText(stage, text, say)
  }
  if (mediaType !== 'text/plain' && mediaType !== 'application/octet-stream') {
    say({ kind: 'foreign', mediaType })
    return undefined
  }
  const { text, ...how } = readText(all, readAs === '' ? undefined : readAs)
  say({ kind: 'read', ...how })
  return showText(stage, text, say)
}
