/**
 * Words that only the fact's own word carries, whatever a dictionary holds equal: they praise, rank, name a field of work
 * or say how much somebody was in charge. "Good" does not carry "expert", nor "selling" "marketing".
 */
const table = `
expert master chief head principal key critical crucial vital essential major main primary prime premier leading top best better sole single only whole entire full total complete all every first foremost exclusive unique
extensive vast huge comprehensive thorough deep strong excellent outstanding exceptional superior senior elder professional certified licensed official skilled proficient fluent experienced seasoned skillful adept accomplished
innovative pioneering award prize honor honour success successful significant substantial considerable great perfect flawless new original
authority director manager leader boss supervisor president head executive officer owner founder partner specialist guide star champion winner
mastermind engineer pioneer dominate govern command control own lead champion establish found invent originate initiate conceive introduce spearhead orchestrate transform revolutionize excel win triumph guarantee ensure
marketing engineering technology science design architecture commerce management administration leadership medicine law economics politics philosophy accounting finance research strategy
doctor surgeon professor therapist lawyer attorney nurse teacher consultant
brand shave impression interpret interpreter interpreting
degree diploma certificate licence license qualification truck lorry
dozen hundred thousand million score many numerous several
`
export const claimWords: ReadonlySet<string> = new Set(table.trim().split(/\s+/u))

/** The same for German and Spanish; as written, to be stemmed. */
export const foreignClaimWords: Readonly<Record<string, readonly string[]>> = {
  de: `leiten leitung führen führung verantworten verantwortung verantwortlich managen management steuern lenken dirigieren anführen gründen gründung aufbauen aufbau initiieren konzipieren entwerfen entwickeln entwicklung planen planung koordinieren koordination organisieren
    erfinden schaffen beherrschen übernehmen steigern erhöhen senken reduzieren verringern verbessern gewährleisten sicherstellen gewinnen erzielen leiter chef führer manager meister experte spezialist fachmann fachkraft profi kenner direktor vorstand vorgesetzter gründer inhaber eigentümer
    fließend perfekt verhandlungssicher sehr gut ausgezeichnet hervorragend erfahren umfassend umfangreich ganz alle gesamt komplett vollständig einzig allein erste beste führend wichtig entscheidend erfolgreich zertifiziert geprüft staatlich preis auszeichnung ehrung viele zahlreich mehrere groß`.split(
    /\s+/u,
  ),
  es: `vender venta comprar compra fabricar cocinar dirigir dirección liderar liderazgo encabezar gestionar gestión administrar administración mandar gobernar coordinar coordinación organizar organización planificar planificación diseñar diseño crear creación fundar desarrollar desarrollo inventar iniciar
    jefe director líder gerente responsable encargado dueño propietario fundador experto especialista maestro perito profesional fluido perfecto excelente destacado amplio extenso todo entero completo total único solo primero mejor principal importante decisivo exitoso certificado oficial titulado premio galardón muchos numerosos varios gran grande ganar lograr conseguir garantizar asegurar dominar aumentar incrementar reducir subir bajar mejorar`.split(
    /\s+/u,
  ),
}
