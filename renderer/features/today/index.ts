export { ReviewPage } from './review/ReviewPage.tsx'
export { TodayPage } from './TodayPage.tsx'
