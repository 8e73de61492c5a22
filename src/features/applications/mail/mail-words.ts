/** What employers write, in English and German, and what it means for an application. A table. */
import type { Status } from '../application.ts'

export type MailStatus = Extract<Status, 'applied' | 'screening' | 'interview' | 'offer' | 'rejected'>

/** Which application a mail seems to be about. */
export interface MailCandidate {
  readonly applicationId: string
  /** In a sentence. */
  readonly why: string
}

export interface MailMeaning {
  readonly status: MailStatus
  readonly words: RegExp
}

/**
 * Asked in this order, the first that is found decides: a refusal says thank you for the interview, and an invitation thank
 * you for applying. Each names a turn of phrase and not a word: "offer" alone stands in every second mail.
 */
export const mailMeanings: readonly MailMeaning[] = [
  {
    status: 'rejected',
    words:
      /not (?:be )?(?:moving|move|proceeding|proceed|going|taking)[^.\n]{0,40}(?:forward|ahead|further|with your application)|(?:decided|chosen|opted) to (?:move forward|proceed|go|continue|pursue)[^.\n]{0,30}(?:other|another|different)[^.\n]{0,20}(?:candidate|applicant|direction)|unable to offer you|(?:will )?not be (?:offering|considering) you|position has (?:already )?been filled|no longer (?:considering|under consideration)|regret to inform|unfortunately[^.\n]{0,120}(?:not|other candidate|unsuccessful)|application (?:was|has been) unsuccessful/iu,
  },
  {
    status: 'rejected',
    words:
      /(?:leider|bedauern)[^.\n]{0,160}(?:nicht|absage|absagen|anderen? (?:bewerber|kandidat)|entschieden)|f(?:ü|ue)r (?:eine[nr]?|andere) (?:andere[nr]? )?(?:bewerber|kandidat)[^.\n]{0,40}entschieden|nicht (?:weiter )?(?:ber(?:ü|ue)cksichtigen|in die engere wahl)|stelle (?:ist|wurde) (?:bereits|inzwischen) besetzt/iu,
  },
  {
    status: 'offer',
    words:
      /(?:pleased|happy|delighted|excited|thrilled) to (?:extend|offer|make)[^.\n]{0,60}(?:offer|position|role|job)|(?:attached|enclosed|here) is (?:your|the|our) (?:formal |written )?(?:job )?offer|(?:your|formal|written) (?:job )?offer letter/iu,
  },
  {
    status: 'offer',
    words:
      /(?:freuen uns|m(?:ö|oe)chten)[^.\n]{0,60}(?:die stelle|einen (?:arbeits)?vertrag|ein (?:vertrags)?angebot)[^.\n]{0,40}(?:anbieten|anzubieten|unterbreiten|machen)|(?:anbei|im anhang)[^.\n]{0,60}(?:arbeitsvertrag|vertragsangebot)/iu,
  },
  {
    status: 'interview',
    words:
      /(?:invite|inviting|invitation)[^.\n]{0,60}(?:interview|on-?site|meet the team)|(?:schedule|arrange|book|set up|confirm(?:ed|ing)?)[^.\n]{0,60}(?:interview|on-?site)|interview (?:is|has been) (?:scheduled|confirmed)|(?:next|technical|final) (?:round|interview)[^.\n]{0,40}(?:with|schedule|invite)/iu,
  },
  {
    status: 'interview',
    words:
      /(?:einladen|einladung|einzuladen)[^.\n]{0,80}(?:vorstellungsgespr(?:ä|ae)ch|bewerbungsgespr(?:ä|ae)ch|interview|gespr(?:ä|ae)ch)|(?:vorstellungsgespr(?:ä|ae)ch|bewerbungsgespr(?:ä|ae)ch)[^.\n]{0,80}(?:einladen|einladung|einzuladen|vereinbaren|termin)|pers(?:ö|oe)nlich kennenlernen/iu,
  },
  {
    status: 'screening',
    words:
      /(?:schedule|arrange|book|set up|have)[^.\n]{0,50}(?:phone|video|introductory|intro|quick|short|screening) (?:call|chat|screen)|(?:complete|take)[^.\n]{0,40}(?:coding|online|technical|take-?home) (?:test|challenge|assessment)|learn more about (?:you|your background)[^.\n]{0,40}call/iu,
  },
  {
    status: 'screening',
    words:
      /(?:kurzes|erstes) (?:telefonat|telefongespr(?:ä|ae)ch|telefoninterview|kennenlernen)|telefoninterview|(?:online|einstellungs)-?test/iu,
  },
  {
    status: 'applied',
    words:
      /thank(?:s| you) for (?:your application|applying|your interest)|(?:have |we've )?(?:received|got) your application|application (?:was|has been) (?:received|submitted)/iu,
  },
  {
    status: 'applied',
    words:
      /(?:dank|bedanken)[^.\n]{0,60}(?:ihre|deine) bewerbung|(?:ihre|deine) bewerbung[^.\n]{0,60}(?:erhalten|eingegangen)|eingangsbest(?:ä|ae)tigung/iu,
  },
]
