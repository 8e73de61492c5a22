/** The words of a resume that are no facts, by language: headings, and what a period ends with that goes on. */
import type { FactKind } from './fact.ts'

/** Kinds of facts that head a section. */
export type SectionKind = Exclude<FactKind, 'contact' | 'bullet'>

interface ResumePhrases {
  readonly headings: Readonly<Record<SectionKind, string>>
  readonly present: string
}

export type PhraseLanguage = 'en' | 'de' | 'es'

export const resumePhrases: Readonly<Record<PhraseLanguage, ResumePhrases>> = {
  en: {
    headings: {
      summary: 'Summary',
      position: 'Experience',
      project: 'Projects',
      education: 'Education',
      skill: 'Skills',
      certificate: 'Certificates',
      language: 'Languages',
      publication: 'Publications',
      volunteering: 'Volunteering',
      award: 'Awards',
      interest: 'Interests',
      unsorted: 'Additional information',
    },
    present: 'Present',
  },
  de: {
    headings: {
      summary: 'Profil',
      position: 'Berufserfahrung',
      project: 'Projekte',
      education: 'Ausbildung',
      skill: 'Kenntnisse',
      certificate: 'Zertifikate',
      language: 'Sprachen',
      publication: 'Veröffentlichungen',
      volunteering: 'Ehrenamt',
      award: 'Auszeichnungen',
      interest: 'Interessen',
      unsorted: 'Weitere Angaben',
    },
    present: 'heute',
  },
  es: {
    headings: {
      summary: 'Perfil',
      position: 'Experiencia',
      project: 'Proyectos',
      education: 'Formación',
      skill: 'Habilidades',
      certificate: 'Certificaciones',
      language: 'Idiomas',
      publication: 'Publicaciones',
      volunteering: 'Voluntariado',
      award: 'Premios',
      interest: 'Intereses',
      unsorted: 'Información adicional',
    },
    present: 'actualidad',
  },
}

/** Of the language itself, or English where we have no words of it. */
export const phraseLanguage = (language: string): PhraseLanguage =>
  language === 'de' || language === 'es' ? language : 'en'
