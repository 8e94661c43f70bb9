/** Letters of Kazakh and the Russian ones that people type for them. */
const TYPED = new Map(Array.from('әғқңөұүһіё', (letter, place) => [letter, 'агкноуухие'.charAt(place)]))
const ANY_OF_THEM = /[әғқңөұүһіё]/gu

/** Small letters without those that a Russian keyboard lacks. */
export const plainLetters = (text: string): string =>
  text.toLowerCase().replace(ANY_OF_THEM, (letter) => TYPED.get(letter) ?? letter)
