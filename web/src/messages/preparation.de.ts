/** Sentences of answers to forms and of interviews, in German. */
import type { PreparationMessages } from './preparation.en.ts'

export const preparationDe: PreparationMessages = {
  start: {
    answers: 'Formular beantworten',
    interview: 'Gespräch vorbereiten',
    title: 'Die Fragen des Formulars',
    text: 'Eine Frage je Zeile, wie das Formular sie stellt. Antworten kommen aus Ihren aufbewahrten und aus Ihren Angaben; was nur Sie sagen können, bleibt Ihnen überlassen.',
    questions: 'Fragen',
    go: 'Beantworten',
    cancel: 'Abbrechen',
  },
  answers: {
    title: 'Antworten',
    sources: {
      kept: 'eine aufbewahrte Antwort',
      facts: 'Ihre Angaben in Ihren Worten',
      model: 'Worte eines Modells, von Ihren Angaben getragen',
      person: 'das können nur Sie sagen',
      nobody: 'hier steht nichts, was darauf antwortet',
    },
    copy: 'Kopieren',
    copied: 'Kopiert.',
    refused: (n) => (n === 1 ? '1 Satz wurde abgelehnt' : `${n} Sätze wurden abgelehnt`),
  },
  interview: {
    title: 'Was gefragt werden kann',
    gaps: 'Wofür es keinen Beleg gibt',
    gapsText: 'Überlegen Sie eine ehrliche Antwort: was dem am nächsten kommt und wie Sie es lernen würden.',
    statuses: { met: 'das können Sie zeigen', gap: 'eine Lücke', unknown: 'nicht klar' },
    stories: (n) => (n === 1 ? '1 Ihrer Geschichten passt' : `${n} Ihrer Geschichten passen`),
    nothing: 'Die Anzeige nennt nichts, wonach gefragt werden kann.',
  },
}
