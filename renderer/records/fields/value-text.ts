import type { TFunction } from 'i18next'
import * as z from 'zod'
import { type FieldForm, formOf } from '../../../shared/domain/field-forms.ts'
import { fileSize } from '../../../shared/domain/file-size.ts'
import { EVENT_ROLES } from '../../../shared/domain/kinds/event.ts'
import { NAME_KINDS } from '../../../shared/domain/kinds/party.ts'
import { RELIABILITIES, SOURCE_KINDS } from '../../../shared/domain/kinds/source.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { plainTextOf, richTextSchema } from '../../../shared/domain/rich-text.ts'
import type { LABEL_SUBJECTS } from '../../actions/action.ts'
import { formatDate, formatTime } from '../../i18n/dates.ts'
import { type FieldLook, wordsOf } from './field-look.ts'

/** What saying a value takes: the words of the page, and by id what the records are called that it names, empty where they are gone. */
export interface Voice {
  readonly t: TFunction<typeof LABEL_SUBJECTS>
  readonly language: Language
  readonly names: ReadonlyMap<string, string>
}

// The log keeps values as the version of the day wrote them: what it did not know yet is missing, and must not break the page.
const text = z.string().catch('')
const namesSchema = z.array(z.looseObject({ text, kind: text, source: text })).catch([])
const personsSchema = z.array(z.looseObject({ partyId: text, role: text, detail: text })).catch([])
const sourcesSchema = z
  .array(
    z.looseObject({ kind: text, documentId: text, text, reportedOn: text, reliability: text, quote: text }),
  )
  .catch([])
const chargesSchema = z.array(z.looseObject({ chargeId: text })).catch([])
const partiesSchema = z.array(z.looseObject({ partyId: text })).catch([])
const tagsSchema = z.array(z.string()).catch([])

const nameKind = wordsOf(NAME_KINDS, (kind) => `people:nameKind.${kind}`)
const eventRole = wordsOf(EVENT_ROLES, (role) => `chronology:role.${role}`)
const sourceKind = wordsOf(SOURCE_KINDS, (kind) => `records:source.kind.${kind}`)
const reliability = wordsOf(RELIABILITIES, (degree) => `records:source.reliability.${degree}`)

const withAside = (said: string, aside: readonly string[]): string => {
  const more = aside.filter(Boolean).join(', ')
  return more === '' ? said : `${said} (${more})`
}

const nameText = (name: string | undefined, { t }: Voice): string =>
  name === undefined || name === '' ? t('history:gone') : name

const wordOr = ({ t }: Voice, key: ReturnType<typeof nameKind>): string => (key === undefined ? '' : t(key))

const lower = (word: string): string => word.toLocaleLowerCase()

const LINES: Readonly<
  Record<
    'tags' | 'names' | 'persons' | 'sources' | 'charges' | 'parties',
    (value: unknown, voice: Voice) => string[]
  >
> = {
  tags: (value) => [tagsSchema.parse(value).join(', ')],
  charges: (value, voice) =>
    chargesSchema.parse(value).map(({ chargeId }) => nameText(voice.names.get(chargeId), voice)),
  parties: (value, voice) =>
    partiesSchema.parse(value).map(({ partyId }) => nameText(voice.names.get(partyId), voice)),
  names: (value, voice) =>
    namesSchema
      .parse(value)
      .map(({ text: name, kind, source }) => withAside(name, [lower(wordOr(voice, nameKind(kind))), source])),
  persons: (value, voice) =>
    personsSchema
      .parse(value)
      .map(({ partyId, role, detail }) =>
        withAside(nameText(voice.names.get(partyId), voice), [lower(wordOr(voice, eventRole(role))), detail]),
      ),
  sources: (value, voice) =>
    sourcesSchema
      .parse(value)
      .map((source) =>
        [
          wordOr(voice, sourceKind(source.kind)),
          source.text,
          source.documentId === '' ? '' : nameText(voice.names.get(source.documentId), voice),
          source.reportedOn === '' ? '' : formatDate(source.reportedOn, voice.language),
          lower(wordOr(voice, reliability(source.reliability))),
          source.quote,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
}

const momentText = (value: string, language: Language): string =>
  [formatDate(value, language), formatTime(value)].filter(Boolean).join(', ')

const richText = (value: unknown): string => {
  const tree = richTextSchema.safeParse(value)
  return tree.success ? plainTextOf(tree.data) : ''
}

const formText = (form: FieldForm, value: unknown, voice: Voice): string | undefined => {
  switch (form) {
    case 'day':
    case 'date':
      return typeof value === 'string' ? formatDate(value, voice.language) : undefined
    case 'moment':
      return typeof value === 'string' ? momentText(value, voice.language) : undefined
    case 'size':
      return typeof value === 'number' ? fileSize(value, voice.language) : undefined
    case 'richText':
      return richText(value)
    case 'tags':
    case 'names':
    case 'persons':
    case 'sources':
    case 'charges':
    case 'parties':
      return LINES[form](value, voice).filter(Boolean).join('\n')
    default:
      return undefined
  }
}

/** What a value of the log says, one line for each entry of a list; empty where nothing was entered. */
export const valueText = ({ form, words }: FieldLook, value: unknown, voice: Voice): string => {
  if (value === undefined || value === null || value === '') return ''
  const name = typeof value === 'string' ? voice.names.get(value) : undefined
  if (name !== undefined) return nameText(name, voice)
  const said = (Array.isArray(value) ? value : [value]).flatMap((one) => words?.(one) ?? [])
  if (said.length > 0) return said.map((word) => voice.t(word)).join(', ')
  const written = formText(formOf(form), value, voice)
  if (written !== undefined) return written
  if (typeof value === 'boolean') return voice.t(value ? 'history:yes' : 'history:no')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
