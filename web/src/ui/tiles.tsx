/** The few numbers that come first. */
export function Tiles({ tiles }: { readonly tiles: readonly (readonly [value: string, name: string])[] }) {
  return (
    <dl className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      {tiles.map(([value, name]) => (
        <div key={name} className="flex flex-col-reverse justify-end rounded-xl border border-line bg-card px-5 py-4">
          <dt className="text-quiet text-sm">{name}</dt>
          <dd className={`font-bold tabular-nums ${value.length > 9 ? 'text-xl leading-9' : 'text-3xl'}`}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
