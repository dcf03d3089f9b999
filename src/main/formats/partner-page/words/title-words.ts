import { endingTest } from './word-endings.ts'

/** Endings of words that name what a person does, in Danish, Norwegian, Swedish, German and English. */
const endings = `
direktør direktøren chef chefen leder lederen konsulent konsulenten formand forkvinde forperson formænd sekretær rådgiver koordinator medarbejder læge professor lektor adjunkt forsker analytiker
specialist redaktør jurist advokat økonom ansvarlig assistent kurator præst biskop borgmester rådmand inspektør rektor dekan stedfortræder suppleant kasserer sygeplejerske jordemoder
fysioterapeut ergoterapeut psykolog socialrådgiver pædagog tovholder ejer stifter grundlægger bestyrelsesmedlem medlem repræsentant talsperson talskvinde talsmand ordfører kommunikatør
forvalter planlægger sagsbehandler terapeut rådgivere konsulenter ledere direktører studerende praktikant afdelingsledelse ledelse forretningsfører ambassadør vejleder underviser
lærer diætist farmaceut apoteker tandlæge forløbsleder partnerskabsansvarlig sekretariat
sjef styreleder nestleder fagsjef seniorrådgiver lege prest styremedlem talsperson saksbehandler sykepleier forvaltningsleder
direktör ordförande generalsekreterare sekreterare handläggare sakkunnig samordnare utredare ledare rådgivare läkare strateg expert förvaltare föreståndare ombudsman ombudsperson talesperson
kassör ledamot sjuksköterska forskare präst ansvarig chefer lärare
direktorin direktor leiter leiterin leitung geschäftsführer geschäftsführerin geschäftsführung referent referentin vorsitzende vorsitzender vorstand sprecher sprecherin koordinatorin berater beraterin
sekretär sekretärin präsident präsidentin beauftragte beauftragter assistenz assistentin arzt ärztin wissenschaftler wissenschaftlerin mitarbeiter mitarbeiterin managerin bürgermeister
bürgermeisterin schatzmeister schatzmeisterin ansprechpartner ansprechpartnerin pfarrer pfarrerin professorin redakteur redakteurin juristin stellvertretung vertreter vertreterin pädagoge pädagogin
director directors manager officer head chief lead leader leads coordinator co-ordinator consultant adviser advisor secretary chair chairman chairwoman chairperson co-chair president vice-president executive researcher
fellow nurse physician doctor analyst assistant associate ceo cfo coo cto treasurer founder co-founder trustee spokesperson spokeswoman spokesman editor convenor convener organiser organizer lecturer reader dean
solicitor administrator worker practitioner midwife pharmacist psychologist therapist minister councillor councilor representative liaison controller partnerschaftsmanager projektmanager strategist planner supervisor registrar bishop
affairs communications
instruktør producent bibliotekar arkivar mekaniker tolk guide vært værtinde værkfører mester kok pedel fotograf designer ingeniør arkitekt dirigent musiker diakon provst imam talerør
kasserer frivilligleder grundare initiativtagare styrelseledamot ombud vikar gründer gründerin initiator dolmetscher dolmetscherin ranger cook keeper trainer gardener volunteer ambassador architect engineer convener clerk warden porter
`
const endsInTitle = endingTest(endings)
const wholeWords =
  /^(?:adm\.?|vice|deputy|senior|junior|ledende|fungerende|acting|konst\.?|konstitueret|konstituert|tf\.?|t\.f\.|interim|daglig|faglig|politisk|administrerende|adjungeret|leitende[rn]?|stellv\.?|stellvertretende[rn]?|stv\.?|bitr\.?|tillförordnad|verkställande|national|chief|head|public|policy|programme|program|project|honorary|press|media|communications?|general|managing)$/iu
const degrees =
  /^(?:ph\.?d\.?|dr\.?\s?med\.?|dr\.?\s?phil\.?|cand\.?\s?\p{L}*\.?(?:\p{L}*\.?)?|mag\.?\s?art\.?|mph|mba|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|md|m\.d\.|lic\.?\p{L}*|dr\.)$/iu

/** A word that names what a person does ("afdelingsleder"), or a degree. */
export const isTitleWord = (word: string): boolean => {
  const bare = word.replace(/^[("'”“]+|[)"'”“:,;]+$/g, '')
  return bare.length < 60 && (degrees.test(bare) || endsInTitle(bare.replace(/\.$/, '')))
}

/** A word that often stands before or beside such a word ("ledende", "deputy"), but may stand elsewhere. */
export const isTitleHelper = (word: string): boolean => wholeWords.test(word.replace(/[,:;]+$/, ''))

export const isDegree = (word: string): boolean => degrees.test(word.replace(/[,;]+$/, ''))
