/** The documents as a whole, with the decisions made so far. */
import type { Fact } from '../api/profiles.ts'
import type { Change } from '../api/queries.ts'
import { useProfilesMessages } from '../messages/profiles.ts'
import { useRunsMessages } from '../messages/runs.ts'
import { Card } from '../ui/page.tsx'
import type { Decision } from './decisions.ts'
import { type PreviewLine, previewOf } from './draft-preview.ts'

interface WholeDocumentsProps {
  readonly facts: readonly Fact[]
  readonly changes: readonly Change[]
  readonly decisions: ReadonlyMap<string, Decision>
}

export function WholeDocuments({ facts, changes, decisions }: WholeDocumentsProps) {
  const { review: words } = useRunsMessages()
  const { editor } = useProfilesMessages()
  const { resume, letter } = previewOf(facts, changes, decisions)
  // Statements stand under their entries; each section is shown once, in the order of its first line.
  const sections = Map.groupBy(
    resume.filter(({ kind }) => kind !== 'unsorted'),
    (line) => sectionOf(line, resume),
  )
  return (
    <div className="mt-4 flex flex-col gap-4">
      <p className="text-quiet">{words.wholeText}</p>
      <Card>
        <h3 className="font-semibold text-lg">{words.parts.resume}</h3>
        {[...sections].map(([kind, lines]) => (
          <section key={kind} className="mt-4">
            <h4 className="border-line border-b font-semibold text-quiet text-sm">{editor.kinds[kind]}</h4>
            <ul className="mt-1 flex flex-col gap-1">
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </Card>
      <Card>
        <h3 className="font-semibold text-lg">{words.parts.letter}</h3>
        {letter.length === 0 && <p className="mt-1 text-quiet">{words.noLetter}</p>}
        {letter.map((paragraph) => (
          <p key={paragraph} className="mt-3 max-w-prose whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </Card>
    </div>
  )
}

/** What a line stands under: a statement's is that of the entry before it. */
function sectionOf(line: PreviewLine, lines: readonly PreviewLine[]): PreviewLine['kind'] {
  if (!line.isUnderEntry) return line.kind
  const at = lines.indexOf(line)
  return lines.slice(0, at).findLast(({ isUnderEntry }) => !isUnderEntry)?.kind ?? line.kind
}

function Line({ line }: { readonly line: PreviewLine }) {
  const { review: words } = useRunsMessages()
  const indent = line.isUnderEntry ? 'ml-5 list-item list-disc' : 'font-medium'
  return (
    <li className={indent}>
      {line.isDropped ? <del className="font-normal text-quiet">{line.text}</del> : line.text}
      {line.isChanged && !line.isDropped && (
        <span className="ml-2 rounded bg-good-wash px-1.5 font-normal text-good text-sm">{words.changed}</span>
      )}
    </li>
  )
}
