/** Takes the runs that Word shows to nobody out of a DOCX: marked as hidden, tiny, or white on white. Pure. */
import { decodeXML } from 'entities'

/** A run without one within it: those of text boxes are found by themselves. Linear: a run ends where the next begins. */
const run = /<w:r(?:\s[^>]*)?>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/gu
const vanished = /<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/u
/** Half points: 3 are the smallest that one could take for dust. */
const tiny = /<w:sz\s+w:val="[1-3]"\s*\/>/u
const white = /<w:color\s[^>]*w:val="(?:f[5-9a-f]){3}"/iu
/** Something dark may lie behind the words; then white is a colour like others. */
const painted =
  /<w:shd\s(?![^>]*w:fill="(?:auto|f{6})")|<w:background\s|<w:highlight\s|solidFill|<v:fill\s|fillcolor=/iu

/** @returns the part without these runs, and their words, a paragraph a line */
export function takeHiddenRuns(xml: string): { xml: string; hidden: string[] } {
  const isPainted = painted.test(xml)
  const hidden: string[] = []
  const isHidden = (text: string): boolean => {
    const properties = /<w:rPr>[\s\S]*?<\/w:rPr>/u.exec(text)?.[0] ?? ''
    return vanished.test(properties) || tiny.test(properties) || (!isPainted && white.test(properties))
  }
  const shown = xml
    .split(/(?<=<\/w:p>)/u)
    .map((paragraph) => {
      let words = ''
      const kept = paragraph.replace(run, (text) => {
        if (!isHidden(text)) return text
        words += wordsOf(text)
        return ''
      })
      if (words.trim() !== '') hidden.push(words)
      return kept
    })
    .join('')
  return { xml: shown, hidden }
}

const wordsOf = (text: string): string =>
  [...text.matchAll(/<w:t(?:\s[^>]*)?>(?<words>[^<]*)<\/w:t>|<w:(?<space>tab|br)\s*\/>/gu)]
    .map(({ groups }) => (groups?.space ? ' ' : decodeXML(groups?.words ?? '')))
    .join('')
