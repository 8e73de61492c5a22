/** What the server says in English, in the person's language where there is a translation, else marked as English. */
import { Suspense, use } from 'react'
import { Problem, Unreachable } from '../api/problem.ts'
import { type Language, useLanguage } from './messages.tsx'
import type { Catalogue } from './server/catalogue.ts'

/** Loaded when the first sentence of the server is shown: most visits need none. */
const loaders: Partial<Record<Language, () => Promise<Catalogue>>> = {
  de: async () => (await import('./server/german.ts')).german,
}
const loaded = new Map<Language, Promise<Catalogue | null>>()

/** Null for English, which is what the server speaks, and while the translations cannot be loaded. */
function useCatalogue(): Catalogue | null {
  const { language } = useLanguage()
  const load = loaders[language]
  if (load === undefined) return null
  const known = loaded.get(language)
  if (known) return use(known)
  const loading = load().catch(() => {
    loaded.delete(language)
    return null
  })
  loaded.set(language, loading)
  return use(loading)
}

const English = ({ text }: { readonly text: string }) => <span lang="en">{text}</span>

/** @param code of a refusal: says in general what the sentence says, where that has no translation */
function Sentence({ text, code }: { readonly text: string; readonly code?: string | undefined }) {
  const catalogue = useCatalogue()
  const translated = catalogue?.translate(text)
  if (translated != null) return translated
  const general = code === undefined ? null : catalogue?.ofCode(code)
  if (general == null) return <English text={text} />
  return (
    <>
      {general} <English text={text} />
    </>
  )
}

/** @param text a sentence of the server, such as why a requirement is a gap */
export function ServerSentence(props: { readonly text: string; readonly code?: string | undefined }) {
  return (
    // In its own place: what stands around it, and the field that has the focus, stay while the translation loads.
    <Suspense fallback={null}>
      <Sentence {...props} />
    </Suspense>
  )
}

/** What went wrong, as one sentence. */
export function ErrorSentence({ error }: { readonly error: unknown }) {
  const { messages } = useLanguage()
  if (error instanceof Unreachable) return messages.common.unreachable
  if (error instanceof Problem) return <ServerSentence text={error.message} code={error.code} />
  return error instanceof Error ? <ServerSentence text={error.message} /> : null
}
