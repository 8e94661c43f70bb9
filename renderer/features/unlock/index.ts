export const StartScreen = (): null => null
export const LanguageChoice = (): null => null
export const RecoveryKeyReminder = (): null => null
