import { readdirSync, readFileSync } from 'node:fs'
import { migrations } from '../../../electron/vault/store/migrations/index.ts'
import type { Edit } from './planted-tree.ts'
import { VISIT_REQUEST_PAGE } from './visit-request-page.ts'

const MIGRATIONS = new URL('../../../electron/vault/store/migrations/', import.meta.url)
const numbered = (version: number): string => String(version).padStart(4, '0')

/** The file of the last migration, and what it exports. */
const lastFile = readdirSync(MIGRATIONS).find((name) => name.startsWith(numbered(migrations.latest))) ?? ''
const lastName =
  /export const (\w+) = defineMigration/u.exec(readFileSync(new URL(lastFile, MIGRATIONS), 'utf8'))?.[1] ?? ''
const next = migrations.latest + 1

const KIND = `import * as z from 'zod'
import { isoDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import { type CaseId, caseIdSchema, partyIdSchema, recordId, revisionSchema } from '../ids.ts'
import { longText } from '../text.ts'
import { kind } from './kind.ts'
import { date, party, word } from './title.ts'

export const ANSWERS = ['none', 'granted', 'refused'] as const

const id = recordId<'VisitRequestId'>()

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  askedOn: isoDateSchema.nullable(),
  answer: z.enum(ANSWERS),
  notes: longText(2_000),
}

export const visitRequestInputSchema = z.strictObject(fields)
export const visitRequestSchema = z.strictObject({ id, revision: revisionSchema, ...fields })

export const visitRequestKind = kind({
  subject: 'visit-request',
  plural: 'visitRequests',
  id,
  input: visitRequestInputSchema,
  entity: visitRequestSchema,
  tab: 'work',
  datedBy: 'askedOn',
  title: ({ partyId, answer, askedOn }) => [party(partyId), word('answer', answer), date(askedOn)],
})

export type VisitRequestInput = z.infer<typeof visitRequestInputSchema>
export type VisitRequest = z.infer<typeof visitRequestSchema>

export const visitRequestFields = {
  partyId: 'reference',
  askedOn: 'day',
  answer: closed(ANSWERS),
  notes: 'text',
} as const satisfies FieldsOf<VisitRequestInput>

export const blankVisitRequest = (caseId: CaseId): Omit<VisitRequestInput, 'partyId'> => ({
  ...blankOf<VisitRequestInput>(visitRequestInputSchema, visitRequestFields),
  caseId,
  answer: 'none',
})
`

const STORED = `import { visitRequestKind } from '../../../../shared/domain/kinds/visit-request.ts'
import { partKind } from './part-kind.ts'

export const visitRequests = partKind(visitRequestKind, { columns: {}, order: 'r.asked_on' })
`

const MIGRATION = `import { defineMigration } from './chain.ts'

export const visitRequests = defineMigration({
  version: ${next},
  name: 'visit-requests',
  up: (write) => {
    write.exec(\`
      CREATE TABLE visit_request (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
        case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
        party_id TEXT NOT NULL REFERENCES party (id),
        asked_on TEXT CHECK (length(asked_on) = 10),
        answer TEXT NOT NULL,
        notes TEXT NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 1),
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX visit_request_by_case ON visit_request (case_id, asked_on);
      CREATE INDEX visit_request_by_party ON visit_request (party_id);\`)
  },
})
`

const LOOKS = `import { visitRequestFields } from '../../../shared/domain/kinds/visit-request.ts'
import { looksOf } from './field-look.ts'

export const visitRequest = looksOf(
  visitRequestFields,
  { labels: 'records:visit-request.field', words: 'records:visit-request.' },
  {},
)
`

/** In the order of the keys below. */
type Words = readonly [
  names: readonly [one: string, many: string, said: string],
  form: readonly [fresh: string, edit: string, remove: string, question: string, saved: string],
  fields: readonly [party: string, askedOn: string, answer: string, notes: string],
  answers: readonly [none: string, granted: string, refused: string],
]

const words = ([
  [one, many, said],
  [fresh, edit, remove, deleteQuestion, saved],
  fields,
  answers,
]: Words): string => {
  const [partyId, askedOn, answer, notes] = fields
  const [none, granted, refused] = answers
  return JSON.stringify({
    ...{ one, many, new: fresh, said, edit, delete: remove, deleteQuestion, saved },
    field: { partyId, askedOn, answer, notes },
    answer: { none, granted, refused },
  })
}

const WORDS = {
  en: words([
    ['Request for a visit', 'Requests for visits', 'ask for a visit'],
    ['New request', 'Request', 'Delete request', 'Delete this request?', 'Request saved'],
    ['Whom to visit', 'Asked on', 'Answer', 'Notes'],
    ['no answer yet', 'granted', 'refused'],
  ]),
  ru: words([
    ['Заявление о свидании', 'Заявления о свиданиях', 'попросить свидание'],
    ['Новое заявление', 'Заявление', 'Удалить заявление', 'Удалить это заявление?', 'Заявление сохранено'],
    ['С кем свидание', 'Подано', 'Ответ', 'Заметки'],
    ['ответа нет', 'разрешено', 'отказано'],
  ]),
  kk: words([
    ['Кездесуге өтініш', 'Кездесуге өтініштер', 'кездесу сұрау'],
    ['Жаңа өтініш', 'Өтініш', 'Өтінішті жою', 'Бұл өтінішті жою керек пе?', 'Өтініш сақталды'],
    ['Кіммен кездесу', 'Берілген күні', 'Жауап', 'Ескертпелер'],
    ['жауап жоқ', 'рұқсат берілді', 'бас тартылды'],
  ]),
}

/** The files of a new kind of record: a request to visit somebody in custody. */
export const VISIT_REQUEST_FILES: Readonly<Record<string, string>> = {
  'shared/domain/kinds/visit-request.ts': KIND,
  'electron/vault/records/kinds/visit-request.ts': STORED,
  [`electron/vault/store/migrations/${numbered(next)}-visit-requests.ts`]: MIGRATION,
  'renderer/records/fields/of-visits.ts': LOOKS,
  'renderer/features/case/work/VisitRequests.tsx': VISIT_REQUEST_PAGE,
  'renderer/i18n/en/records/visit-request.json': WORDS.en,
  'renderer/i18n/ru/records/visit-request.json': WORDS.ru,
  'renderer/i18n/kk/records/visit-request.json': WORDS.kk,
}

const listed = (file: string, lines: readonly (readonly [behind: string, put: string])[]): Edit[] =>
  lines.map(([behind, put]) => ({ file, behind, put }))

/** Where the kind is named in files that are there already; the recipe of CONTRIBUTING.md is this list. */
export const VISIT_REQUEST: readonly Edit[] = [
  ...listed('shared/domain/kinds/index.ts', [
    ["import { taskKind } from './task.ts'\n", "import { visitRequestKind } from './visit-request.ts'\n"],
    ['  contact: contactKind,\n', "  'visit-request': visitRequestKind,\n"],
  ]),
  ...listed('electron/vault/records/kinds/index.ts', [
    ["import { tasks } from './task.ts'\n", "import { visitRequests } from './visit-request.ts'\n"],
    ['  contact: contacts,\n', "  'visit-request': visitRequests,\n"],
  ]),
  ...listed('electron/vault/store/migrations/index.ts', [
    [` from './${lastFile}'\n`, `import { visitRequests } from './${numbered(next)}-visit-requests.ts'\n`],
    [`.add(${lastName})`, '.add(visitRequests)'],
  ]),
  ...listed('renderer/records/fields/catalogue.ts', [
    [
      "import { charge, proceduralStatus, restraint, risk, stay } from './of-proceeding.ts'\n",
      "import { visitRequest } from './of-visits.ts'\n",
    ],
    ['  contact,\n  intervention,\n', "  'visit-request': visitRequest,\n"],
  ]),
  ...listed(
    'renderer/i18n/record-words.ts',
    (['en', 'kk', 'ru'] as const).flatMap((language) => [
      [
        `import ${language}Task from './${language}/records/task.json'\n`,
        `import ${language}VisitRequest from './${language}/records/visit-request.json'\n`,
      ] as const,
      [`    contact: ${language}Contact,\n`, `    'visit-request': ${language}VisitRequest,\n`] as const,
    ]),
  ),
  ...listed('renderer/features/case/work/CaseWork.tsx', [
    ["import { Tasks } from './Tasks.tsx'\n", "import { VisitRequests } from './VisitRequests.tsx'\n"],
    ['    <Contacts openId={openId} />\n', '    <VisitRequests openId={openId} />\n'],
  ]),
]
