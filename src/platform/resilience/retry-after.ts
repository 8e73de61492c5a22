/** The `Retry-After` header. */

/** `Retry-After` in milliseconds, from seconds or an HTTP date (RFC 9110, section 10.2.3); null when unreadable. */
export const readRetryAfter = (value: string | undefined, now: Date): number | null => {
  if (value === undefined) return null
  if (/^\d{1,9}$/u.test(value.trim())) return Number(value.trim()) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
