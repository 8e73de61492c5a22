/** Columns that stand side by side over time, one group for each week. */

/** What a series looks like; told apart by form too, not by colour alone. */
const looks = ['fill-accent', 'fill-quiet', 'fill-none stroke-ink'] as const
const swatches = ['bg-accent', 'bg-quiet', 'border border-ink'] as const

interface ColumnsProps {
  /** What each series is called, at most three. */
  readonly series: readonly string[]
  /** A value for each series, and the whole group in words. */
  readonly groups: readonly { readonly key: string; readonly says: string; readonly values: readonly number[] }[]
  readonly label: string
  /** Written under the first and the last group. */
  readonly ends: readonly [first: string, last: string]
  /** What the highest column stands for, in words. */
  readonly top: string
}

const height = 100
const groupWidth = 40

export function Columns({ series, groups, label, ends, top }: ColumnsProps) {
  const highest = Math.max(1, ...groups.flatMap(({ values }) => values))
  const columnWidth = (groupWidth - 8) / series.length
  return (
    <figure>
      <p className="flex flex-wrap justify-between gap-x-6 text-quiet text-sm">
        <span>{top}</span>
        {series.length > 1 && (
          <span className="flex flex-wrap gap-x-4">
            {series.map((name, at) => (
              <span key={name} className="flex items-center gap-1.5">
                <span aria-hidden="true" className={`inline-block size-3 rounded-sm ${swatches[at]}`} />
                {name}
              </span>
            ))}
          </span>
        )}
      </p>
      <svg
        role="img"
        aria-label={label}
        className="mt-1 h-40 w-full"
        viewBox={`0 0 ${groups.length * groupWidth} ${height + 1}`}
        preserveAspectRatio="none"
      >
        {groups.map(({ key, says, values }, group) => (
          <g key={key}>
            <title>{says}</title>
            {/* Wide enough to point at where nothing stands. */}
            <rect className="fill-transparent" x={group * groupWidth} width={groupWidth} height={height} />
            {values.map((value, at) => (
              <rect
                key={series[at]}
                className={looks[at]}
                vectorEffect="non-scaling-stroke"
                x={group * groupWidth + 4 + at * columnWidth}
                y={height - (value / highest) * height}
                width={columnWidth - 1}
                height={(value / highest) * height}
              />
            ))}
          </g>
        ))}
        <line className="stroke-line" vectorEffect="non-scaling-stroke" x2="100%" y1={height} y2={height} />
      </svg>
      <figcaption className="flex justify-between text-quiet text-sm">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </figcaption>
    </figure>
  )
}
