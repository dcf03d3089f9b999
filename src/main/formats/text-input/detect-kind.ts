/** Whether text is the source of a web page or what a person reads. */
export function detectKind(text: string): 'html' | 'text' {
  const start = text.slice(0, 200_000)
  if (/<!doctype html|<html[\s>]|<!--\s*StartFragment|^Version:[\d.]+\s+StartHTML/i.test(start.slice(0, 4000))) return 'html'
  const tags = start.match(
    /<\/?(?:p|div|span|ul|ol|li|h[1-6]|a|br|table|tr|td|section|article|details|summary|body|meta|strong|blockquote)(?:\s[^<>]{0,2000})?\/?>/gi
  )
  return (tags?.length ?? 0) >= 3 ? 'html' : 'text'
}
