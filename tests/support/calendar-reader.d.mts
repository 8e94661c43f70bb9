/** The entries of a calendar file as another reader has them: each property by its name, its first value as a text. */
export const readCalendar: (text: string) => Record<string, string>[]
