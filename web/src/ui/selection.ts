/** What is chosen in a list. Pure. */

/** Takes an item out where it was in, and in where it was not. */
export function toggled<T>(chosen: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(chosen)
  if (!next.delete(item)) next.add(item)
  return next
}
