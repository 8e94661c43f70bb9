/** Letters that are typed for others, where the keyboard has no better ones or the hand is in a hurry. */
const PLAIN: Readonly<Record<string, string>> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

/** Small letters as they are typed without Kazakh ones and ё: "қорғаушы" becomes "коргаушы". Only for comparing what was typed. */
export const inPlainLetters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ёәғқңөұүһі]/gu, (letter) => PLAIN[letter] ?? letter)
