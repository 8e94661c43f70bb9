/** Which letters a text is written in, so that one sees a wrong keyboard layout without seeing the text. */
export type TypedScript = 'cyrillic' | 'latin' | 'mixed' | 'none'

export const typedScript = (text: string): TypedScript => {
  const hasCyrillic = /\p{Script=Cyrillic}/u.test(text)
  const hasLatin = /\p{Script=Latin}/u.test(text)
  if (hasCyrillic && hasLatin) return 'mixed'
  if (hasCyrillic) return 'cyrillic'
  return hasLatin ? 'latin' : 'none'
}
