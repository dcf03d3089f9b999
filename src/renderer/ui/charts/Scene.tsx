import { Fragment, type ReactNode, useId } from 'react'
import type { Fill, PlotScene, Shape } from '#shared/rules/plots/scene.ts'
import { markPath } from '#shared/rules/plots/svg.ts'

interface SceneProps {
  scene: PlotScene
  sentence: string
  /** What a piece leads to: a link around what is drawn of it; as it is, where it leads nowhere. */
  linked: (at: number, drawing: ReactNode) => ReactNode
}

/** A drawing in the colours of the window. */
export function Scene({ scene: { width, height, pieces }, sentence, linked }: SceneProps) {
  const id = useId()
  return (
    <svg width={width} height={height}>
      <title>{sentence}</title>
      <Patterns id={id} />
      {pieces.map(({ at, label, shapes }, index) => {
        const drawing = (
          <>
            {at !== null && <title>{label}</title>}
            {shapes.map((shape, no) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name but their place
              <Drawn key={no} shape={shape} id={id} />
            ))}
          </>
        )
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
        return <Fragment key={index}>{at === null || shapes.length === 0 ? drawing : <g>{linked(at, drawing)}</g>}</Fragment>
      })}
    </svg>
  )
}

const ink = (tone: string) => `var(--k-${tone === 'line' ? 'line-2' : tone})`

function fillOf(fill: Fill, id: string): string {
  if (fill === 'none') return 'transparent'
  return fill.startsWith('series-') ? `url(#${id}-${fill.slice(-1)})` : ink(fill)
}

function Drawn({ shape, id }: { shape: Shape; id: string }) {
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius } = shape
    return <rect {...{ x, y, width, height }} {...(radius && { rx: radius })} fill={fillOf(shape.fill, id)} />
  }
  if (shape.kind === 'line') return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} stroke={ink(shape.tone)} />
  if (shape.kind === 'mark') return <path d={markPath(shape)} fill={ink(shape.tone)} />
  return (
    <text
      x={shape.x}
      y={shape.y}
      fontSize={shape.size}
      textAnchor={shape.anchor}
      fill={ink(shape.tone)}
      {...(shape.strong && { fontWeight: 550 })}
    >
      {shape.text}
    </text>
  )
}

/** Plain, striped and dotted, so that no colour is needed. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-1`} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} fill="var(--k-chart-1)" />
    </pattern>
    <pattern id={`${id}-2`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill="var(--k-chart-2)" />
      <rect width={1.5} height={6} fill="var(--k-paper)" />
    </pattern>
    <pattern id={`${id}-3`} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} fill="var(--k-chart-3)" />
      <circle cx={3} cy={3} r={1.1} fill="var(--k-paper)" />
    </pattern>
  </defs>
)
