import { IconFile, IconUser } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type DocumentId, documentIdSchema, type PartyId, partyIdSchema } from '../../../shared/domain/ids.ts'
import { api } from '../../app/api.ts'
import { recordAddress } from '../../records/names/record-address.ts'
import type { PaletteItem } from './palette-items.ts'
import { useGo } from './use-go.ts'

/** As many people, and as many papers, as are seen at once. */
const MOST = 3

export interface RecentPages {
  readonly people: readonly PartyId[]
  readonly documents: readonly DocumentId[]
}

const NONE: RecentPages = { people: [], documents: [] }

const withFirst = <Id>(ids: readonly Id[], id: Id): readonly Id[] =>
  [id, ...ids.filter((each) => each !== id)].slice(0, MOST)

const withPage = (pages: RecentPages, path: string): RecentPages => {
  const [, place, id] = /^\/(people|documents)\/([^/]+)$/u.exec(path) ?? []
  if (place === 'people') {
    const party = partyIdSchema.safeParse(id).data
    return party === undefined ? pages : { ...pages, people: withFirst(pages.people, party) }
  }
  const document = place === 'documents' ? documentIdSchema.safeParse(id).data : undefined
  return document === undefined ? pages : { ...pages, documents: withFirst(pages.documents, document) }
}

/** Which people and papers were looked at, the latest first: in memory alone, where it ends with the vault that is open. */
export const useRecentPages = (): RecentPages => {
  const [pages, setPages] = useState(NONE)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  useEffect(() => {
    if (path !== undefined) setPages((before) => withPage(before, path))
  }, [path])
  return pages
}

/** The same as lines of the palette. What they are called is asked each time, so that none is offered that is gone. */
export const useRecentItems = (
  { people, documents }: RecentPages,
  isWanted: boolean,
): readonly PaletteItem[] => {
  const go = useGo()
  const parties = useQueries({
    queries: people.map((id) =>
      api.parties.get.queryOptions({ input: { id }, enabled: isWanted, retry: false }),
    ),
  })
  const papers = useQueries({
    queries: documents.map((id) =>
      api.documents.get.queryOptions({ input: { id }, enabled: isWanted, retry: false }),
    ),
  })
  if (!isWanted) return []
  const item = (subject: 'party' | 'document', id: string, title: string): PaletteItem => ({
    id: `recent.${id}`,
    title,
    detail: '',
    icon: subject === 'party' ? IconUser : IconFile,
    shortcut: undefined,
    chosen: {
      run: async () => {
        const address = recordAddress({ subject, recordId: id, caseId: null })
        if (address !== undefined) await go(address)
      },
    },
  })
  return [
    ...parties.flatMap(({ data, isError }) =>
      data === undefined || isError ? [] : [item('party', data.id, data.names[0]?.text ?? '')],
    ),
    ...papers.flatMap(({ data, isError }) =>
      data === undefined || isError ? [] : [item('document', data.id, data.title)],
    ),
  ]
}
