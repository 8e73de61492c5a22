/** A second reader for imported resumes: a model reads the file again, and its person accepts what it read better. */
import { z } from 'zod'
import { conflict } from '../../../kernel/errors.ts'
import { type FactKind, factKinds } from '../../profiles/fact.ts'
import {
  type CheckedReading,
  type ComparedImport,
  checkReading,
  keepReading,
  type ReadFact,
  readSource,
  shownText,
} from '../../profiles/profile-imports.ts'
import { type ProfilesCtx, parseResume } from '../../profiles/profiles.ts'
import { askModel } from '../models/ask-model.ts'
import type { ModelsCtx } from '../models/model-access.ts'
import { readResumePrompt } from '../prompts/read-resume.ts'

export interface SecondReading {
  readonly compared: ComparedImport
  /** What the model said and the file does not; none of it is offered. */
  readonly refused: CheckedReading['refused']
  /** Which model answered. */
  readonly model: string
}

const readableKinds = factKinds.filter((kind): kind is Exclude<FactKind, 'unsorted'> => kind !== 'unsorted')

const text = z.string().nullable()
const readItems = z.object({
  items: z
    .array(
      z.object({
        number: z.number(),
        under: z.number().nullable(),
        kind: z.enum(readableKinds),
        quote: z.string(),
        field: z.enum(['name', 'headline', 'email', 'phone', 'location', 'url']).nullable(),
        ...{ title: text, organisation: text, area: text, location: text, level: text },
        ...{ startDate: text, endDate: text },
        ongoing: z.boolean().nullable(),
      }),
    )
    .max(800),
})

/** Twenty pages; the longest real resume we know has nine. What is behind them is left to the program's own reading. */
const maxTextChars = 60_000
/** A long resume comes back whole, with names of fields around its words. */
const maxOutputTokens = 32_000

/**
 * Sends the profile's file to a model, without contact data, and compares what comes back with the profile. Nothing of the profile changes.
 * @throws AppError `not_found`; `conflict` where the profile comes from no file, no model may be asked, or none answered; `budget_spent`
 */
export async function readAgain(ctx: ProfilesCtx & ModelsCtx, profileId: string): Promise<SecondReading> {
  const source = await readSource(ctx, profileId)
  const asked = await askModel(ctx, {
    runId: null,
    step: readResumePrompt.name,
    prompt: readResumePrompt,
    parts: { resume: shownText(source.document).slice(0, maxTextChars) },
    schema: readItems,
    facts: parseResume(source.document).facts,
    maxOutputTokens,
    // Who asks again was not served by the last answer.
    isRepeated: true,
  })
  if (asked.answer === null) throw conflict(`The file was not read again. ${asked.reason}`)
  const { facts, refused } = checkReading(source.document, asked.answer.items.map(toReadFact))
  if (facts.length === 0) throw conflict('The file was not read again: the model named nothing that the file says.')
  const compared = await keepReading(ctx, profileId, { uploadId: source.uploadId, facts })
  return { compared, refused, model: asked.reason }
}

const toReadFact = (item: z.output<typeof readItems>['items'][number]): ReadFact => {
  const { number, under, kind, quote, ...given } = item
  const details = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== false))
  return { number, under, kind, quote, details }
}
