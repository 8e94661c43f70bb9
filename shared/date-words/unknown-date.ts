/** What people write where they do not know a date, in a table that wants one in every line. */
const UNKNOWN =
  /^(?:[-–—?.*]+|н\/?[диу]\.?|н\.\s?[ду]\.?|б\/?д|б\.\s?д\.?|не ?(?:уст|изв)\.?|нет|нет данных|нет сведений|данных нет|(?:дата )?(?:не ?известн\p{L}+|не ?установлен\p{L}*|не ?указан\p{L}*|неизв\.?)|(?:күні )?(?:белгісіз|анықталмаған|көрсетілмеген)|мәлімет жоқ|дерек жоқ|жоқ|n\/?a|none|no data|unknown|not known|not stated|not given|unbekannt|inconnue?)$/u

/** Whether a text says that a date is not known. Two words that make one are told apart from a date that cannot be read. */
export const isUnknownDate = (text: string): boolean =>
  UNKNOWN.test(text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('ru'))
