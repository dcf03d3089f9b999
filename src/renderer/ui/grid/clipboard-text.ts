/** Signs that spreadsheets and word processors write by name. */
const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  shy: '\u00ad',
  ...Object.fromEntries(
    `amp=& lt=< gt=> quot=" apos=' aelig=æ oslash=ø aring=å AElig=Æ Oslash=Ø Aring=Å auml=ä ouml=ö uuml=ü Auml=Ä 
    Ouml=Ö Uuml=Ü szlig=ß eacute=é egrave=è agrave=à aacute=á iacute=í oacute=ó uacute=ú ccedil=ç ntilde=ñ 
    Eacute=É eth=ð thorn=þ ndash=– mdash=— hellip=… bull=• middot=· lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” 
    bdquo=„ laquo=« raquo=» euro=€ pound=£ sect=§ deg=° copy=© reg=® trade=™ times=× frac12=½`
      .split(/\s+/)
      .map((pair) => pair.split(/=(.*)/))
  )
}

/** The text of a page without its tags, as it reads. */
export const plainText = (source: string): string =>
  source.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name = '') => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      if (!Number.isNaN(code)) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
      return named[name] ?? whole
    }
  )
