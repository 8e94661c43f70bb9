export { LanguageChoice } from './LanguageChoice.tsx'
export { RecoveryKeyReminder } from './RecoveryKeyReminder.tsx'
export { StartFrame } from './StartFrame.tsx'
export { StartScreen } from './StartScreen.tsx'
