/**
 * The components that most features build on: accessible, without calls and without a say in what they show. What few
 * need is imported from its own file.
 * Colours and sizes come from `tokens.css` only (`var(--ink-soft)`, `var(--space-4)`); layout goes into CSS modules, since
 * Mantine's responsive props would need style elements that the CSP refuses.
 */

export { DefinitionList, type DefinitionListProps } from './DefinitionList.tsx'
export { ConfirmDialog, type ConfirmDialogProps } from './Dialog.tsx'
export { DateText, type DateTextProps, DateTimeText, TimeText, WeekdayText } from './dates.tsx'
export { EmptyState, type EmptyStateProps } from './EmptyState.tsx'
export { errorCodeOf } from './error-code.ts'
export {
  DateField,
  DateTimeField,
  type FieldProps,
  LongTextField,
  MomentField,
  PartialDateField,
  SelectField,
  TextField,
} from './form-fields.tsx'
export { IconButton, type IconButtonProps } from './IconButton.tsx'
export { List, type ListProps, ListRow, type ListRowProps } from './List.tsx'
export { ErrorNotice, type ErrorNoticeProps, Notice, type NoticeProps } from './Notice.tsx'
export { Page, type PageProps } from './Page.tsx'
export { QueryView, type QueryViewProps } from './QueryView.tsx'
export { Section, type SectionProps } from './Section.tsx'
export { TabBar } from './TabBar.tsx'
