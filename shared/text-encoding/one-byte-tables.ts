/** Encodings of one byte a letter. */
export type OneByteEncoding = keyof typeof UPPER_HALVES

/**
 * What the bytes from 0x80 to 0xFF stand for; those below are ASCII. U+FFFD stands where an encoding has nothing, and where it has only
 * a control character.
 *
 * Sources: the indexes of the WHATWG Encoding Standard, and for KZ-1048 its registration at IANA (MIBenum 119, STRK1048-2002). Own tables,
 * because no browser knows KZ-1048 and not every build of Node knows the others.
 */
const UPPER_HALVES = {
  'windows-1251':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ' +
    '\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'kz-1048':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\uFFFD™љ›њқһџ' +
    '\u00A0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00AD®Ү°±Ііөµ¶·ё№ғ»әҢңү' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'koi8-r':
    '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷' +
    '═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©' +
    'юабцдефгхийклмнопярстужвьызшэщчъ' +
    'ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
  'koi8-u':
    '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷' +
    '═║╒ёє╔ії╗╘╙╚╛ґў╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪ҐЎ©' +
    'юабцдефгхийклмнопярстужвьызшэщчъ' +
    'ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
  'x-mac-cyrillic':
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    '†°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњ' +
    'јЅ¬√ƒ≈∆«»…\u00A0ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёя' +
    'абвгдежзийклмнопрстуфхцчшщъыьэю€',
  'iso-8859-5':
    '\uFFFD'.repeat(32) +
    '\u00A0ЁЂЃЄЅІЇЈЉЊЋЌ\u00ADЎЏАБВГДЕЖЗИЙКЛМНОП' +
    'РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп' +
    'рстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ',
  ibm866:
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00A0',
  'windows-1252':
    '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ' +
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
} as const

export const ONE_BYTE_ENCODINGS = Object.keys(UPPER_HALVES) as readonly OneByteEncoding[]

const unitsOf = (upper: string): Uint16Array =>
  Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80)))

/** For each encoding the UTF-16 unit of each byte. */
export const ONE_BYTE_UNITS: Readonly<Record<OneByteEncoding, Uint16Array>> = {
  'windows-1251': unitsOf(UPPER_HALVES['windows-1251']),
  'kz-1048': unitsOf(UPPER_HALVES['kz-1048']),
  'koi8-r': unitsOf(UPPER_HALVES['koi8-r']),
  'koi8-u': unitsOf(UPPER_HALVES['koi8-u']),
  'x-mac-cyrillic': unitsOf(UPPER_HALVES['x-mac-cyrillic']),
  'iso-8859-5': unitsOf(UPPER_HALVES['iso-8859-5']),
  ibm866: unitsOf(UPPER_HALVES.ibm866),
  'windows-1252': unitsOf(UPPER_HALVES['windows-1252']),
}
