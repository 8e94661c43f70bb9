import type { RecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { RecordName } from '../history-slot.tsx'

/** A record that is shown beside its list, and the row from which it is shown. */
export interface ShownRecord extends RecordName {
  /** Unique among the rows of the page: in the chronology a record has a row for each of its dates. */
  readonly row: string
}

/** What the pane shows. */
export interface PaneState {
  readonly shown: ShownRecord | undefined
  /** From where links were followed to it, the last one at the end. */
  readonly trail: readonly ShownRecord[]
  /** Its form stands in the place of its text. */
  readonly isEditing: boolean
}

/** A form in the pane, as far as others have to do with it. */
export interface PaneForm {
  /** Nothing that was typed would be left behind, or that was asked already. */
  readonly mayLeave: () => boolean
  /** Closes it, or asks. */
  readonly close: () => void
}

/** The pane beside the lists of a page. One for all of them: what is selected is selected once. */
export interface Pane {
  readonly get: () => PaneState
  readonly subscribe: (listener: () => void) => () => void
  /**
   * Shows what is asked for; a form in which something was typed asks first, and it is not shown.
   *
   * @param standing the forms that are asked; all that are there unless said
   */
  readonly open: (asked: PaneState, standing?: readonly PaneForm[]) => boolean
  /** The forms that are there now. */
  readonly forms: () => readonly PaneForm[]
  /** Shows the record of a row, or its form at once. */
  readonly show: (shown: ShownRecord, isEditing?: boolean) => boolean
  /** Follows a link from the record that is shown. */
  readonly follow: (of: RecordName) => void
  /** Goes back to the record from which a link was followed, else closes. */
  readonly back: () => void
  readonly close: () => void
  readonly edit: () => void
  /** Puts the text in the place of the form of this record; of another one it stays. */
  readonly stopEditing: (id: string) => void
  /** Goes back to what is still there, when what was shown, or what it was followed from, was removed. */
  readonly leaveGone: (isThere: (of: RecordName) => boolean) => void
  /** Tells of a form that has come up; to be called when it goes. */
  readonly enter: (form: PaneForm) => () => void
}

const CLOSED: PaneState = { shown: undefined, trail: [], isEditing: false }

/** The name of the row of a record in a list that has one for each record. */
export const rowOf = ({ subject, id }: RecordName, moment = ''): string => `${subject}/${id}/${moment}`

/** The record of a row. */
export const recordOfRow = (row: string): RecordName => {
  const [subject = '', id = ''] = row.split('/')
  return { subject: subject as RecordSubject, id }
}

/** Asks the forms of the pane, the topmost first, to go. */
const leave = (forms: readonly PaneForm[]): boolean =>
  forms.toReversed().every((form) => {
    const goes = form.mayLeave()
    form.close()
    return goes
  })

export const createPane = (first: PaneState = CLOSED): Pane => {
  let state = first
  const listeners = new Set<() => void>()
  const forms: PaneForm[] = []
  const set = (next: PaneState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const open = (asked: PaneState, standing: readonly PaneForm[] = forms): boolean => {
    if (!leave(forms.filter((form) => standing.includes(form)))) return false
    set(asked)
    return true
  }
  const close = () => void open(CLOSED)
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open,
    forms: () => [...forms],
    show: (shown, isEditing = false) => open({ shown, trail: [], isEditing }),
    follow: (of) => {
      const { shown, trail } = state
      if (shown === undefined) return
      set({ shown: { ...of, row: rowOf(of) }, trail: [...trail, shown], isEditing: false })
    },
    back: () => {
      const before = state.trail.at(-1)
      if (before === undefined) return close()
      set({ shown: before, trail: state.trail.slice(0, -1), isEditing: false })
    },
    close,
    edit: () => {
      if (state.shown !== undefined) set({ ...state, isEditing: true })
    },
    stopEditing: (id) => {
      if (state.shown?.id === id) set({ ...state, isEditing: false })
    },
    leaveGone: (isThere) => {
      const { shown, trail } = state
      const rest = [...trail, ...(shown === undefined ? [] : [shown])].filter(isThere)
      const isKept = shown !== undefined && rest.at(-1) === shown
      set({ shown: rest.at(-1), trail: rest.slice(0, -1), isEditing: isKept && state.isEditing })
    },
    enter: (form) => {
      forms.push(form)
      return () => {
        forms.splice(forms.indexOf(form), 1)
      }
    },
  }
}
