/** What somebody filled into the form of a PDF: it stands on the page, and is no text of it. Runs in the child only. */
import type { getDocumentProxy } from 'unpdf'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** In the page's own units, from its lower left corner. */
interface FilledField {
  readonly text: string
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** As large as text that one reads; a field may be as high as a page. */
const fieldTextHeight = 12

/** Forms of templates have some hundred fields. */
const maxFields = 2_000

/** A line for each line of each field that shows text; none where the form is broken. */
export async function readFilledFields(page: Page): Promise<FilledField[]> {
  const annotations: unknown[] = await page.getAnnotations({ intent: 'display' }).catch(() => [])
  return annotations.slice(0, maxFields).flatMap((annotation) => {
    if (!isWidget(annotation)) return []
    const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect
    const height = Math.min(top - bottom, fieldTextHeight)
    if (!(right > left && height > 0)) return []
    return shownLines(annotation).map((text, line) => ({
      text,
      left,
      bottom: (top - bottom > 2 * height ? top - height : bottom + (top - bottom - height) / 2) - line * height,
      width: right - left,
      height,
    }))
  })
}

interface Widget {
  readonly subtype: 'Widget'
  readonly rect: readonly number[]
  readonly fieldType?: string
  readonly fieldValue?: unknown
  readonly textContent?: readonly string[]
  readonly options?: readonly { readonly displayValue?: string }[]
  readonly combo?: boolean
  readonly hidden?: boolean
}

const isWidget = (annotation: unknown): annotation is Widget =>
  typeof annotation === 'object' &&
  annotation !== null &&
  'subtype' in annotation &&
  annotation.subtype === 'Widget' &&
  'rect' in annotation &&
  Array.isArray(annotation.rect)

/** What one sees: the drawn text, else the value; of an open list all that it offers. */
function shownLines({ fieldType, fieldValue, textContent, options, combo, hidden }: Widget): string[] {
  if (hidden === true || (fieldType !== 'Tx' && fieldType !== 'Ch')) return []
  const offered = fieldType === 'Ch' && combo !== true ? (options ?? []).map(({ displayValue }) => displayValue) : []
  const drawn = textContent?.some((line) => line.trim() !== '') ? textContent : [fieldValue].flat()
  return [...(offered.length > 0 ? offered : drawn)]
    .flatMap((line) => (typeof line === 'string' ? line.split(/[\r\n]+/u) : []))
    .filter((line) => line.trim() !== '')
    .slice(0, 500)
}
