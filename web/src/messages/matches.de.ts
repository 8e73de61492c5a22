/** Sentences of the pages that show matches, in German. */
import type { matchesEn } from './matches.en.ts'

export const matchesDe: typeof matchesEn = {
  matches: {
    title: 'Treffer',
    none: 'Noch keine Stellen',
    noneText: 'Fügen Sie Stellen hinzu; hier werden sie nach Ihrem Profil geordnet.',
    noProfile: 'Noch kein Lebenslauf',
    noProfileText: 'Lesen Sie zuerst Ihren Lebenslauf ein: Stellen werden nach seinen Angaben geordnet.',
    profile: 'Profil',
    filter: 'Filter: Titel, Firma, Ort',
    filtered: (shown, all) => `${shown} von ${all} Stellen`,
    score: (percent) => `Treffer ${percent} von 100`,
    counts: (met, gaps, unknown) => `${met} erfüllt, ${gaps} ${gaps === 1 ? 'Lücke' : 'Lücken'}, ${unknown} unklar`,
    nothingStated: 'Der Text nennt keine Anforderung, die sich prüfen ließe.',
    met: 'Durch Ihre Angaben belegt',
    gap: 'Kein Beleg: eine Lücke',
    unknown: 'Nicht zu beurteilen',
    must: 'muss',
    nice: 'erwünscht',
    prepare: 'Bewerbung vorbereiten',
    original: 'Ursprüngliche Anzeige',
    choose: 'Wählen Sie eine Stelle, um zu sehen, warum sie passt.',
  },
}
