/** Sentences of what lies over every page, in German. */
import type { shellEn } from './shell.en.ts'

export const shellDe: typeof shellEn = {
  palette: {
    open: 'Befehle',
    title: 'Gehen oder tun',
    placeholder: 'Eine Seite, ein Befehl oder Wörter einer Stelle',
    none: 'Nichts gefunden. Geben Sie eine Seite, einen Befehl oder Wörter einer Stelle ein.',
    pages: 'Seiten',
    commands: 'Befehle',
    postings: 'Stellen',
    searchFor: (words) => `Stellen nach „${words}“ durchsuchen`,
    toLight: 'Helle Farben verwenden',
    toDark: 'Dunkle Farben verwenden',
    toLanguage: (name) => `Die Seite auf ${name} zeigen`,
    showShortcuts: 'Die Tastenkürzel zeigen',
  },
  shortcuts: {
    title: 'Tastenkürzel',
    close: 'Schließen',
    or: 'dann',
    palette: 'Die Befehle öffnen',
    help: 'Dieses Blatt zeigen',
    search: 'Zur Suche der Seite gehen',
    goTo: (page) => `Gehe zu ${page}`,
    next: 'Nächster Eintrag der Liste',
    previous: 'Voriger Eintrag der Liste',
    openOne: 'Den gewählten Eintrag öffnen',
  },
  toast: { undo: 'Rückgängig', close: 'Diesen Hinweis schließen' },
}
