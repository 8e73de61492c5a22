/** Every sentence of the page, in German. */
import type { Messages } from './en.ts'
import { shellDe } from './shell.de.ts'

export const de: Messages = {
  ...shellDe,
  promise: 'Bewerbungen, die nur sagen, was Sie belegen können.',
  skip: 'Zum Inhalt springen',
  nav: {
    start: 'Start',
    profiles: 'Profile',
    matches: 'Treffer',
    postings: 'Stellen',
    boards: 'Stellenseiten',
    runs: 'Läufe',
    applications: 'Bewerbungen',
    insights: 'Auswertung',
    status: 'Zustand des Systems',
    docs: 'API',
    settings: 'Einstellungen',
    admin: 'Verwaltung',
    signOut: 'Abmelden',
  },
  common: {
    loading: 'Wird geladen',
    retry: 'Erneut versuchen',
    cancel: 'Abbrechen',
    open: 'Öffnen',
    requestId: (id) => `Wenn Sie das melden, nennen Sie die Anfrage ${id}.`,
    unreachable:
      'Der Server ist nicht erreichbar. Prüfen Sie, ob er läuft; die Seite macht weiter, sobald er antwortet.',
    notFoundTitle: 'Hier ist nichts',
    notFound: 'Die Adresse ist vielleicht alt, oder was hier war, wurde gelöscht.',
    appearance: 'Darstellung',
    light: 'Hell',
    dark: 'Dunkel',
    system: 'Wie das System',
    language: 'Sprache',
  },
  start: {
    title: 'Ihr Lebenslauf und die Stellen, die Sie ansehen',
    lead: 'Rolewright liest beides, ordnet die Stellen mit Begründung und passt den Lebenslauf an, ohne etwas zu erfinden.',
    resumeTitle: '1. Ihr Lebenslauf',
    resumeText: 'PDF, Word, JSON Resume oder Text, höchstens 10 MB. Er bleibt auf diesem Server.',
    resumeChoose: 'Lebenslauf wählen',
    postingsTitle: '2. Stellen',
    postingsText: 'Die Adresse einer Stellenbörse oder einer Stelle, eine gespeicherte Antwort, oder der Text.',
    addressLabel: 'Adresse einer Börse oder einer Stelle',
    addressSubmit: 'Adresse lesen',
    fileChoose: 'Datei wählen',
    textLabel: 'Text einer Stelle',
    textSubmit: 'Diesen Text behalten',
    reading: (name) => `${name} wird gelesen`,
    facts: (n, unsorted) =>
      unsorted === 0 ? `${n} Angaben gelesen` : `${n} Angaben gelesen, davon ${unsorted} nicht zugeordnet`,
    imported: (read, kept, duplicates, refused) =>
      `${read} gelesen, ${kept} behalten, ${duplicates} schon bekannt, ${refused} abgelehnt`,
    refusedTitle: 'Abgelehnt, mit Begründung',
    sampleText: 'Kein Lebenslauf zur Hand? Sehen Sie sich mit einer erfundenen Person und zwölf erfundenen Stellen um.',
    sampleSubmit: 'Beispieldaten laden',
    toMatches: 'Geordnete Stellen ansehen',
    profiles: 'Ihre Profile',
  },
}
