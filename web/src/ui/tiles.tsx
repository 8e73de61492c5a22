/** The few numbers that come first. */
export function Tiles({ tiles }: { readonly tiles: readonly (readonly [value: string, name: string])[] }) {
  return (
    <dl className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      {tiles.map(([value, name]) => (
        <div key={name} className="flex flex-col-reverse rounded-xl border border-line bg-card px-5 py-4">
          <dt className="text-quiet text-sm">{name}</dt>
          <dd className="font-bold text-3xl tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
