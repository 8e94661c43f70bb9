import { useState } from 'react'
import { type CaseId, caseIdSchema } from '../../../shared/domain/ids.ts'
import { useCaseOptions } from '../../records/forms/CasePicker.tsx'
import { Picker } from '../../ui/Picker.tsx'

/** A case, by its title and its id. */
export interface ChosenCase {
  readonly id: CaseId
  readonly title: string
}

interface CaseChoiceProps {
  readonly label: string
  readonly description?: string
  readonly hasAutoFocus?: boolean
  /** Undefined when what stands there is no case any more. */
  readonly onChosen: (chosen: ChosenCase | undefined) => void
}

/** Chooses a case by typing part of its title, its number or a client's name. */
export const CaseChoice = ({ label, description, hasAutoFocus, onChosen }: CaseChoiceProps) => {
  const [text, setText] = useState('')
  const [isChosen, setIsChosen] = useState(false)
  const { options } = useCaseOptions(isChosen ? '' : text)
  return (
    <Picker
      label={label}
      {...(description === undefined ? {} : { description })}
      {...(hasAutoFocus === undefined ? {} : { hasAutoFocus })}
      text={text}
      isChosen={isChosen}
      options={options}
      onType={(typed) => {
        setText(typed)
        setIsChosen(false)
        onChosen(undefined)
      }}
      onChoose={({ value, label: title }) => {
        setText(title)
        setIsChosen(true)
        onChosen({ id: caseIdSchema.parse(value), title })
      }}
    />
  )
}
