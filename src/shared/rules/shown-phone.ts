/** A Danish number as people say it, in pairs, "22 85 77 04"; any other as it is. */
export function shownPhone(phone: string): string {
  const digits = phone.replace(/^(?:\+|00)45(?=[ \d]{8})/, '').replace(/[ .-]/g, '')
  return /^\d{8}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : phone
}
