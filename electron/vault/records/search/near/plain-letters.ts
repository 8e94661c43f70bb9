/** Letters of Kazakh and the Russian ones that people type for them. */
const TYPED = new Map(Array.from('әғқңөұүһіё', (letter, place) => [letter, 'агкноуухие'.charAt(place)]))

/** Small letters without those that a Russian keyboard lacks. */
export const plainLetters = (text: string): string =>
  Array.from(text.toLowerCase(), (letter) => TYPED.get(letter) ?? letter).join('')
