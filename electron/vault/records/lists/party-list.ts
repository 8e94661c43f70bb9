import type { PartyLine } from '../../../../shared/domain/kinds/party.ts'
import type { PartyView } from '../../../../shared/domain/list-views.ts'
import { partyLinesOf } from '../party.ts'
import type { ListOf } from './list-page.ts'

/** The list of people and organisations. */
export const partyList: ListOf<PartyView, PartyLine> = {
  table: 'party',
  orders: {
    name: { from: 'party AS r INDEXED BY party_by_name', keys: ['r.sort_key', 'r.id'] },
    kind: { from: 'party AS r INDEXED BY party_by_kind', keys: ['r.kind', 'r.sort_key', 'r.id'] },
    born: { from: 'party AS r INDEXED BY party_by_birth', keys: ['r.born_key', 'r.id'], hasBlanks: true },
    cases: {
      from: 'party AS r INDEXED BY party_by_cases',
      keys: ['r.case_count', 'r.id'],
    },
  },
  hasWord: 'r.rowid IN (SELECT rowid FROM party WHERE instr(list_text, @word) > 0)',
  narrow: ({ kind }) => (kind === 'all' ? [] : [`r.kind = '${kind}'`]),
  lines: partyLinesOf,
}
