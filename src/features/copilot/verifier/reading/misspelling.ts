/** Slips of the pen: "recieved", "incomming". */

/** Whether two words differ by one letter more, one less, or two that changed places. */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1)
  return (
    long.length === short.length &&
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}
