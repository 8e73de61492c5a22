/** The person's language: kept in the browser, else the browser's own, else English. */
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { de } from './de.ts'
import { en, type Messages } from './en.ts'

export const languages = { en, de } as const satisfies Record<string, Messages>
export type Language = keyof typeof languages

const storageKey = 'rolewright.language'

export const isLanguage = (value: string | null | undefined): value is Language =>
  value !== null && value !== undefined && Object.hasOwn(languages, value)

function preferredLanguage(): Language {
  const kept = localStorage.getItem(storageKey)
  if (isLanguage(kept)) return kept
  return navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage) ?? 'en'
}

interface LanguageChoice {
  readonly language: Language
  readonly messages: Messages
  choose(language: Language): void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'en', messages: en, choose: () => {} })

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(preferredLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      messages: languages[language],
      choose: (next) => {
        localStorage.setItem(storageKey, next)
        setLanguage(next)
      },
    }),
    [language],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export const useLanguage = (): LanguageChoice => use(LanguageContext)
export const useMessages = (): Messages => use(LanguageContext).messages
