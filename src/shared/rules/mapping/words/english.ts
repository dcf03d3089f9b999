import type { HeaderWords } from '../header-meaning.ts'

/** Also the names that Google, Thunderbird, LinkedIn and Mailchimp give their columns. */
export const english: HeaderWords = {
  nouns: {
    name: 'name|full name|display name|member|attendee|participant',
    contact: 'contact|contact person|contact name|person|representative|attention',
    givenName: 'first name|given name|forename|fname',
    additional: 'middle name|additional name|middle names|middle initial',
    familyName: 'last name|family name|surname|lname',
    honorific: 'name prefix|prefix|honorific|courtesy title',
    suffix: 'suffix|name suffix',
    email: 'email|mail|email address|e mail|mail address',
    phone: 'phone|telephone|phone number|telephone number|tel|landline|callback|radio phone|primary phone',
    mobile: 'mobile|mobile phone|cell|cell phone|mobile number|cellular|car phone|mobile telephone number',
    direct: 'direct|direct phone|direct line|direct dial',
    switchboard: 'switchboard|main phone|main number|company main phone',
    title: 'title',
    jobTitle: 'job title|position|role|job|function|job position',
    department: 'department|unit|division',
    organisation:
      'organisation|organization|company|employer|partner|partners|partner organisation|partner organization|member organisation|association|institution|business|workplace|account name',
    shortName: 'short name|abbreviation|acronym',
    type: 'type|organisation type|organization type|partner type|kind of organisation',
    membership: 'membership',
    membershipKind: 'partner as|membership type|member type',
    joined: 'member since|partner since|joined|joined on',
    left: 'left|left on',
    cvr: 'vat|vat number|company number',
    statement: 'statement|quote|why we are in|why we joined|why we take part|testimonial',
    web: 'web|website|web page|homepage|www|web site|site',
    url: 'url|link|profile|profile url|linkedin|linkedin url|website value|web page value',
    note: 'note|notes|comment|comments|remark|remarks|description',
    greeting: 'own greeting',
    language: 'language|preferred language|locale',
    birthday: 'birthday|birth date|date of birth|dob|birth day|birth month|birth year',
    tags: 'tag|tags|category|categories|labels|group|groups|group membership|keywords|segment|segments',
    id: 'id|uid|record id|contact id|member id|external id|card index id|customer id|customer number',
    isPrimary: 'primary contact|main contact|is primary|primary',
    address: 'address|street address|postal address|mailing address|address line',
    street: 'street|street name|house number|road',
    extended: 'extended address|floor|door|suite|building|care of|supplement',
    poBox: 'po box|post office box|pobox',
    postalCode: 'postal code|zip|zip code|zipcode|postcode|post code',
    city: 'city|town|locality|post area|postal area|municipality name',
    postalCity: 'postal code and city|zip and city|postcode and town|zip city',
    region: 'region|state|county|province|state province|area',
    country: 'country|country region|nation',
    formatted: 'formatted|formatted address|full address|complete address',
    status: 'status|state of subscription',
    optOut:
      'unsubscribed|opt out|opted out|optout|do not contact|do not email|unsubscribe|bounced|blocked|cleaned|suppressed|blocklisted|blacklisted|unsubscribed from all email|has opted out of email|no email|objects|complained',
    optIn:
      'subscribed|opt in|optin|newsletter|consent|marketing|marketing consent|accepts marketing|email status|email permission status|subscription status|subscriber status|marketing status|email marketing|email permission|opt in status|opt out status|subscription|marketing permissions',
    optOutOn:
      'unsub time|clean time|unsubscribe date|unsubscribed at|unsubscribed on|opt out date|date unsubscribed|opted out at|bounced at|opt out time|unsubscribe time',
    optOutReason:
      'unsub campaign title|unsub reason|unsub reason other|clean campaign title|unsubscribe reason|reason|bounce reason|opt out reason',
    own: 'fax|fax number|pager|pager number|isdn|tty tdd phone|telex|assistants phone|assistants name|assistant|user|children|hobby|hobbies|initials|account|office location|gender|anniversary|managers name|manager|profession|occupation|location|spouse|organizational id number|organisational id number|government id number|referred by|nickname|maiden name|subject|custom field|custom|screen name|connected on|greeting|since|date|created|relation|event|instant messaging|im|significant date',
    none: 'email type|email display name|email sender name|sensitivity|priority|internet free busy|mileage|billing information|directory server|file as|photo|phonetic|yomi|attachments|member rating|optin time|optin ip|confirm time|confirm ip|latitude|longitude|gmtoff|dstoff|timezone|cc|last changed|leid|euid|last outreach|last dialogue|persons|source|source id|changed|change date|modified'
  },
  asides: {
    partner: 'organisation|organisations|organization|organizations|partner|partners|company|companys|association|account',
    person: 'contact|contacts|person|persons|member|members|attendee|participant|role',
    work: 'work|business|office|job',
    private: 'home|personal|private',
    other: 'other|alternative',
    filler: 'value|number|no|address|primary|secondary|main|field|the|of|s|and|line|adress|card|index',
    elsewhere: 'fax|pager|assistant|assistants|spouse|managers|emergency',
    hidden: 'phonetic|yomi'
  }
}
