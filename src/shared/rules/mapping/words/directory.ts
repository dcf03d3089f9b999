import type { HeaderWords } from '../header-meaning.ts'

/** Attributes of directories: inetOrgPerson, Active Directory and mozillaAddressBook, as words. */
export const directory: HeaderWords = {
  nouns: {
    name: 'cn|common name',
    familyName: 'sn',
    honorific: 'personal title',
    email: 'mozilla second email|rfc 822 mailbox|other mailbox|proxy addresses',
    phone: 'home telephone|other telephone',
    jobTitle: 'physical delivery office title',
    department: 'ou|organizational unit name|orgunit|department number',
    organisation: 'o|organization name|organisation name|company name',
    web: 'labeled uri|mozilla work url|workurl|web page|www home page',
    url: 'mozilla home url|homeurl',
    note: 'info',
    id: 'employee number|employee id|entry uuid|object guid',
    language: 'preferred language',
    birthday: 'birthyear|birthmonth',
    poBox: 'post office box',
    city: 'l|locality name',
    region: 'st',
    country: 'c|co|friendly country name|country name',
    formatted: 'registered address|home postal address',
    own: 'mozilla nickname|xmozillanickname|ns aimid|facsimile telephone number|carlicense|secretary|manager|physical delivery office name|mozilla custom|employee type|business category',
    none: 'dn|object class|objectclass|modifytimestamp|modify timestamp|create timestamp|mozilla use html mail|mozilla phone type|jpeg photo|jpegphoto|thumbnail photo|user password|userpassword|user certificate|object category|sam account name|user principal name|distinguished name|memberof|member of|use html mail|x mozilla use html mail|photo uri|photo name'
  },
  asides: { filler: 'mozilla' }
}
