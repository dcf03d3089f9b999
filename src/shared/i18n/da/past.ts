/** Pr. dato: the cards as they were when a day ended, or as they will be. */
export const past = {
  title: 'Vis kartoteket pr. dato',
  label: 'Pr. dato',
  explains:
    'Partnere, personer, projekter og arbejdsgrupper vises, som de var, da dagen sluttede. Kun kortenes egne datoer tæller; hvad der ingen dato har, har altid været der. En dag, der ikke er kommet, viser, hvad der er planlagt.',
  day: 'Dato',
  show: 'Vis den dag',
  band: 'Som det var {{day}}.',
  ahead: 'Som det er planlagt til {{day}}.',
  readOnly: 'Partnere, personer, projekter og grupper vises pr. den dag, og intet kan rettes.',
  another: 'Vælg en anden dag',
  back: 'Tilbage til i dag',
  now: 'Kartoteket vises, som det er nu.'
} as const
