/** Words that name no thing of their own beside another: "a booking system" is bookings, "field work" is the field. */
export const lightHeads: ReadonlySet<string> = new Set(
  `system systems software tool tools platform platforms program programme programs programmes application applications app product products item items goods material materials equipment gear kit supplies
  work works task tasks duty duties job jobs role position activity activities operation operations process processes procedure procedures service services function functions matter matters issue issues case cases
  area areas field fields sector industry business company department unit team teams staff group groups person persons member members people population community environment setting settings level levels type types range variety basis
  data information record records detail details document documents file files skill skills knowledge experience technique techniques method methods practice practices concept concepts principle principles
  project projects event events session sessions day days week weeks season period time purpose purposes need needs requirement requirements side end use line lines part parts site sites location locations
  account accounts customer customers client clients market markets language languages subject subjects animal animals plant plants crop crops vehicle vehicles machine machines`.split(
    /\s+/u,
  ),
)

/** Verbs that only say that somebody had a position: they may be added to a heading, which has no verb. */
export const employmentVerbs: ReadonlySet<string> = new Set(
  `work worked working works serve served serving spend spent spending act acted acting hold held holding holds occupy occupied employ employed do did done have has had
  arbeite arbeitete arbeitet gearbeitet arbeiten beschäftigt tätig angestellt eingesetzt
  trabajé trabajo trabajó trabajar trabajando trabajado desempeñé desempeñando ejercí ejerciendo ocupé estuve empleado empleada`.split(
    /\s+/u,
  ),
)
