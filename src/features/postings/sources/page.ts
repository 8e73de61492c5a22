/** Loads a page into a tree, within bounds. */
import { type CheerioAPI, load } from 'cheerio'
import { Parser } from 'htmlparser2'
import { AppError } from '../../../kernel/errors.ts'

/** Recorded pages nest 25 deep. Tree builders take quadratic time on depth: 500,000 open elements took over ten minutes. */
const maxDepth = 500
/** The largest recorded page, 1.7 MB, has 6,500; 200,000 take about 3.5 s. */
const maxElements = 200_000

/** @throws AppError `unreadable_postings` when it nests too deep or has too many elements */
export const loadPage = (html: string): CheerioAPI => {
  refuseTangled(html)
  return load(html)
}

/** One cheap pass before a tree is built. @throws AppError `unreadable_postings` */
export const refuseTangled = (html: string, options: { readonly xmlMode?: boolean } = {}): void => {
  let depth = 0
  let elements = 0
  const handler = {
    onopentag() {
      depth += 1
      elements += 1
      if (depth > maxDepth || elements > maxElements) {
        throw new AppError('unreadable_postings', 'This page is too tangled to be read. Paste the text of the posting.')
      }
    },
    onclosetag() {
      depth -= 1
    },
  }
  const parser = new Parser(handler, options)
  parser.end(html)
}
