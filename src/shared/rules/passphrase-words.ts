/** 256 short Danish words without æ, ø and å, which not every keyboard has: one for each byte. */
export const passphraseWords: readonly string[] = `
  abe agern ananas anker arm asp atlas avis bad bakke bamse ben birk bjerg blad blok blomst bold bord bro brev brun bue bus busk by cykel
  dag dal damp delfin dompap due dug dyne ekko elg emne eng ende fakkel falk fane fart fasan fest figen fil fin fisk fjord flag flet flod
  fod fond fryd fugl fyr gaffel garn gavl ged giraf glas glimt gnist gran greb gren gris guld gulv gynge hal halm hane harpe hat hav havre
  hegn hejre helt hest hilsen hjem hjul hval hvid hylde hytte ild jakke jord jul kaffe kage kam kande kano kasse kat kegle kilde kirke
  klippe klokke knap kniv kokos komet konge kop korn kost krage krebs kreds krone krus kugle kunst kyst lade lak lam lampe land larve leg
  lilje linse loft luft lyd lygte lyng lys mad magnet malt mand mappe mark mast mejse melon mester mos muld mule mund mur mus mynte net
  nisse nord oase odder okse olie onkel orm ost otte oval pande panel papir park pen peber perle pil pind plade plet plov pose pote prik
  puds puls quiz rad radio ramme rav regn ring ris rod rose rude rug rum ryg sadel saft sal salt sand seng segl silke skab skib skov sky
  smed sne snegl snor sol spade spand spejl spil sten stige stol storm strand sukker suppe svale svane syd tag tand tang tavle telt tid
  tiger tin torn torv trane trappe tromle tulipan urt vand vase vej vest vind vogn vugge vulkan zebra zink zone
`
  .trim()
  .split(/\s+/)
