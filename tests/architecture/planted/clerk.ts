import type { Edit } from './planted-tree.ts'

/** What it takes to give a hearing the name of the court's clerk; the recipe of CONTRIBUTING.md is this list. */
export const CLERK: readonly Edit[] = [
  {
    file: 'shared/domain/kinds/hearing.ts',
    behind: '  judge: lineText(200),\n',
    put: '  clerk: lineText(200),\n',
  },
  { file: 'shared/domain/kinds/hearing.ts', behind: "  judge: 'text',\n", put: "  clerk: 'text',\n" },
  {
    file: 'electron/vault/store/migrations/0003-long-lists.ts',
    behind: '  up: (write) => {\n',
    put: `    write.exec("ALTER TABLE hearing ADD COLUMN clerk TEXT NOT NULL DEFAULT ''")\n`,
  },
  {
    file: 'renderer/records/forms/HearingFields.tsx',
    behind: `<TextField control={control} name="court" label={t('field.court')} />\n`,
    put: `      <TextField control={control} name="clerk" label={t('field.clerk')} />\n`,
  },
  {
    file: 'renderer/i18n/en/calendar.json',
    behind: '    "judge": "Judge",\n',
    put: '    "clerk": "Clerk",\n',
  },
  {
    file: 'renderer/i18n/ru/calendar.json',
    behind: '    "judge": "Судья",\n',
    put: '    "clerk": "Секретарь",\n',
  },
  {
    file: 'renderer/i18n/kk/calendar.json',
    behind: '    "judge": "Судья",\n',
    put: '    "clerk": "Хатшы",\n',
  },
]
