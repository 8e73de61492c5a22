/** How the page looks and which language it speaks, for whoever is there, signed in or not. */
import { isLanguage, languages, useLanguage } from '../../messages/messages.tsx'
import { isScheme, useScheme } from '../../ui/scheme.ts'

const labelClass = 'flex basis-full items-center justify-between gap-2 sm:basis-auto'
const selectClass = 'rounded border border-line bg-card px-2 py-1 text-ink'

export function Choices() {
  const { messages, language, choose } = useLanguage()
  const [scheme, setScheme] = useScheme()
  const { common } = messages
  return (
    <>
      <label className={`${labelClass} sm:ml-auto`}>
        {common.appearance}
        <select
          className={selectClass}
          value={scheme}
          onChange={({ target }) => isScheme(target.value) && setScheme(target.value)}
        >
          <option value="system">{common.system}</option>
          <option value="light">{common.light}</option>
          <option value="dark">{common.dark}</option>
        </select>
      </label>
      <label className={labelClass}>
        {common.language}
        <select
          className={selectClass}
          value={language}
          onChange={({ target }) => isLanguage(target.value) && choose(target.value)}
        >
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
