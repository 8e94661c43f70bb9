import type { StayKind } from '../../../shared/domain/kinds/stay.ts'

/** What the usual names of places begin with or are, in the three languages. What is none of them is another place. */
const PLACES: readonly (readonly [words: RegExp, kind: StayKind])[] = [
  [
    /(?:^|[\s"«])(?:ивс|уұи|изолятор\p{L}* временного|уақытша ұстау|temporary holding)/iu,
    'temporary-holding',
  ],
  [/(?:^|[\s"«])(?:сизо|следственн\p{L}* изолятор|тергеу изолятор|remand)/iu, 'remand-prison'],
  [/(?:^|[\s"«])(?:спецпри[её]мник|специальн\p{L}* при[её]мник|арнайы қабылда)/iu, 'special-reception'],
  [/(?:^|[\s"«])(?:больниц|госпитал|аурухана|hospital)/iu, 'hospital'],
  [/(?:^|[\s"«])(?:полици|овд|ровд|увд|уп|руп|гуп|оп|дп|пб|police)/iu, 'police'],
]

/** The kind of place that its name says. */
export const stayKindOf = (place: string): StayKind =>
  PLACES.find(([words]) => words.test(place))?.[1] ?? 'other'
