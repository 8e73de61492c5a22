/** Where the work is done, from words of a source's own field or location. */
import type { RemotePolicy } from './posting.ts'

/** `Remote - US` is remote, `Hybrid` is hybrid, `On-Site` and `in-office` are onsite; null when the words do not say. */
export const remoteFromWords = (words: string | null | undefined): RemotePolicy | null => {
  if (words === null || words === undefined) return null
  if (/\bhybrid[eo]?\b/iu.test(words)) return 'hybrid'
  if (/\bno(?:t|n)?[ -]remote\b/iu.test(words)) return 'onsite'
  if (
    /\b(?:fully[ -])?remote\b|\btelecommute\b|\bwork from home\b|\bwfh\b|\bteletrabajo\b|\bhome ?office\b/iu.test(words)
  )
    return 'remote'
  return /\bon-?\s?site\b|\bin[ -](?:the[ -])?office\b|\binoffice\b/iu.test(words) ? 'onsite' : null
}
