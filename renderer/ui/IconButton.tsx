import { ActionIcon, Tooltip } from '@mantine/core'
import type { MouseEventHandler, ReactNode, Ref } from 'react'

export interface IconButtonProps {
  readonly ref?: Ref<HTMLButtonElement>
  /** What the button does; spoken and shown as a tip. */
  readonly label: string
  readonly onClick?: MouseEventHandler<HTMLButtonElement>
  readonly disabled?: boolean
  readonly loading?: boolean
  readonly size?: 'sm' | 'md' | 'lg'
  readonly variant?: 'subtle' | 'default'
  readonly className?: string
  readonly 'aria-expanded'?: boolean
  readonly 'aria-pressed'?: boolean
  readonly children: ReactNode
}

/** A button that shows only an icon. */
export const IconButton = ({ label, children, ref, variant = 'subtle', ...rest }: IconButtonProps) => (
  <Tooltip label={label} disabled={rest['aria-expanded'] === true}>
    <ActionIcon
      {...rest}
      {...(ref === undefined ? {} : { ref })}
      variant={variant}
      color="gray"
      aria-label={label}
    >
      {children}
    </ActionIcon>
  </Tooltip>
)
