import type { FrontBlock } from './content.ts'
import type { SectionContext } from './section-context.ts'

/** Entries under the names of the persons they concern. */
export const byPerson = <Entry extends { readonly person: string }>(
  entries: readonly Entry[],
  { print }: SectionContext,
  table: (entries: readonly Entry[]) => FrontBlock,
): FrontBlock[] => {
  const groups = Map.groupBy(entries, (entry) => entry.person)
  return [...groups].flatMap(([person, own]): FrontBlock[] => {
    const name = print(person)
    return name === '' ? [table(own)] : [{ kind: 'heading', text: name }, table(own)]
  })
}
