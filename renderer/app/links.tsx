import { Anchor, Button } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import { RowAnchor } from '../ui/List.tsx'
import { TabAnchor } from '../ui/TabBar.tsx'

/**
 * Links to pages, with checked addresses: `<RowLink to="/cases/$caseId" params={{ caseId }} title={…} />`.
 * The history is in memory only; an address never shows in the window and never reaches the disk.
 */
export const RowLink = createLink(RowAnchor)

/** A tab of a page: `<TabLink to="/cases/$caseId" params={{ caseId }} search={{ tab: 'hearings' }}>`. */
export const TabLink = createLink(TabAnchor)

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>
}

const PlainAnchor = ({ ref, ...rest }: AnchorProps) => (
  <Anchor {...rest} {...(ref === undefined ? {} : { ref })} underline="always" inherit draggable={false} />
)

/** A link in running text. */
export const TextLink = createLink(PlainAnchor)

interface ButtonAnchorProps extends AnchorProps {
  readonly variant?: 'filled' | 'default' | 'subtle'
  readonly size?: 'xs' | 'sm'
  readonly leftSection?: ReactNode
}

const ButtonAnchor = ({
  variant = 'filled',
  size = 'sm',
  leftSection,
  children,
  className,
  ...anchor
}: ButtonAnchorProps) => (
  <Button
    variant={variant}
    size={size}
    leftSection={leftSection}
    className={className ?? ''}
    renderRoot={(props) => <a {...props} {...anchor} draggable={false} />}
  >
    {children}
  </Button>
)

/** A link that looks like a button. */
export const ButtonLink = createLink(ButtonAnchor)
