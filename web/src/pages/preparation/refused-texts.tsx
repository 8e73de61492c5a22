/** What a model wrote and the verifier did not let through, each with why. */
import type { FormAnswer } from '../../api/preparations.ts'
import { usePreparationMessages } from '../../messages/preparation.ts'
import { ServerSentence } from '../../messages/server-sentence.tsx'

export function RefusedTexts({ refused }: { readonly refused: FormAnswer['refused'] }) {
  const { answers: words } = usePreparationMessages()
  if (refused.length === 0) return null
  return (
    <details className="mt-2 text-quiet text-sm">
      <summary>{words.refused(refused.length)}</summary>
      <ul className="list-disc pl-5">
        {refused.map(({ text, refusals }) => (
          <li key={text}>
            {text} <ServerSentence text={refusals.map(({ message }) => message).join(' ')} />
          </li>
        ))}
      </ul>
    </details>
  )
}
