import { describe, expect, it } from 'vitest'
import { readTable } from './tables.ts'

describe("Another program's file", () => {
  it('is read as Outlook writes it', () => {
    const { partners } =
      readTable(`Titel;Fornavn;Mellemnavn;Efternavn;Suffiks;Firma;Afdeling;Stilling;Gade (arbejde);Gade 2 (firma);By (arbejde);Postnummer (arbejde);Gade (privat);By (privat);Telefon (arbejde);Primær telefon (firma);Mobiltelefon;E-mail-adresse;E-mail-type;E-mail 2-adresse;E-mail 2-type;Fødselsdag;Kategorier;Notater;webside;Prioritet
Dr.;Anna;Berg;Holm;ph.d.;Havnens Venner;Drift;Leder;Havnevej 1;2. tv.;Aarhus C;8000;Bakken 2;Hjemby;33 11 00 00;33 11 00 01;20 00 12 34;anna@havnen.example;SMTP;anna@privat.example;SMTP;0-0-00;Venner,Bestyrelse;God til tal;www.havnen.example;Normal`)
    expect(partners[0]).toMatchObject({
      name: { value: 'Havnens Venner' },
      url: { value: 'www.havnen.example' },
      phones: [{ value: '+4533110001', label: 'switchboard' }]
    })
    expect(partners[0]?.contacts[0]).toMatchObject({
      name: { value: 'Anna Berg Holm ph.d.' },
      title: { value: 'Leder' },
      emails: [{ value: 'anna@havnen.example' }, { value: 'anna@privat.example' }],
      phones: [
        { value: '+4533110000', label: 'work' },
        { value: '+4520001234', label: 'mobile' }
      ],
      details: {
        ...{ honorific: 'Dr.', additional: 'Berg', suffix: 'ph.d.', department: 'Drift', birthday: null, tags: ['Venner', 'Bestyrelse'] },
        note: 'God til tal',
        addresses: [
          { label: 'work', street: 'Havnevej 1', extended: '2. tv.', postalCode: '8000', city: 'Aarhus C' },
          { label: 'private', street: 'Bakken 2', city: 'Hjemby' }
        ],
        custom: []
      }
    })
  })

  it('is read as Google writes it, several values in a cell', () => {
    const { loose } =
      readTable(`First Name;Last Name;Labels;E-mail 1 - Label;E-mail 1 - Value;Phone 1 - Label;Phone 1 - Value;Phone 2 - Label;Phone 2 - Value;Address 1 - Label;Address 1 - Formatted;Address 1 - Street;Address 1 - City;Address 1 - Postal Code;Custom Field 1 - Label;Custom Field 1 - Value
Bo;Friis;* myContacts ::: Havnen;* Work;bo@havnen.example ::: bo.friis@havnen.example;Mobile;+45 20 00 12 34;Home Fax;33110009;Home;Havnevej 1⏎8000 Aarhus ::: Bakken 2⏎8210 Aarhus;Havnevej 1 ::: Bakken 2;Aarhus ::: Aarhus;8000 ::: 8210;Livret;Fisk`)
    expect(loose[0]).toMatchObject({
      emails: [
        { value: 'bo@havnen.example', label: 'work' },
        { value: 'bo.friis@havnen.example', label: 'work' }
      ],
      phones: [{ value: '+4520001234', label: 'mobile' }],
      details: {
        tags: ['Havnen'],
        addresses: [
          { label: 'private', street: 'Havnevej 1', postalCode: '8000', city: 'Aarhus', extended: '' },
          { label: 'private', street: 'Bakken 2', postalCode: '8210', city: 'Aarhus' }
        ],
        custom: [
          { label: 'Livret', value: 'Fisk' },
          { label: 'Home Fax', value: '33110009' }
        ]
      }
    })
  })

  it('is read as LinkedIn writes it, under its notes', () => {
    const { partners, leftovers } = readTable(`Notes:
"Some addresses are missing"

First Name;Last Name;URL;Email Address;Company;Position;Connected On
Ida;Lund;https://profil.example/ida;ida@aeroe.example;Ærø Naboer;Formand;12 Mar 2025`)
    expect(partners[0]?.contacts[0]).toMatchObject({
      title: { value: 'Formand', line: 5 },
      details: { urls: ['https://profil.example/ida'], custom: [{ label: 'Connected On', value: '12 Mar 2025' }] }
    })
    expect(leftovers.map(({ line }) => line)).toEqual([1, 2])
  })

  it('is read as Thunderbird writes it', () => {
    const { partners } =
      readTable(`First Name;Last Name;Display Name;Primary Email;Secondary Email;Work Phone;Home Address;Home City;Home ZipCode;Job Title;Organization;Birth Year;Birth Month;Birth Day;Custom 1
Mette;Ærø;Mette Ærø;mette@havnen.example;m@havnen.example;33 11 00 00;Bakken 2;Hjemby;8210;Konsulent;Havnen;1980;2;3;Kaffe`)
    expect(partners[0]?.contacts[0]).toMatchObject({
      emails: [{ value: 'mette@havnen.example' }, { value: 'm@havnen.example' }],
      details: {
        birthday: '1980-02-03',
        addresses: [{ label: 'private', street: 'Bakken 2', postalCode: '8210' }],
        custom: [{ label: 'Custom 1' }]
      }
    })
  })

  it('is read as a directory gives it', () => {
    const { partners } =
      readTable(`dn;objectClass;cn;givenName;sn;mail;mail 2;telephoneNumber;mobile;o;ou;title;street;l;postalCode;c;description;mozillaHomeStreet;mozillaHomeLocalityName;birthyear;birthmonth;birthday
uid=bo;person;Bo Friis;Bo;Friis;bo@havnen.example;b@havnen.example;33 11 00 00;20 00 12 34;Havnen;Drift;Leder;Havnevej 1;Aarhus;8000;DK;Vagt;Bakken 2;Hjemby;1980;2;3`)
    expect(partners[0]?.contacts[0]).toMatchObject({
      name: { value: 'Bo Friis' },
      title: { value: 'Leder' },
      emails: [{ value: 'bo@havnen.example' }, { value: 'b@havnen.example' }],
      details: {
        ...{ department: 'Drift', note: 'Vagt', birthday: '1980-02-03', custom: [] },
        addresses: [
          { label: 'other', street: 'Havnevej 1', city: 'Aarhus', country: 'DK' },
          { label: 'private', street: 'Bakken 2', city: 'Hjemby' }
        ]
      }
    })
  })

  it('is read as an event and a newsletter of Denmark write it', () => {
    const event = readTable(`Arrangement:;Sommermøde;;
ID;Fornavn;Efternavn;Adresse;Postnr/by;Email;Ansættelsessted;Stilling;Markedsføring
4;Anna;Holm;Havnevej 1;8000 Aarhus C;anna@havnen.example;Havnen;Leder;Nej`)
    expect(event.partners[0]?.contacts[0]?.details).toMatchObject({
      addresses: [{ street: 'Havnevej 1', postalCode: '8000', city: 'Aarhus C' }],
      optOut: { status: 'unsubscribed', address: 'anna@havnen.example' }
    })
    const letter = readTable(`email;fornavn;efternavn;co_navn;vejnavn;husnummer;husbogstav;etage;sidedoer;bynavn;postnummer
bo@havnen.example;Bo;Friis;c/o Holm;Havnevej;12;B;2;tv;Aarhus;8000`)
    expect(letter.loose[0]?.details?.addresses[0]).toMatchObject({ street: 'Havnevej 12 B', extended: 'c/o Holm 2 tv', city: 'Aarhus' })
  })

  it('is read as Kartotek writes it, in both languages', () => {
    const danish = readTable(`Navn;Fornavn;Efternavn;Partner;Titel;E-mail;Telefon;Begrundelse;Organisationstype;Web;Tags;Noter;Kartotek-id
Anna Holm;Anna;Holm;Havnen;Leder;anna@havnen.example;+45 20 00 12 34;Fordi havnen er for alle.;Fond;havnen.example;børn;Ringer mandag;0195-a`)
    const english = readTable(`Name;Given name;Family name;Partner;Title;E-mail;Phone;Statement;Organisation type;Web;Tags;Notes;Kartotek id
Anna Holm;Anna;Holm;Havnen;Leder;anna@havnen.example;+45 20 00 12 34;Fordi havnen er for alle.;Foundation;havnen.example;børn;Ringer mandag;0195-a`)
    expect({ ...english, lines: [] }).toEqual({ ...danish, lines: [] })
    expect(danish.problems).toEqual([])
    expect(danish.partners[0]).toMatchObject({
      organisationType: 'foundation',
      statement: { value: 'Fordi havnen er for alle.', language: 'da' }
    })
    expect(danish.partners[0]?.contacts[0]?.details).toMatchObject({ refs: [{ kind: 'uid', key: '0195-a' }], tags: ['børn'], custom: [] })
  })
})
