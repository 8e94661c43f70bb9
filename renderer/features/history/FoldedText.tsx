import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { foldedPart } from './folded-part.ts'
import classes from './history.module.css'

/** Somebody's words: the beginning of a long text, and all of it on demand. */
export const FoldedText = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('history')
  const [isOpen, setIsOpen] = useState(false)
  const part = foldedPart(text)
  if (part === undefined) return <bdi className={classes.text}>{text}</bdi>
  return (
    <>
      <bdi className={classes.text}>{isOpen ? text : part}</bdi>{' '}
      <Button variant="subtle" size="compact-xs" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t(isOpen ? 'showLess' : 'showAll')}
      </Button>
    </>
  )
}
