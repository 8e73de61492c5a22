/** What each stable code of a refusal says, in German: what a person sees where the sentence itself has no translation. */
import type { ProblemDocument } from '../../api/problem.ts'

export const codesDe: Readonly<Record<ProblemDocument['code'], string>> = {
  invalid_input: 'Etwas an der Eingabe stimmt nicht.',
  malformed_request:
    'Die Anfrage konnte nicht gelesen werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  unauthenticated: 'Melden Sie sich an.',
  forbidden: 'Das ist nicht erlaubt.',
  not_found: 'Das gibt es nicht oder nicht mehr.',
  method_not_allowed: 'Das geht hier nicht.',
  conflict: 'Der jetzige Stand lässt das nicht zu.',
  too_large: 'Das ist zu groß. Senden Sie weniger auf einmal.',
  unsupported_format: 'Dieses Format kann nicht gelesen werden.',
  unreadable_document: 'Die Datei konnte nicht gelesen werden. Speichern Sie sie noch einmal, als PDF, Word oder Text.',
  no_text_in_document:
    'Die Datei enthält keinen Text. Ist sie ein Bild, lassen Sie zuerst eine Texterkennung (OCR) darüber laufen.',
  unreadable_postings: 'Darin war keine Stelle zu lesen.',
  address_refused: 'Diese Adresse wird nicht abgerufen. Geben Sie die Adresse einer öffentlichen Webseite.',
  fetch_failed:
    'Die Adresse konnte nicht abgerufen werden. Versuchen Sie es später, oder laden Sie die Seite als Datei hoch.',
  timed_out: 'Das hat zu lange gedauert. Versuchen Sie es noch einmal.',
  rate_limited: 'Das waren zu viele Anfragen. Warten Sie einen Augenblick.',
  budget_spent: 'Das Budget für Modelle ist verbraucht. Um Mitternacht (UTC) beginnt ein neuer Tag.',
  model_refused: 'Das Modell hat die Antwort verweigert.',
  model_failed: 'Das Modell hat nichts Brauchbares geantwortet. Versuchen Sie es noch einmal.',
  unavailable: 'Etwas, das dafür nötig ist, antwortet gerade nicht. Versuchen Sie es gleich noch einmal.',
  directory_in_use: 'Der Datenordner wird schon benutzt.',
  invalid_configuration: 'Dieser Server ist nicht richtig eingerichtet. Fragen Sie, wer ihn betreibt.',
  internal: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
}
