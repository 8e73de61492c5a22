/** Amounts of money as models cost it. */

/** Millionths of a dollar, exact to a hundredth of a cent below a dollar. */
export const dollarsOf = (usdMicros: number, language: string): string =>
  (usdMicros / 1_000_000).toLocaleString(language, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: usdMicros < 1_000_000 ? 4 : 2,
  })
