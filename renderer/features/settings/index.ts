export const SettingsPage = (): null => null
