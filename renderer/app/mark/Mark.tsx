const HORNS =
  'M16 22.6V15.2C16 9.4 18.3 6.6 21.6 6.6c2.7 0 4.5 1.8 4.5 4.1 0 2.1-1.5 3.5-3.3 3.5-1.5 0-2.6-1-2.6-2.3' +
  'M16 15.2C16 9.4 13.7 6.6 10.4 6.6c-2.7 0-4.5 1.8-4.5 4.1 0 2.1 1.5 3.5 3.3 3.5 1.5 0 2.6-1 2.6-2.3'

/** The mark: a closed chest, a ram's-horn ornament (қошқар мүйіз) as its clasp. The same drawing as `resources/icon.svg`. */
export const Mark = ({ size }: { readonly size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <g fill="var(--mark-chest)">
      <path d="M1.5 16.6v-6.1a7 7 0 0 1 7-7h15a7 7 0 0 1 7 7v6.1z" />
      <path d="M2.5 18h27v8a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 26z" />
    </g>
    <path
      d={HORNS}
      fill="none"
      stroke="var(--mark-horn)"
      strokeWidth={2.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <path d="m16 19.4 3.3 3.2-3.3 3.2-3.3-3.2z" fill="var(--mark-horn)" />
  </svg>
)
