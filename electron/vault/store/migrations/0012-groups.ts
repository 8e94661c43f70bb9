import { defineMigration } from './chain.ts'

const COUNT = 'INTEGER CHECK (%s BETWEEN 1 AND 100000000)'
const count = (column: string): string => `${column} ${COUNT.replace('%s', column)}`

/** How many a group has, and of whom. A party of an earlier version is no group and has neither. */
export const groups = defineMigration({
  version: 12,
  name: 'groups',
  up: (write) => {
    for (const column of ['count_min', 'count_max'])
      write.exec(`ALTER TABLE party ADD COLUMN ${count(column)}`)
    write.exec("ALTER TABLE party ADD COLUMN group_of TEXT NOT NULL DEFAULT ''")
  },
})
