/** The mark of the app: two index cards, the front one with its rider up. On a 16-unit grid, so that it is sharp at 16 px. */
export function CardMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#087e5a" />
      <path d="M3 8V4a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v1h4a1 1 0 0 1 1 1v2z" fill="#8fd0b6" />
      <path d="M9 8V5a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v3z" fill="#f4c35a" />
      <rect x="2" y="7" width="12" height="6" rx="1" fill="#fff" />
      <path d="M4 9h5v1H4zM4 11h3v1H4z" fill="#087e5a" />
    </svg>
  )
}
