/**
 * The order of letters in lists of names, as one line: Latin, then the Kazakh Cyrillic alphabet, which holds the Russian one.
 *
 * Our own because Electron's ICU has no Kazakh data: its collator would put ә after я.
 */
const LETTERS = [...'aәäbcçdefgğhiıïjklmnñoöpqrsştuūüvwxyzаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя']

/** A private-use character per letter keeps the alphabet's order under SQLite's BINARY collation. */
const PLACES = new Map(LETTERS.map((letter, place) => [letter, String.fromCodePoint(0xe000 + place)]))

/** Its place in the alphabet, or that of the letter under its accent, or else the letter itself. */
const placeOf = (letter: string): string =>
  PLACES.get(letter) ?? PLACES.get(letter.normalize('NFD').charAt(0)) ?? letter

/**
 * Text that sorts, byte by byte, as names are listed. Letters of other scripts keep the order of their code points.
 *
 * @param name a name as it is shown
 */
export const sortKey = (name: string): string =>
  Array.from(name.normalize('NFC').toLowerCase(), placeOf).join('')
