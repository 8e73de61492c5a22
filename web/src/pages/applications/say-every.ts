/** How often something happens, in words: "15 minutes", "2 hours". */
import type { Language } from '../../messages/messages.tsx'

/** @param seconds at least a minute */
export function sayEvery(seconds: number, language: Language): string {
  const minutes = Math.round(seconds / 60)
  const [amount, unit] = minutes < 120 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour']
  return amount.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' })
}
