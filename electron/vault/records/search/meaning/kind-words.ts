import type { RestraintKind } from '../../../../../shared/domain/kinds/restraint.ts'
import type { StayKind } from '../../../../../shared/domain/kinds/stay.ts'

/*
 * What people call a measure and a place of custody, in the three languages: a measure is rarely written out in words, it is chosen from a
 * list. As terms of the Code of Criminal Procedure of Kazakhstan (art. 128, 137) and as they are spoken of.
 */

type Words<Kind extends string> = Readonly<Record<Kind, string>>

export const RESTRAINT_WORDS: Words<RestraintKind> = {
  detention: 'задержание ұстау detention arrest',
  custody: 'содержание под стражей арест күзетпен ұстау қамау custody pre-trial detention',
  'house-arrest': 'домашний арест үйқамақ house arrest',
  bail: 'залог кепіл bail',
  'travel-ban': 'подписка о невыезде ешқайда кетпеу қолхат travel ban',
  'personal-guarantee': 'личное поручительство жеке кепілгерлік personal guarantee',
  'administrative-arrest': 'административный арест әкімшілік қамаққа алу administrative arrest',
  supervision: 'присмотр наблюдение қадағалау бақылау supervision',
  'medical-placement': 'помещение в медицинскую организацию медициналық ұйымға орналастыру medical placement',
  other: '',
}

export const STAY_WORDS: Words<StayKind> = {
  police: 'отдел полиции полиция бөлімі police station',
  'temporary-holding': 'изолятор временного содержания уақытша ұстау изоляторы temporary holding',
  'remand-prison': 'следственный изолятор тергеу изоляторы remand prison',
  prison: 'колония исправительное учреждение түрме prison colony',
  'special-reception': 'специальный приёмник спецприёмник арнайы қабылдау орны special reception centre',
  hospital: 'больница аурухана hospital',
  psychiatric: 'психиатрическая больница психиатриялық psychiatric',
  home: '',
  hiding: 'скрывается жасырынып жүр hiding',
  other: '',
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The words of a kind in SQL over its column. */
export const wordsOfKind = (column: string, words: Words<string>): string =>
  `CASE ${column} ${Object.entries(words)
    .map(([kind, said]) => `WHEN ${quoted(kind)} THEN ${quoted(said)}`)
    .join(' ')} END`
