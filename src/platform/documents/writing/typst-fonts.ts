/** Where the fonts of PDFs lie, and in which order Typst asks them for a character. */
import { fileURLToPath } from 'node:url'

interface FontPackage {
  /** As the font file names itself. */
  readonly family: string
  /** Written out per package, so that tools which look for unused packages see them. */
  readonly resolve: () => string
  /** Folders beside the module that the package name resolves to; each holds one weight. */
  readonly folders: readonly string[]
}

/**
 * Vazirmatn for Arabic, Persian and Urdu, since machines must read it back: of 26 words `pdftotext` gave 23 right, the
 * other three only with the mandatory lam-alef reversed. IBM Plex Sans Arabic (14 right) and Cairo (15) have further
 * ligatures; Noto Sans Arabic and Noto Naskh set dots as glyphs of their own, which come back as doubled, torn letters.
 */
const fontPackages: readonly FontPackage[] = [
  {
    family: 'Noto Sans',
    resolve: () => import.meta.resolve('@expo-google-fonts/noto-sans'),
    folders: ['400Regular', '600SemiBold'],
  },
  {
    family: 'Vazirmatn',
    resolve: () => import.meta.resolve('@expo-google-fonts/vazirmatn'),
    folders: ['400Regular', '600SemiBold'],
  },
  {
    family: 'Noto Sans Hebrew',
    resolve: () => import.meta.resolve('@expo-google-fonts/noto-sans-hebrew'),
    folders: ['400Regular', '600SemiBold'],
  },
  // Optional, 41 MB: Chinese and Japanese. Without it these characters are reported as unwritable.
  { family: 'Noto Sans S Chinese', resolve: () => import.meta.resolve('@embedpdf/fonts-sc'), folders: ['../fonts'] },
  {
    family: 'Noto Emoji',
    resolve: () => import.meta.resolve('@expo-google-fonts/noto-emoji'),
    folders: ['400Regular'],
  },
]

interface TypstFonts {
  readonly families: readonly string[]
  /** Absolute folders. */
  readonly paths: readonly string[]
}

/** The fonts of the packages that are installed; optional ones may be absent. */
export const findTypstFonts = (): TypstFonts => {
  const found = fontPackages.flatMap((font) => {
    const entry = resolveOrNull(font)
    return entry === null ? [] : [{ ...font, entry }]
  })
  return {
    // Built into Typst: arrows, check marks, box characters.
    families: [...found.map((font) => font.family), 'DejaVu Sans Mono'],
    paths: found.flatMap(({ entry, folders }) =>
      folders.map((folder) => fileURLToPath(new URL(folder.replace(/\/?$/u, '/'), entry))),
    ),
  }
}

const resolveOrNull = ({ resolve }: FontPackage): string | null => {
  try {
    return resolve()
  } catch {
    return null
  }
}
