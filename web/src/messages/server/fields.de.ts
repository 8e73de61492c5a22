/** What the server says of a single field, in German. The sentences are those of its validator, zod; a test asks it for them. */
export const fieldsDe: Readonly<Record<string, string>> = {
  'Too big: expected string to have <={} characters': 'höchstens {0} Zeichen',
  'Too small: expected string to have >={} characters': 'mindestens {0} Zeichen',
  'Too big: expected number to be <={}': 'höchstens {0}',
  'Too small: expected number to be >={}': 'mindestens {0}',
  'Too big: expected array to have <={} items': 'höchstens {0} Einträge',
  'Too small: expected array to have >={} items': 'mindestens {0} Einträge',
  'Invalid email address': 'keine E-Mail-Adresse',
  'Invalid URL': 'keine Adresse',
  'Invalid ISO date': 'kein Datum',
  'Invalid ISO datetime': 'kein Zeitpunkt',
  'Invalid option: expected one of {}': 'nicht eine der Möglichkeiten',
  'Invalid input: expected {}, received {}': 'hat nicht die richtige Form',
  'Invalid input': 'hat nicht die richtige Form',
}
