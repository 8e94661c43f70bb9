import type { RecordTitle } from '../../../shared/domain/kinds/title.ts'
import {
  type KeptFile,
  type KeptLaws,
  type KeptPart,
  keptFileSchema,
  keptPartSchema,
} from '../../../shared/domain/terms/kept-laws.ts'
import type { ReadHandle, WriteHandle } from '../store/database/handles.ts'

const FILES = 'SELECT kind, file, content, calendar, standing FROM law_file'
const PARTS = 'SELECT kind, file, list, key, original, changed, is_off AS isOff FROM law_part'

type PartRow = Omit<KeptPart, 'isOff'> & { readonly isOff: number }

const partOf = ({ isOff, ...row }: PartRow): KeptPart => keptPartSchema.parse({ ...row, isOff: isOff === 1 })

/** What the vault keeps of its laws, in the order in which it was first changed. */
export const keptLawsIn = (read: ReadHandle): KeptLaws => ({
  files: read.all<KeptFile>(`${FILES} ORDER BY rowid`).map((row) => keptFileSchema.parse(row)),
  parts: read.all<PartRow>(`${PARTS} ORDER BY rowid`).map(partOf),
})

/** What the log calls a file or a part of one: `pack:kazakhstan`, `calendar:kazakhstan:days:2027-05-10`. */
export const lawRecordId = (of: KeptFile | KeptPart): string =>
  'key' in of ? [of.kind, of.file, of.list, of.key].join(':') : [of.kind, of.file].join(':')

interface Named {
  readonly code?: string
  readonly article?: string
  readonly name?: Readonly<Record<string, string>>
}

const nameOf = (json: string): RecordTitle => {
  const { code, article, name }: Named = JSON.parse(json)
  const said = code === undefined ? [...new Set(Object.values(name ?? {}))].join(' / ') : `${code} ${article}`
  return said === '' ? [] : [{ is: 'text', text: said }]
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/u

/** What a file or a part of one is called in the log: by its article, its day, or its name in all languages. */
export const lawTitleOf = (read: ReadHandle, recordId: string): RecordTitle => {
  const [kind = '', file = '', list, key = ''] = recordId.split(':')
  if (list === undefined) {
    const content = read.get<{ content: string }>(
      'SELECT content FROM law_file WHERE kind = ? AND file = ?',
      [kind, file],
    )?.content
    return content ? nameOf(content) : [{ is: 'text', text: file }]
  }
  if (IS_DAY.test(key)) return [{ is: 'date', date: key }]
  const row = read.get<PartRow>(`${PARTS} WHERE kind = ? AND file = ? AND list = ? AND key = ?`, [
    kind,
    file,
    list,
    key,
  ])
  const json = row?.changed ?? row?.original ?? null
  return json === null || list === 'years' ? [{ is: 'text', text: key }] : nameOf(json)
}

export const putLawFile = (write: WriteHandle, file: KeptFile): void => {
  write.run(
    `INSERT INTO law_file (kind, file, content, calendar, standing) VALUES (@kind, @file, @content, @calendar, @standing)
    ON CONFLICT (kind, file) DO UPDATE SET content = @content, calendar = @calendar, standing = @standing`,
    { ...file },
  )
}

export const dropLawFile = (write: WriteHandle, { kind, file }: KeptFile): void => {
  write.run('DELETE FROM law_file WHERE kind = ? AND file = ?', [kind, file])
}

export const putLawPart = (write: WriteHandle, part: KeptPart): void => {
  write.run(
    `INSERT INTO law_part (kind, file, list, key, original, changed, is_off)
    VALUES (@kind, @file, @list, @key, @original, @changed, @isOff)
    ON CONFLICT (kind, file, list, key) DO UPDATE SET original = @original, changed = @changed, is_off = @isOff`,
    { ...part, isOff: Number(part.isOff) },
  )
}

export const dropLawPart = (write: WriteHandle, { kind, file, list, key }: KeptPart): void => {
  write.run('DELETE FROM law_part WHERE kind = ? AND file = ? AND list = ? AND key = ?', [
    kind,
    file,
    list,
    key,
  ])
}
