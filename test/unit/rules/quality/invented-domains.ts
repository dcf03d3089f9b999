const labels = `havnensvenner havnefonden havneraadet aeldrenettet aeldreliv gigtliv gigtfaellesskabet lungerne lungeluft hjertegruppen hjerterum
  diabetesnord diabetesunionen patientliv patientstemmen patientnettet psykliv psykiskro sindsro sindet-nord kommunenettet vesteraa oesterskov
  nordvig nordlund soenderaa soendervig midtvest midtby regionmidt kystregion regionvest fagnet fagligt-nord plejerne plejelinjen laegekredsen
  laegelund sundby sundhedshuset sundhedsforum socialraad socialforum boligfonden boernehjaelp boernenettet ungeliv ungdomsbo hjemliv
  hjemloes-net skovfonden skovbo kulturnaer naerhed naboskab naboer-net bylivet landliv oeboer oeliv fjordfolk fjordbo strandfolk
  bf dsr dsk fto sl hk-nord kl-vest udsatte udsatraad trivsel trivselsnet motionsnet bevaegelse idraetsliv forskerforum
  videnscentret vidensnet lighedscentret lighed-nu ulighed omsorg omsorgsfonden mennesker medmenneske frivilliglinje frivillignet tandraad
  tandglad smertefri smertelinjen kostraad madfaellesskab roegfri-by`

/** Domains that organisations of an alliance could have: alike as such names are, and each somebody else's. */
export const inventedDomains = labels
  .split(/\s+/)
  .map((label, at) => `${label}.${['example', 'example', 'org.example'][at % 3] ?? 'example'}`)
