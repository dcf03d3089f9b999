/** Skjul personoplysninger: the band, the question before something leaves the screen, and what is not there. */
export const privacy = {
  band: 'Personoplysninger er skjult: e-mail, telefon, adresse, noter og begrundelser står ikke på skærmen.',
  end: 'Vis dem igen',
  hidden: 'Skjult. {{field}} kan ikke rettes, så længe personoplysninger er skjult.',
  copy: 'Skjulte oplysninger kopieres ikke.',
  mail: 'Brevet er skjult, så længe personoplysninger er skjult.',
  ask: {
    title: 'Personoplysninger er skjult',
    file: 'De er skjult på skærmen, men står i filen.',
    copy: 'De er skjult på skærmen, men står i det, du kopierer.',
    paper: 'De er skjult på skærmen, men står på papiret.',
    letters: 'De er skjult på skærmen, men står i kladderne.'
  },
  goOn: { file: 'Gem filen', copy: 'Hent til kopiering', paper: 'Udskriv', letters: 'Skriv kladderne' }
} as const
