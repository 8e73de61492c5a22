/** Makes a Word document with real styles. Runs in the child: the library costs about 400 ms to load. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, ContactItem, Paper, StructuredDocument } from '../structured-document.ts'
import { isLetter } from './document-shape.ts'
import { toStableDocx } from './stable-docx.ts'
import { isRightToLeft, splitByDirection } from './text-direction.ts'
import type { Written } from './writing-child-protocol.ts'

/** Lengths of Word are twentieths of a point. */
const twips = (points: number) => Math.round(points * 20)

const pages = {
  a4: { width: twips(595.3), height: twips(841.9) },
  'us-letter': { width: twips(612), height: twips(792) },
} as const satisfies Record<Paper, { width: number; height: number }>

const accent = '1F4E5F'
const quiet = '595959'
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D7' } as const
const font = 'Calibri'
const bulletList = 'bullets'

/** A clean document as DOCX; the same bytes for the same document. */
export const writeDocx = async (document: StructuredDocument, paper: Paper): Promise<Written> => {
  const page = pages[paper]
  const letter = isLetter(document)
  const marginX = twips(letter ? 71 : 54)
  const textWidth = page.width - 2 * marginX
  const rightToLeft = isRightToLeft(document.language)
  const toParagraph = (options: IParagraphOptions): Paragraph =>
    new Paragraph({ bidirectional: rightToLeft, ...options })
  const docx = new Document({
    title: document.title,
    creator: document.title,
    lastModifiedBy: document.title,
    description: '',
    styles: stylesFor(document.language, letter),
    numbering: {
      config: [
        {
          reference: bulletList,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: twips(14), hanging: twips(11) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: page,
            margin: { top: twips(letter ? 62 : 48), bottom: twips(letter ? 62 : 50), left: marginX, right: marginX },
          },
        },
        children: [...headerOf(document), ...document.blocks.flatMap((block) => paragraphsOf(block, textWidth))].map(
          toParagraph,
        ),
      },
    ],
  })
  return { bytes: toStableDocx(await Packer.toBuffer(docx)), unwritable: [], pageCount: null }
}

/** Named as Word names its own, so that outline, navigation and other programs know them. */
const stylesFor = (language: string, letter: boolean): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 21, language: { value: language, eastAsia: language, bidirectional: language } },
      paragraph: { spacing: { after: twips(letter ? 9 : 6), line: letter ? 276 : 264 } },
    },
    title: { run: { font, size: 46, bold: true }, paragraph: { spacing: { after: twips(2) } } },
    heading1: {
      run: { font, size: 24, bold: true, color: accent },
      paragraph: {
        spacing: { before: twips(14), after: twips(5) },
        keepNext: true,
        border: { bottom: { ...hairline, space: 2 } },
      },
    },
    heading2: {
      run: { font, size: 21, bold: true },
      paragraph: {
        spacing: { before: twips(7), after: 0 },
        keepNext: true,
      },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 24, color: accent },
      paragraph: { spacing: { after: twips(2) } },
    },
    {
      id: 'Contact',
      name: 'Contact',
      basedOn: 'Normal',
      run: { size: 19, color: quiet },
      paragraph: letter ? { spacing: { after: twips(26) }, border: { bottom: { ...hairline, space: 10 } } } : {},
    },
    {
      id: 'EntryDetail',
      name: 'Entry Detail',
      basedOn: 'Normal',
      next: 'ListBullet',
      run: { color: quiet },
      paragraph: { spacing: { after: twips(3) }, keepNext: true },
    },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      basedOn: 'Normal',
      quickFormat: true,
      // Contextual: the space follows the list, not each item.
      paragraph: { spacing: { after: twips(letter ? 9 : 6) }, contextualSpacing: true, keepLines: true },
    },
  ],
})

const headerOf = (document: StructuredDocument): IParagraphOptions[] => [
  ...(document.title === '' ? [] : [{ heading: HeadingLevel.TITLE, children: runsOf(document.title) }]),
  ...(document.subtitle === null ? [] : [{ style: 'Subtitle', children: runsOf(document.subtitle) }]),
  ...(document.contact.length === 0 ? [] : [{ style: 'Contact', children: contactRuns(document.contact) }]),
]

/** `textWidth`: where a period ends, in twips from the start of the line. */
const paragraphsOf = (block: Block, textWidth: number): IParagraphOptions[] => {
  switch (block.kind) {
    case 'heading':
      return [{ heading: HeadingLevel.HEADING_1, children: runsOf(block.text) }]
    case 'paragraph':
      return [{ children: runsOf(block.text) }]
    case 'bullets':
      return block.items.map((item) => ({
        style: 'ListBullet',
        numbering: { reference: bulletList, level: 0 },
        children: runsOf(item),
      }))
    case 'terms':
      return [
        {
          children: [
            ...(block.label === null ? [] : [new TextRun({ text: `${block.label}: `, bold: true })]),
            ...runsOf(block.items.join(', ')),
          ],
        },
      ]
    case 'entry': {
      const detail = [block.subtitle, block.place].filter((part) => part !== null).join(' · ')
      const period = block.period === null ? [] : [periodRun(block.period)]
      return [
        {
          heading: HeadingLevel.HEADING_2,
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
          children: [...runsOf(block.title), ...period],
        },
        ...(detail === '' ? [] : [{ style: 'EntryDetail', children: runsOf(detail) }]),
      ]
    }
  }
}

const periodRun = (period: string) => new TextRun({ text: `\t${period}`, bold: false, color: quiet })

/** Line breaks of the data stay; right-to-left words get runs of their own, as Word itself writes them. */
const runsOf = (text: string): ParagraphChild[] =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...splitByDirection(line).map(({ text: part, rightToLeft }) => new TextRun({ text: part, rightToLeft })),
    ])

const contactRuns = (contact: readonly ContactItem[]): ParagraphChild[] =>
  contact.flatMap(({ text, href }, index) => {
    const item = href === null ? runsOf(text) : [new ExternalHyperlink({ link: href, children: runsOf(text) })]
    return index === 0 ? item : [new TextRun(' · '), ...item]
  })
