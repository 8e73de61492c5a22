/** Which text of a PDF page nobody can see: drawn invisibly, or white on nothing. Runs in the child only. */
import type { getDocumentProxy } from 'unpdf'
import { getResolvedPDFJS } from 'unpdf'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Operators = Awaited<ReturnType<Page['getOperatorList']>>
type Matrix = readonly [number, number, number, number, number, number]

interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

interface Drawn {
  /** Without white space, as the glyphs say. */
  readonly text: string
  readonly invisible: boolean
  /** So light that white paper swallows it. */
  readonly light: boolean
  /** How many boxes were painted before. */
  readonly above: number
  /** Off the page: the reader of text leaves it out. */
  readonly outside: boolean
}

interface TextPiece {
  readonly str: string
  /** Its place on the page, from its lower left corner. */
  readonly transform: readonly number[]
}

/** Luminance (0 to 255) from which on text on white is no text: contrast below 1.1 to 1. */
const lightFrom = 245
/** More drawing than a resume has: then nothing is called hidden. */
const maxOperators = 200_000

export interface HiddenText {
  readonly isHidden: (piece: number) => boolean
  /** Texts off the page, which are no pieces at all. */
  readonly outside: readonly string[]
}

const nothing: HiddenText = { isHidden: () => false, outside: [] }

/**
 * Says of each piece of text whether it is hidden. Where drawing and text do not tell the same story, nothing is: what
 * is shown by mistake does less harm than what is withheld.
 */
export async function findHiddenText(
  operators: Operators,
  pieces: readonly TextPiece[],
  viewBox: readonly number[],
): Promise<HiddenText> {
  if (operators.fnArray.length > maxOperators) return nothing
  const { OPS } = await getResolvedPDFJS()
  const { drawn: all, boxes } = follow(operators, OPS, viewBox)
  const outside = all.flatMap(({ outside, text }) => (outside && text.trim() !== '' ? [text] : []))
  const drawn = all.filter((one) => !one.outside)
  // The layer of text behind a scan: all of it is invisible, the picture shows its words.
  if (drawn.every(({ invisible, text }) => invisible || text.trim() === '') && boxes.length > 0)
    return { ...nothing, outside }
  if (!drawn.some(({ invisible, light }) => invisible || light)) return { ...nothing, outside }
  const runs = align(pieces, drawn)
  if (runs === null) return { ...nothing, outside }
  const isHidden = (index: number): boolean => {
    const piece = pieces[index]
    const run = runs[index]
    if (piece === undefined || run === undefined) return false
    if (run.invisible) return true
    return run.light && !boxes.slice(0, run.above).some((box) => holds(box, piece))
  }
  return { isHidden, outside }
}

const holds = ({ left, bottom, right, top }: Box, { transform }: TextPiece): boolean => {
  const [x, y] = [transform[4] ?? 0, transform[5] ?? 0]
  return x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1
}

interface State {
  readonly matrix: Matrix
  readonly mode: number
  readonly light: boolean
  /** Of text: where the next glyph goes, and where its line began. */
  readonly text: Matrix
  readonly line: Matrix
  readonly fontSize: number
  readonly leading: number
}

const unit: Matrix = [1, 0, 0, 1, 0, 0]

/** What was drawn, in order: texts with how they look, and the boxes that are not white, in units of the page. */
function follow(
  { fnArray, argsArray }: Operators,
  ops: Record<string, number>,
  viewBox: readonly number[],
): { drawn: Drawn[]; boxes: Box[] } {
  const drawn: Drawn[] = []
  const boxes: Box[] = []
  const saved: State[] = []
  // Pictures are never decoded here, and leave no operator: only the room that was made for one, with nothing drawn in it.
  let drawnSince = drawn.length + boxes.length
  const restore = (): void => {
    const before = saved.pop() ?? state
    if (state.matrix !== before.matrix && drawnSince === drawn.length + boxes.length)
      boxes.push(boxOf(state.matrix, [0, 0, 1, 1]))
    state = before
  }
  const save = (): void => {
    saved.push(state)
    drawnSince = drawn.length + boxes.length
  }
  let state: State = { matrix: unit, mode: 0, light: false, text: unit, line: unit, fontSize: 1, leading: 0 }
  const toLine = (line: Matrix): void => {
    state = { ...state, line, text: line }
  }
  const fills = new Set([ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke])
  const images = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject])
  fnArray.forEach((op, index) => {
    const args: readonly unknown[] = argsArray[index] ?? []
    switch (op) {
      case ops.save:
        save()
        break
      case ops.restore:
      case ops.paintFormXObjectEnd:
        restore()
        break
      case ops.paintFormXObjectBegin:
        save()
        state = { ...state, matrix: multiply(state.matrix, numbersOf(args[0])) }
        break
      case ops.transform:
        state = { ...state, matrix: multiply(state.matrix, numbersOf(args)) }
        break
      case ops.beginText:
        toLine(unit)
        break
      case ops.setTextMatrix:
        toLine(multiply(unit, args.length === 1 ? numbersOf(args[0]) : numbersOf(args)))
        break
      case ops.setLeading:
        state = { ...state, leading: -Number(args[0]) }
        break
      case ops.setLeadingMoveText:
        state = { ...state, leading: Number(args[1]) }
        toLine(multiply(state.line, [1, 0, 0, 1, Number(args[0]), Number(args[1])]))
        break
      case ops.moveText:
        toLine(multiply(state.line, [1, 0, 0, 1, Number(args[0]), Number(args[1])]))
        break
      case ops.nextLine:
        toLine(multiply(state.line, [1, 0, 0, 1, 0, state.leading]))
        break
      case ops.setFont:
        state = { ...state, fontSize: Number(args[1]) }
        break
      case ops.setTextRenderingMode:
        state = { ...state, mode: Number(args[0]) }
        break
      case ops.setFillRGBColor:
        state = { ...state, light: isLight(args[0]) }
        break
      case ops.setFillColorN:
      case ops.shadingFill:
        state = { ...state, light: false }
        if (op === ops.shadingFill) boxes.push(everywhere)
        break
      case ops.constructPath:
        if (fills.has(Number(args[0])) && !state.light) boxes.push(boxOf(state.matrix, numbersOf(args[2])))
        break
      case ops.showText: {
        const { text, width } = glyphsOf(args[0])
        const after = multiply(state.text, [1, 0, 0, 1, (width * state.fontSize) / 1000, 0])
        const outside = isOutside(multiply(state.matrix, state.text), multiply(state.matrix, after), viewBox)
        drawn.push({ text, invisible: isInvisible(state.mode), light: state.light, above: boxes.length, outside })
        state = { ...state, text: after }
        break
      }
      default:
        if (images.has(op)) boxes.push(boxOf(state.matrix, [0, 0, 1, 1]))
    }
  })
  return { drawn, boxes }
}

const everywhere: Box = { left: -1e9, bottom: -1e9, right: 1e9, top: 1e9 }

/** 3: neither filled nor stroked; 7: only a path to clip by (ISO 32000-1, table 106). */
const isInvisible = (mode: number): boolean => mode === 3 || mode === 7

const isLight = (colour: unknown): boolean => {
  const hex = /^#(?<r>[0-9a-f]{2})(?<g>[0-9a-f]{2})(?<b>[0-9a-f]{2})$/iu.exec(String(colour))?.groups
  if (!hex) return false
  const part = (name: 'r' | 'g' | 'b') => Number.parseInt(hex[name] ?? '0', 16)
  return 0.2126 * part('r') + 0.7152 * part('g') + 0.0722 * part('b') >= lightFrom
}

/** Arrays come as typed arrays, lists or records of numbers. */
const numbersOf = (value: unknown): number[] =>
  typeof value === 'object' && value !== null ? Object.values(value).map(Number) : []

const multiply = (m: Matrix, n: readonly number[]): Matrix => {
  const [a, b, c, d, e, f] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const boxOf = ([a, b, c, d, e, f]: Matrix, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): Box => {
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const)
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

/** Its letters, and its width in thousandths of the font's size; numbers between glyphs move them together. */
function glyphsOf(glyphs: unknown): { text: string; width: number } {
  let text = ''
  let width = 0
  for (const glyph of Array.isArray(glyphs) ? (glyphs as readonly unknown[]) : []) {
    if (typeof glyph === 'number') width -= glyph
    if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) continue
    text += String(glyph.unicode)
    if ('width' in glyph && typeof glyph.width === 'number') width += glyph.width
  }
  return { text, width }
}

/** From its first to its last letter beside, above or below the page. */
const isOutside = (from: Matrix, to: Matrix, viewBox: readonly number[]): boolean => {
  const [left = 0, bottom = 0, right = 0, top = 0] = viewBox
  const [xs, ys] = [
    [from[4], to[4]],
    [from[5], to[5]],
  ]
  return Math.max(...xs) < left || Math.min(...xs) > right || Math.max(...ys) < bottom || Math.min(...ys) > top
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\s|\p{Cc}/gu, '')

/**
 * For each piece the drawing that holds its first letter: both tell the same letters in the same order, cut in other
 * places. Null where they do not.
 */
function align(pieces: readonly TextPiece[], drawn: readonly Drawn[]): (Drawn | undefined)[] | null {
  let run = 0
  let rest = bare(drawn[0]?.text ?? '')
  const found: (Drawn | undefined)[] = []
  for (const { str } of pieces) {
    let wanted = bare(str)
    let first: Drawn | undefined
    while (wanted !== '') {
      while (rest === '' && run < drawn.length) rest = bare(drawn[++run]?.text ?? '')
      if (rest === '') return null
      const length = Math.min(rest.length, wanted.length)
      // Right-to-left text is turned round by the reader: its letters are the same, their order is not.
      if (rest.slice(0, length) !== wanted.slice(0, length)) return null
      first ??= drawn[run]
      rest = rest.slice(length)
      wanted = wanted.slice(length)
    }
    found.push(first)
  }
  return found
}
