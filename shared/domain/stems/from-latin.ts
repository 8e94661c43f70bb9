/*
 * A rough way back from Latin letters, only to find the ending of a word: what is kept is folded afterwards, so that it does
 * not matter whether ы was й or қ was к.
 */

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'щ'],
  [/zh/gu, 'ж'],
  [/kh/gu, 'х'],
  [/ts/gu, 'ц'],
  [/ch/gu, 'ч'],
  [/sh/gu, 'ш'],
  [/gh/gu, 'ғ'],
  [/[yi]u/gu, 'ю'],
  [/[yi]a/gu, 'я'],
  [/yo/gu, 'ё'],
  [/ye/gu, 'е'],
  [/(?<=[aeiouyаеёиоуыэюя])y/gu, 'й'],
  [/iy/gu, 'ий'],
]

const SHARED = 'abcdefghjklmnopqrstuvwxyzäáöóüúğǵñńŋşıūý'
const CYRILLIC = 'абцдефгхжклмнопқрстуввхызәәөөүүғғңңңшыұу'

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(SHARED, (letter, place) => [letter, CYRILLIC[place] ?? '']),
)

/** What a Latin word in small letters would be in Russian and in Kazakh letters, as far as its ending goes. Pure. */
export const fromLatin = (word: string): { readonly russian: string; readonly kazakh: string } => {
  const grouped = GROUPS.reduce((text, [group, letter]) => text.replace(group, letter), word)
  const write = (i: string, ng: string): string =>
    Array.from(grouped.replaceAll('ng', ng), (letter) =>
      letter === 'i' ? i : (LETTERS[letter] ?? letter),
    ).join('')
  return { russian: write('и', 'нг'), kazakh: write('і', 'ң') }
}
