export const TodayPage = (): null => null
