import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { KeptLaws } from '../../shared/domain/terms/kept-laws.ts'
import { lawFilesOf, lawsOf } from '../../shared/domain/terms/laws.ts'
import { api } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { LawsContext } from './laws.ts'

const Given = ({ kept, children }: { readonly kept: KeptLaws; readonly children: ReactNode }) => {
  const read = useMemo(() => {
    const files = lawFilesOf(kept)
    return { files, laws: lawsOf(files) }
  }, [kept])
  return <LawsContext value={read}>{children}</LawsContext>
}

/** Reads the laws of the vault once, and again when one of them was changed, and gives them to everything below. */
export const LawsProvider = ({ children }: { readonly children: ReactNode }) => {
  const kept = useQuery(api.laws.get.queryOptions())
  return <QueryView query={kept}>{(read) => <Given kept={read}>{children}</Given>}</QueryView>
}
