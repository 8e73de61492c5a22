/** The person's language: kept in the browser, else the browser's own, else English. Only its sentences are loaded. */
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import type { Messages } from './en.ts'

/** What each language calls itself. */
export const languages = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof languages

const sentences: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}

const storageKey = 'rolewright.language'

export const isLanguage = (value: string | null | undefined): value is Language =>
  value !== null && value !== undefined && Object.hasOwn(languages, value)

function preferredLanguage(): Language {
  const kept = localStorage.getItem(storageKey)
  if (isLanguage(kept)) return kept
  return navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage) ?? 'en'
}

export interface LoadedLanguage {
  readonly language: Language
  readonly messages: Messages
}

const load = async (language: Language): Promise<LoadedLanguage> => ({
  language,
  messages: await sentences[language](),
})

/** The person's language, loaded before anything is shown. */
export const loadPreferredLanguage = (): Promise<LoadedLanguage> => load(preferredLanguage())

interface LanguageChoice extends LoadedLanguage {
  choose(language: Language): void
}

const LanguageContext = createContext<LanguageChoice | null>(null)

export function LanguageProvider({
  first,
  children,
}: {
  readonly first: LoadedLanguage
  readonly children: ReactNode
}) {
  const [loaded, setLoaded] = useState(first)
  useEffect(() => {
    document.documentElement.lang = loaded.language
  }, [loaded.language])
  const choice = useMemo<LanguageChoice>(
    () => ({
      ...loaded,
      choose: (next) => {
        localStorage.setItem(storageKey, next)
        void load(next).then(setLoaded)
      },
    }),
    [loaded],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext)
  if (choice === null) throw new Error('A page asks for its sentences outside of LanguageProvider.')
  return choice
}
export const useMessages = (): Messages => useLanguage().messages

/**
 * Sentences that only some pages need, loaded with them: the first page stays small. While they load, the page waits.
 * @param load the sentences of each language
 * @returns a hook like `useMessages`
 */
export function messagesOfPages<M>(load: Readonly<Record<Language, () => Promise<M>>>): () => M {
  const loaded = new Map<Language, Promise<M>>()
  return () => {
    const { language } = useLanguage()
    const known = loaded.get(language)
    if (known) return use(known)
    const loading = load[language]()
    loaded.set(language, loading)
    return use(loading)
  }
}
