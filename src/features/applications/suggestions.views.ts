/** How suggestions look over HTTP. */
import { z } from 'zod'
import { statuses } from './application.ts'
import { applicationSummaryView, exampleListed, toApplicationSummaryView } from './applications.views.ts'
import { describeSuggestion, type SuggestionLanguage, suggestionKinds } from './suggestion.ts'
import type { ApplicationSuggestion } from './suggestions.ts'

export const suggestionView = z
  .strictObject({
    kind: z.enum(suggestionKinds),
    days: z.int().describe('Since when it has been quiet or overdue; with `answer_offer` how many are left.'),
    move: z.enum(statuses).nullable().describe('The move to propose; null where there is something to do first.'),
    says: z.string().describe('The same in a sentence.'),
    application: applicationSummaryView,
  })
  .meta({
    id: 'Suggestion',
    description: 'What you might do next about an application. Nothing is done by itself.',
    examples: [
      {
        ...{ kind: 'follow_up', days: 8, move: null },
        says: 'Nothing was heard for 8 days. Ask politely how it stands.',
        application: exampleListed,
      },
    ],
  })

/** @param language of the sentence */
export const toSuggestionView = (
  { kind, days, move, application }: ApplicationSuggestion,
  language: SuggestionLanguage,
): z.output<typeof suggestionView> => ({
  ...{ kind, days, move },
  says: describeSuggestion({ kind, days, move }, language),
  application: toApplicationSummaryView(application),
})
