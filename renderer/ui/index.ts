/**
 * The components that every feature builds on: accessible, without calls and without a say in what they show.
 * Colours and sizes come from `tokens.css` only (`var(--ink-soft)`, `var(--space-4)`); layout goes into CSS modules, since
 * Mantine's responsive props would need style elements that the CSP refuses.
 */

export { DayInput, type DayInputProps } from './DayInput.tsx'
export { DefinitionList, type DefinitionListProps } from './DefinitionList.tsx'
export { ConfirmDialog, type ConfirmDialogProps, Dialog, DialogActions, type DialogProps } from './Dialog.tsx'
export { DateText, type DateTextProps, DateTimeText, TimeText, WeekdayText } from './dates.tsx'
export { EmptyState, type EmptyStateProps } from './EmptyState.tsx'
export { errorCodeOf, errorReferenceOf } from './error-code.ts'
export {
  DateField,
  DateTimeField,
  type FieldProps,
  LongTextField,
  PartialDateField,
  SelectField,
  TextField,
} from './form-fields.tsx'
export { IconButton, type IconButtonProps } from './IconButton.tsx'
export { Kbd } from './Kbd.tsx'
export { List, type ListProps, ListRow, type ListRowProps } from './List.tsx'
export { ErrorNotice, type ErrorNoticeProps, Notice, type NoticeProps } from './Notice.tsx'
export { Page, type PageProps } from './Page.tsx'
export { Progress, type ProgressProps } from './Progress.tsx'
export { QueryView, type QueryViewProps } from './QueryView.tsx'
export { SaveState, type SaveStateProps } from './SaveState.tsx'
export { Section, type SectionProps } from './Section.tsx'
export { StatusBadge, type StatusBadgeProps, type Tone } from './StatusBadge.tsx'
export { TabBar } from './TabBar.tsx'
export { TimeOfDayInput, type TimeOfDayInputProps } from './TimeOfDayInput.tsx'
export { Waiting } from './Waiting.tsx'
